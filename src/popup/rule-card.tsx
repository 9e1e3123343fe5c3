import words from 'virtual:rules/words';
import { type ClauseId, type Finding, piecePrefix } from '../core/rule.ts';
import { messages } from '../ui/messages-zh.ts';
import { ClauseLinks } from './clause-links.tsx';
import type { RuleGroup } from './group-findings.ts';
import { sentenceAround } from './sentence.ts';

function FindingButton({ finding, onClick }: { finding: Finding; onClick: () => void }) {
  const { before, words: quote, after } = sentenceAround(finding.block, finding.start, finding.end);
  return (
    <button type="button" class="finding" data-finding={finding.id} onClick={onClick}>
      <span class="sentence">
        {before}
        <mark class={finding.kind}>{quote}</mark>
        {after}
      </span>
      <span class="more">{messages.jump}</span>
    </button>
  );
}

/** What the judgement went by, where the words alone do not show it. */
function Because({ findings }: { findings: readonly Finding[] }) {
  const codes = new Set(findings.flatMap(({ because }) => because));
  const pieces = [...codes]
    .filter((code) => code.startsWith(piecePrefix))
    .map((code) => code.slice(piecePrefix.length));
  return (
    <>
      {pieces.length > 0 && <p class="source">{messages.pieces(pieces)}</p>}
      {codes.has('disguised') && <p class="source">{words.reasons.disguised}</p>}
    </>
  );
}

/** Official sites where a person can look for themselves. */
function Lookups({ ids }: { ids: readonly string[] }) {
  const known = ids.flatMap((id) => words.lookups[id] ?? []);
  if (known.length === 0) return null;
  return (
    <div>
      <dt>{messages.lookups}</dt>
      {known.map(({ name, address }) => (
        <dd key={name}>
          {address ? (
            <a href={address} target="_blank" rel="noreferrer">
              {name}
            </a>
          ) : (
            name
          )}
        </dd>
      ))}
    </div>
  );
}

/** One rule under a clause: the words found, how they are linked, why it matters, what to check. */
export function RuleCard({
  rule: { ruleId, alike },
  clauseId,
  jump,
}: {
  rule: RuleGroup;
  clauseId: ClauseId;
  jump: (frameId: number, findingId: string) => void;
}) {
  const rule = words.rules[ruleId];
  const kind = alike[0]?.[0]?.finding.kind;
  if (!rule || !kind) return null;
  return (
    <article>
      <h3>
        {rule.label} <span class={`kind ${kind}`}>{messages.kinds[kind]}</span>
      </h3>
      {alike.map((findings) => (
        <div key={`${findings[0]?.frameId}:${findings[0]?.finding.id}`} data-alike>
          {findings.map(({ frameId, finding }) => (
            <FindingButton
              key={`${frameId}:${finding.id}`}
              finding={finding}
              onClick={() => jump(frameId, finding.id)}
            />
          ))}
          <Because findings={findings.map(({ finding }) => finding)} />
          {findings[0] && <ClauseLinks finding={findings[0].finding} clauseId={clauseId} />}
        </div>
      ))}
      <dl class="advice">
        <div>
          <dt>{messages.why}</dt>
          <dd>{rule.why}</dd>
        </div>
        <div>
          <dt>{messages.check}</dt>
          <dd>{rule.check}</dd>
        </div>
        <Lookups ids={rule.lookups} />
      </dl>
    </article>
  );
}
