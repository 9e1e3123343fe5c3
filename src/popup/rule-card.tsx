import words from 'virtual:rules/words';
import type { ClauseId, Finding } from '../core/rule.ts';
import { messages } from '../ui/messages-zh.ts';
import { listClauses } from './clause-words.ts';
import type { FrameFinding, RuleGroup } from './group-findings.ts';
import { sentenceAround } from './sentence.ts';

function FindingButton({ finding, onClick }: { finding: Finding; onClick: () => void }) {
  const { before, words: quote, after } = sentenceAround(finding.block, finding.start, finding.end);
  return (
    <button type="button" class="finding" data-finding={finding.id} onClick={onClick}>
      <q class={`quote ${finding.kind}`}>{finding.quote}</q>
      <span class="sentence">
        {before}
        <mark class={finding.kind}>{quote}</mark>
        {after}
      </span>
      <span class="jump">{messages.jump}</span>
    </button>
  );
}

/** Which clauses name the words and which only cover the matter: never the one for the other. */
function Links({ finding, clauseId }: { finding: Finding; clauseId: ClauseId }) {
  const ownFirst = (ids: readonly ClauseId[]) => [...ids].sort((a, b) => +(b === clauseId) - +(a === clauseId));
  const named = finding.named.length > 0 && (
    <p data-link="named">{messages.namedClauses(listClauses(ownFirst(finding.named)))}</p>
  );
  const related = finding.related.length > 0 && (
    <p data-link="related">{messages.relatedClauses(listClauses(ownFirst(finding.related)))}</p>
  );
  return finding.named.includes(clauseId) ? [named, related] : [related, named];
}

/** One rule under a clause: the words found, how they are linked, why it matters, what to check. */
export function RuleCard({
  rule: { ruleId, findings },
  clauseId,
  jump,
}: {
  rule: RuleGroup;
  clauseId: ClauseId;
  jump: (frameId: number, findingId: string) => void;
}) {
  const rule = words.rules[ruleId];
  const first: FrameFinding | undefined = findings[0];
  if (!rule || !first) return null;
  return (
    <article class="rule">
      <h3>
        {rule.label} <span class={`kind ${first.finding.kind}`}>{messages.kinds[first.finding.kind]}</span>
      </h3>
      {findings.map(({ frameId, finding }) => (
        <FindingButton key={`${frameId}:${finding.id}`} finding={finding} onClick={() => jump(frameId, finding.id)} />
      ))}
      <div class="links">
        <Links finding={first.finding} clauseId={clauseId} />
      </div>
      <dl>
        <dt>{messages.why}</dt>
        <dd>{rule.why}</dd>
        <dt>{messages.check}</dt>
        <dd>{rule.check}</dd>
      </dl>
    </article>
  );
}
