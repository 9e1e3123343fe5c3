import { usePageMessages } from '../ui/page.tsx';
import { listClauses } from '../ui/report/clause-words.ts';
import { Verbatim } from '../ui/report/verbatim.tsx';
import { useWords } from '../ui/words.tsx';
import type { Entry } from './outline.ts';
import { RuleDetails, ruleAddress } from './rule-details.tsx';
import { holdsOriginalOnly } from './search.ts';
import { TopLink } from './top-link.tsx';
import { Hits, useView } from './view.tsx';

/** As readers know it from other pages; its name is in words. */
const permalinkSign = '#';

/** By how many clauses stand around it. */
const headings = ['h3', 'h4', 'h5'] as const;

/** Below more rules than these, the top of the page is far away. */
const fewRules = 6;

/** The rules of a clause: those that stand in full, those of the second reader, and ways to the others. */
function Rules({ entry: { rules, alike, elsewhere } }: { entry: Entry }) {
  const { notice } = usePageMessages();
  const { query } = useView();
  return (
    <>
      {rules.length > 0 && <p class="source">{notice.rules}</p>}
      {rules.map((rule) => (
        <RuleDetails key={rule.id} entry={rule} />
      ))}
      {alike.length > 0 && (
        <details class="alike" open={query !== undefined}>
          <summary>{notice.alike(alike.length)}</summary>
          <p>{notice.learned}</p>
          <ul>
            {alike.map(({ id, rule }) => (
              <li key={id} data-rule={id}>
                <Hits text={rule.label} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {elsewhere.length > 0 && (
        <details class="elsewhere">
          <summary>{notice.elsewhere(elsewhere.length)}</summary>
          <ul>
            {elsewhere.map(({ id, rule }) => (
              <li key={id}>
                <a href={ruleAddress(id)}>
                  <Hits text={rule.label} />
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Matters of the clause that no text shows, with what to ask instead. */
function Questions({ entry: { questions } }: { entry: Entry }) {
  const { report } = usePageMessages();
  const { query } = useView();
  if (questions.length === 0) return null;
  return (
    <details open={query !== undefined}>
      <summary>{report.questions}</summary>
      <dl class="questions">
        {questions.map(({ id, label, why, check }) => (
          <div key={id}>
            <dt>
              <Hits text={label} />
            </dt>
            <dd>
              <Hits text={why} />
            </dd>
            <dd>
              <Hits text={check} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** A clause or a part of one in its own words, what stands under it, and the parts within it. */
export function ClauseEntry({ entry, depth }: { entry: Entry; depth: number }) {
  const messages = usePageMessages();
  const words = useWords();
  const { query, here } = useView();
  const { id, clause, parts, rules } = entry;
  const Heading = headings[depth] ?? 'h6';
  return (
    <section
      id={id}
      class={clause.partOf === undefined ? 'entry' : 'entry part'}
      tabIndex={-1}
      aria-label={listClauses([id], words, messages)}
      data-here={here === id || undefined}
    >
      <div class="place">
        <Heading>
          <Hits text={clause.heading} />
        </Heading>
        <a class="permalink" href={`#${id}`} aria-label={messages.notice.permalink(clause.heading)}>
          {permalinkSign}
        </a>
      </div>
      <Verbatim
        clause={clause}
        show={(text) => <Hits text={text} />}
        isOriginalOpen={query !== undefined && holdsOriginalOnly(clause, query)}
      />
      <Rules entry={entry} />
      <Questions entry={entry} />
      {parts.map((part) => (
        <ClauseEntry key={part.id} entry={part} depth={depth + 1} />
      ))}
      {rules.length > fewRules && <TopLink />}
    </section>
  );
}
