import type { ClauseId } from '../core/rule.ts';
import type { CardActions, Told } from './finding-card-props.ts';
import { clauseWords, listClauses } from './report/clause-words.ts';

/** A clause as it stands in its notice; for readers of traditional characters the conversion first, marked as one. */
function Clause({
  id,
  description,
  messages,
  onOpenClause,
}: Told & Pick<CardActions, 'onOpenClause'> & { id: ClauseId }) {
  const { common, report } = messages;
  const clause = clauseWords(id, description, messages);
  if (!clause) return null;
  const original = (
    <blockquote lang="zh-Hans" data-original>
      {clause.text}
    </blockquote>
  );
  return (
    <div data-verbatim={id}>
      <p class="source">{listClauses([id], description, messages)}</p>
      {clause.converted === undefined ? (
        original
      ) : (
        <>
          <p class="source">{common.converted}</p>
          <blockquote lang="zh-Hant">{clause.converted}</blockquote>
          <details>
            <summary>{common.original}</summary>
            {original}
          </details>
        </>
      )}
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
