/** The two notices from their one stored copy, and the words their clauses list. */
import type { ClauseId, CompiledTerm } from '../core/rule.ts';
import stored from './notices.json' with { type: 'json' };

export type Notice = {
  id: string;
  title: string;
  number: string | null;
  issuer: readonly string[];
  date: string;
  address: string;
};
/** `text` is verbatim; a part belongs to the clause in `partOf`. */
export type Clause = { notice: string; heading: string; text: string; partOf?: ClauseId };

export const notices: readonly Notice[] = stored.documents.map((one) => ({
  id: one.id,
  title: one.title,
  number: one.number,
  issuer: one.issuer,
  date: one.date,
  address: one.official_address,
}));

export const clauses: Readonly<Record<ClauseId, Clause>> = Object.fromEntries(
  stored.clauses.flatMap((clause): [ClauseId, Clause][] => [
    [clause.id, { notice: clause.notice, heading: clause.heading, text: clause.text }],
    ...(clause.parts ?? []).map((part): [ClauseId, Clause] => [
      part.id,
      { notice: clause.notice, heading: part.heading, text: part.text, partOf: clause.id },
    ]),
  ]),
);

/** Listed words that hold a placeholder or a bracket, as patterns. */
const placeholders: Readonly<Record<string, string>> = {
  '×××部': '<ministry>',
  '原×××部': '原<ministry>',
  '×天拿证': '#天拿证',
  '岗位合格（凭证）': '岗位合格(凭证)?',
};

/** The listed words; general are those the notices speak of only where they are used 违规. */
export const terms: readonly CompiledTerm[] = [
  ...new Set(stored.clauses.flatMap((clause) => clause.quoted_terms ?? [])),
]
  .map((word) => ({
    pattern: placeholders[word] ?? word,
    clauses: Object.keys(clauses).filter((id) => clauses[id]?.text.includes(`“${word}”`)),
    general: stored.clauses.some((clause) => clause.condition === '违规使用' && clause.quoted_terms?.includes(word)),
  }))
  // No quotation marks stand around it, yet both clauses are about this one thing.
  .concat([
    {
      pattern: '国徽',
      clauses: Object.keys(clauses).filter((id) => clauses[id]?.text.includes('国徽')),
      general: true,
    },
  ]);
