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
  /** The day our copy was put together; the notice itself may have been mended since. */
  copied: string;
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
  copied: stored.generated,
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

/** Where the characters of a listed word, or of its pattern, are parts of other words. */
const borders: Readonly<Record<string, readonly string[]>> = {
  中国: ['@际'],
  全国: ['@(际|家)'],
  国家: ['@(长|庭)'],
  速成: ['(快|迅|急|加|高|极|飞|光)@(长|立|为|才|熟|交|单|型|功|果|就|像|倍|品|绩|效)'],
  // 部门 is no 部, and a firm has departments of such names as well.
  '<ministry>': ['@门', '(公司|本校|我校|学校|单位|集团|企业)@'],
  '原<ministry>': ['@门'],
  '#天拿证': ['第@', '@(据|明)'],
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
  ])
  .map((term) => ({ ...term, unless: borders[term.pattern] ?? [] }));
