import { type ClauseId, type Finding, piecePrefix } from '../../core/rule.ts';
import { useMessages } from '../surface.tsx';
import { useWords } from '../words.tsx';
import { ClauseLinks } from './clause-links.tsx';
import { FindingButton, type Jump } from './finding-button.tsx';
import type { RuleGroup } from './group-findings.ts';
import { Lookups } from './lookups.tsx';

/** What the judgement went by, where the words alone do not show it. */
function Because({ findings }: { findings: readonly Finding[] }) {
  const { report } = useMessages();
  const words = useWords();
  const codes = new Set(findings.flatMap(({ because }) => because));
  const pieces = [...codes]
    .filter((code) => code.startsWith(piecePrefix))
    .map((code) => code.slice(piecePrefix.length));
  return (
    <>
      {pieces.length > 0 && <p class="source">{report.pieces(pieces)}</p>}
      {codes.has('disguised') && <p class="source">{words.reasons.disguised}</p>}
    </>
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
  jump: Jump;
}) {
  const { common, report } = useMessages();
  const rule = useWords().rules[ruleId];
  const kind = alike[0]?.[0]?.finding.kind;
  if (!rule || !kind) return null;
  return (
    <article>
      <h3>
        {rule.label} <span class={`kind ${kind}`}>{common.kinds[kind]}</span>
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
      {/* Whose words these are must not be folded away. */}
      {rule.list && <p>{rule.why}</p>}
      <dl class="advice">
        <div>
          <dt>{report.check}</dt>
          <dd>{rule.check}</dd>
        </div>
      </dl>
      <details>
        <summary>{report.whyAndWhere}</summary>
        {!rule.list && <p>{rule.why}</p>}
        <Lookups ids={rule.lookups} />
      </details>
    </article>
  );
}
