import type { ClauseId } from '../core/rule.ts';
import type { CardActions, Told } from './finding-card-props.ts';
import { clauseWords, listClauses } from './report/clause-words.ts';
import { VerbatimText } from './report/verbatim-text.tsx';

/** A clause verbatim, and a way to it in its notice. */
function Clause({
  id,
  description,
  messages,
  onOpenClause,
}: Told & Pick<CardActions, 'onOpenClause'> & { id: ClauseId }) {
  const { common, report } = messages;
  const clause = clauseWords(id, description, messages);
  if (!clause) return null;
  return (
    <div data-verbatim={id}>
      <p class="source">{listClauses([id], description, messages)}</p>
      <VerbatimText clause={clause} common={common} />
      {onOpenClause && (
        <button type="button" class="plain" onClick={() => onOpenClause(id)}>
          {report.openClause}
        </button>
      )}
    </div>
  );
}

/** One kind of link in a sentence; a click shows each of its clauses verbatim. Never the one kind for the other. */
export function ClauseLink({
  kind,
  ids,
  ...told
}: Told & CardActions & { kind: 'named' | 'related'; ids: readonly ClauseId[] }) {
  const { report } = told.messages;
  if (ids.length === 0) return null;
  return (
    <details class="link" data-link={kind}>
      <summary>
        {report.links[kind](listClauses(ids, told.description, told.messages))}{' '}
        <span class="more">{report.readClauses}</span>
      </summary>
      {ids.map((id) => (
        <Clause key={id} id={id} {...told} />
      ))}
    </details>
  );
}
