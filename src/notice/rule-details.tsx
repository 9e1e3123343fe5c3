import { usePageMessages } from '../ui/page.tsx';
import { listClauses } from '../ui/report/clause-words.ts';
import { Lookups } from '../ui/report/lookups.tsx';
import { useWords } from '../ui/words.tsx';
import type { RuleEntry } from './outline.ts';
import { holdsInside, holdsOutside } from './search.ts';
import { Hits, useView } from './view.tsx';

const ruleAnchor = (id: string) => `rule-${id}`;

/** Where a rule stands in full on this page. */
export const ruleAddress = (id: string): string => `#${ruleAnchor(id)}`;

/** Texts written by us, in the simplified characters in which rules are tried. */
function Samples({ label, texts }: { label: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      {texts.map((text) => (
        <dd key={text} class="sample" lang="zh-Hans">
          <Hits text={text} />
        </dd>
      ))}
    </div>
  );
}

/** Ways to the other clauses that a rule has to do with. */
function OtherClauses({ entry: { rule } }: { entry: RuleEntry }) {
  const messages = usePageMessages();
  const words = useWords();
  const [, ...others] = rule.clauses;
  if (others.length === 0) return null;
  return (
    <div>
      <dt>{messages.notice.otherClauses}</dt>
      {others.map((id) => (
        <dd key={id}>
          <a href={`#${id}`}>{listClauses([id], words, messages)}</a>
        </dd>
      ))}
    </div>
  );
}

/** One rule: its name and kind; folded away why it matters, what to check, what it finds and what it leaves alone. */
export function RuleDetails({ entry }: { entry: RuleEntry }) {
  const { common, notice, report } = usePageMessages();
  const { query, here } = useView();
  const { id, rule, flags, passes } = entry;
  const anchor = ruleAnchor(id);
  return (
    <details
      id={anchor}
      class="rule"
      data-rule={id}
      data-here={here === anchor || undefined}
      open={query !== undefined && !holdsOutside(entry, query) && holdsInside(entry, query)}
    >
      <summary class="place">
        <Hits text={rule.label} />
        <span class={`kind ${rule.kind}`}>{common.kinds[rule.kind]}</span>
        {rule.list && <span class="source list">{notice.lists[rule.list]}</span>}
      </summary>
      <dl>
        <div>
          <dt>{report.why}</dt>
          <dd>
            <Hits text={rule.why} />
          </dd>
        </div>
        <div>
          <dt>{report.check}</dt>
          <dd>
            <Hits text={rule.check} />
          </dd>
        </div>
        <Samples label={notice.flags} texts={flags} />
        <Samples label={notice.passes} texts={passes} />
        <OtherClauses entry={entry} />
      </dl>
      <Lookups ids={rule.lookups} />
    </details>
  );
}
