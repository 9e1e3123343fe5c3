import type { ClauseId, Finding } from '../../core/rule.ts';
import { useMessages } from '../surface.tsx';
import { useWords } from '../words.tsx';
import { clauseWords, listClauses } from './clause-words.ts';
import { Verbatim } from './verbatim.tsx';

/** The page with both notices, at a clause; of the extension, whichever of its pages asks. */
export const noticeAddress = (id: ClauseId): string => `/src/notice/index.html#${id}`;

/** One kind of link in a sentence; a click shows each of its clauses verbatim. */
function Link({ kind, ids }: { kind: 'named' | 'related'; ids: readonly ClauseId[] }) {
  const messages = useMessages();
  const words = useWords();
  const { report } = messages;
  if (ids.length === 0) return null;
  return (
    <details class="link" data-link={kind}>
      <summary>
        {report.links[kind](listClauses(ids, words, messages))} <span class="more">{report.readClauses}</span>
      </summary>
      {ids.map((id) => {
        const clause = clauseWords(id, words, messages);
        return (
          clause && (
            <div key={id} data-verbatim={id}>
              <p class="source">{listClauses([id], words, messages)}</p>
              <Verbatim clause={clause} />
              <a href={noticeAddress(id)} target="_blank" rel="noreferrer">
                {report.openClause}
              </a>
            </div>
          )
        );
      })}
    </details>
  );
}

/**
 * Which clauses name the words of a finding and which only cover the matter: never the one for the other.
 * @param clauseId the clause it stands under, told first
 */
export function ClauseLinks({ finding, clauseId }: { finding: Finding; clauseId: ClauseId }) {
  const { report } = useMessages();
  const ownFirst = (ids: readonly ClauseId[]) => [...ids].sort((a, b) => +(b === clauseId) - +(a === clauseId));
  const named = <Link kind="named" ids={ownFirst(finding.named)} />;
  const related = <Link kind="related" ids={ownFirst(finding.related)} />;
  return (
    <>
      {finding.named.includes(clauseId) ? [named, related] : [related, named]}
      {finding.because.includes('outside-scope') && <p class="source">{report.outsideScope}</p>}
    </>
  );
}
