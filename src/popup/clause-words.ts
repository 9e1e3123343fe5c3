/** What the popup says of clauses, from the stored notices. */
import words from 'virtual:rules/words';
import type { ClauseId } from '../core/rule.ts';
import { messages } from '../ui/messages-zh.ts';

export type ClauseWords = {
  heading: string;
  /** Verbatim. */
  text: string;
  /** Number of the notice, or its date where the number is not known. */
  notice: string;
};

/** The words of a clause; undefined for an id that no notice has. */
export function clauseWords(id: ClauseId): ClauseWords | undefined {
  const clause = words.clauses[id];
  const notice = words.notices.find((one) => one.id === clause?.notice);
  if (!clause || !notice) return undefined;
  const whole = clause.partOf === undefined ? undefined : words.clauses[clause.partOf];
  return {
    heading: whole ? `${whole.heading} · ${clause.heading}` : clause.heading,
    text: clause.text,
    notice: notice.number ?? messages.noticeOf(messages.date(notice.date)),
  };
}

/** Clauses in running text, those of one notice together. */
export function listClauses(ids: readonly ClauseId[]): string {
  const headings = new Map<string, string[]>();
  for (const { notice, heading } of ids.flatMap((id) => clauseWords(id) ?? [])) {
    headings.set(notice, [...(headings.get(notice) ?? []), heading]);
  }
  return [...headings].map(([notice, own]) => messages.clauses(notice, own)).join(messages.noticeSeparator);
}
