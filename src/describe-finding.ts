/** What is said of one finding, whoever shows it. */
import { type ClauseId, ownWordPrefix } from './core/rule.ts';
import type { CardWords, ToldClause, ToldNotice } from './rules/words.ts';
import type { Settings } from './settings.ts';

/** Texts are empty where there is nothing to say: an own word has no rule, a rule no note. */
export type FindingDescription = {
  label: string;
  why: string;
  check: string;
  /** Whoever takes part may have to answer for it. */
  isRisky: boolean;
  /** Questions for the seller. */
  ask: readonly string[];
  /** What a person noted with a word of their own. */
  note: string;
  /** Those the finding links to, and what these are parts of. */
  clauses: Readonly<Record<ClauseId, ToldClause>>;
  notices: readonly Pick<ToldNotice, 'id' | 'number' | 'date'>[];
};

/** @param clauseIds those the finding links to */
export function describeFinding(
  ruleId: string,
  clauseIds: readonly ClauseId[],
  words: CardWords,
  { ownWords }: Pick<Settings, 'ownWords'>,
): FindingDescription {
  const rule = words.rules[ruleId];
  const cited = clauseIds.flatMap((id) => [id, words.clauses[id]?.partOf ?? id]);
  return {
    label: rule?.label ?? '',
    why: rule?.why ?? '',
    check: rule?.check ?? '',
    isRisky: rule?.isRisky ?? false,
    ask: words.ask[rule?.family ?? ''] ?? [],
    note: ownWords.find(({ word }) => ruleId === ownWordPrefix + word)?.note ?? '',
    clauses: Object.fromEntries(Object.entries(words.clauses).filter(([id]) => cited.includes(id))),
    notices: words.notices.map(({ id, number, date }) => ({ id, number, date })),
  };
}
