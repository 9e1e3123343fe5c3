import type { ClauseId } from '../../core/rule.ts';
import { useMessages } from '../surface.tsx';
import { useWords } from '../words.tsx';
import { clauseWords } from './clause-words.ts';
import type { Jump } from './finding-button.tsx';
import type { ClauseGroup } from './group-findings.ts';
import { RuleCard } from './rule-card.tsx';
import { Verbatim } from './verbatim.tsx';

/** Matters of this clause that no text shows, with what to ask instead. */
function Questions({ clauseId }: { clauseId: ClauseId }) {
  const { report } = useMessages();
  const words = useWords();
  const whole = words.clauses[clauseId]?.partOf ?? clauseId;
  const questions = words.questions.filter(({ clauses }) =>
    clauses.some((id) => id === whole || words.clauses[id]?.partOf === whole),
  );
  if (questions.length === 0) return null;
  return (
    <details>
      <summary>{report.questions}</summary>
      <dl class="questions">
        {questions.map(({ id, label, why, check }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{why}</dd>
            <dd>{check}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** One clause in its own words, and the findings that stand under it. */
export function ClauseSection({ group, jump }: { group: ClauseGroup; jump: Jump }) {
  const messages = useMessages();
  const words = useWords();
  const { clauseId, rules } = group;
  const clause = clauseWords(clauseId, words, messages);
  if (!clause) return null;
  return (
    <section class="clause" data-clause={clauseId} aria-labelledby={`clause-${clauseId}`}>
      <h2 id={`clause-${clauseId}`}>{messages.report.clauseHeading(clause.heading)}</h2>
      <p class="source">{messages.common.verbatim(clause.notice)}</p>
      <Verbatim clause={clause} />
      {rules.map((rule) => (
        <RuleCard key={rule.ruleId} rule={rule} clauseId={clauseId} jump={jump} />
      ))}
      <Questions clauseId={clauseId} />
    </section>
  );
}
