import words from 'virtual:rules/words';
import type { ClauseId } from '../core/rule.ts';
import { messages } from '../ui/messages-zh.ts';
import { clauseWords } from './clause-words.ts';
import type { ClauseGroup } from './group-findings.ts';
import { RuleCard } from './rule-card.tsx';

/** Matters of this clause that no text shows, with what to ask instead. */
function Questions({ clauseId }: { clauseId: ClauseId }) {
  const whole = words.clauses[clauseId]?.partOf ?? clauseId;
  const questions = words.questions.filter(({ clauses }) =>
    clauses.some((id) => id === whole || words.clauses[id]?.partOf === whole),
  );
  if (questions.length === 0) return null;
  return (
    <details>
      <summary>{messages.questions}</summary>
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
export function ClauseSection({
  group,
  jump,
}: {
  group: ClauseGroup;
  jump: (frameId: number, findingId: string) => void;
}) {
  const { clauseId, rules } = group;
  const clause = clauseWords(clauseId);
  if (!clause) return null;
  return (
    <section data-clause={clauseId} aria-labelledby={`clause-${clauseId}`}>
      <h2 id={`clause-${clauseId}`}>{messages.clauseHeading(clause.heading)}</h2>
      <p class="source">{messages.verbatim(clause.notice)}</p>
      <blockquote>{clause.text}</blockquote>
      {rules.map((rule) => (
        <RuleCard key={rule.ruleId} rule={rule} clauseId={clauseId} jump={jump} />
      ))}
      <Questions clauseId={clauseId} />
    </section>
  );
}
