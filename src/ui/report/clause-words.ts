/** What is said of clauses in running text, from the stored notices. */
import type { ClauseId } from '../../core/rule.ts';
import type { FindingDescription } from '../../describe-finding.ts';
import type { ClauseMessages } from '../messages/zh-hans/clause.ts';

type ClauseSource = Pick<FindingDescription, 'clauses' | 'notices'>;

export type ClauseWords = {
  heading: string;
  /** Verbatim. */
  text: string;
  /** The same in traditional characters, where these are read. */
  converted: string | undefined;
  /** Number of the notice, or its date where the number is not known. */
  notice: string;
};

/** The words of a clause; undefined for an id that no notice has. */
export function clauseWords(
  id: ClauseId,
  words: ClauseSource,
  { common }: Pick<ClauseMessages, 'common'>,
): ClauseWords | undefined {
  const clause = words.clauses[id];
  const notice = words.notices.find((one) => one.id === clause?.notice);
  if (!clause || !notice) return undefined;
  const whole = clause.partOf === undefined ? undefined : words.clauses[clause.partOf];
  return {
    heading: whole ? `${whole.heading} · ${clause.heading}` : clause.heading,
    text: clause.text,
    converted: clause.converted,
    notice: notice.number ?? common.noticeOf(common.date(notice.date)),
  };
}

/** Clauses in running text, those of one notice together. */
export function listClauses(ids: readonly ClauseId[], words: ClauseSource, messages: ClauseMessages): string {
  const headings = new Map<string, string[]>();
  for (const { notice, heading } of ids.flatMap((id) => clauseWords(id, words, messages) ?? [])) {
    headings.set(notice, [...(headings.get(notice) ?? []), heading]);
  }
  const { clauses, noticeSeparator } = messages.report;
  return [...headings].map(([notice, own]) => clauses(notice, own)).join(noticeSeparator);
}
