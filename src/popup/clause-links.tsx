import type { ClauseId, Finding } from '../core/rule.ts';
import { messages } from '../ui/messages-zh.ts';
import { clauseWords, listClauses } from './clause-words.ts';

/** One kind of link in a sentence; a click shows each of its clauses verbatim. */
function Link({ kind, ids }: { kind: 'named' | 'related'; ids: readonly ClauseId[] }) {
  if (ids.length === 0) return null;
  return (
    <details class="link" data-link={kind}>
      <summary>
        {messages.links[kind](listClauses(ids))} <span class="more">{messages.readClauses}</span>
      </summary>
      {ids.map((id) => (
        <div key={id} data-verbatim={id}>
          <p class="source">{listClauses([id])}</p>
          <blockquote>{clauseWords(id)?.text}</blockquote>
        </div>
      ))}
    </details>
  );
}

/**
 * Which clauses name the words of a finding and which only cover the matter: never the one for the other.
 * @param clauseId the clause it stands under, told first
 */
export function ClauseLinks({ finding, clauseId }: { finding: Finding; clauseId: ClauseId }) {
  const ownFirst = (ids: readonly ClauseId[]) => [...ids].sort((a, b) => +(b === clauseId) - +(a === clauseId));
  const named = <Link kind="named" ids={ownFirst(finding.named)} />;
  const related = <Link kind="related" ids={ownFirst(finding.related)} />;
  return (
    <>
      {finding.named.includes(clauseId) ? [named, related] : [related, named]}
      {finding.because.includes('outside-scope') && <p class="source">{messages.outsideScope}</p>}
    </>
  );
}
