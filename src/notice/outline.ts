/** Both notices as the page sets them out: clause within clause, and under each what it has to do with. */
import type { ClauseId } from '../core/rule.ts';
import type { Examples, Words } from '../rules/words.ts';

export type RuleEntry = {
  id: string;
  rule: Words['rules'][string];
  /** Texts in which the rule finds something, and texts in which it does not. */
  flags: readonly string[];
  passes: readonly string[];
};

export type Entry = {
  id: ClauseId;
  clause: Words['clauses'][ClauseId];
  /** Rules that stand in full here, because this is their first clause. */
  rules: readonly RuleEntry[];
  /** Rules of this clause that stand in full under another. */
  elsewhere: readonly RuleEntry[];
  /** What the second reader looks for, which has no examples. */
  alike: readonly RuleEntry[];
  questions: Words['questions'];
  /** Clauses and parts within this one. */
  parts: readonly Entry[];
};

export type NoticeOutline = { notice: Words['notices'][number]; entries: readonly Entry[] };

/** The clause around a clause: the ids are written so (`25-1-2` stands in `25-1`), where the notice has words there. */
function parentOf(id: ClauseId, { clauses }: Words): ClauseId | undefined {
  const around = clauses[id]?.partOf ?? id.slice(0, id.lastIndexOf('-'));
  return clauses[around] && around;
}

/** @param examples of all rules but those of the second reader */
export function outlineOf(words: Words, examples: Examples): NoticeOutline[] {
  const all = Object.entries(words.rules).map(([id, rule]) => {
    const { flags = [], passes = [] } = examples[id] ?? {};
    return { id, rule, flags, passes };
  });
  const written = all.filter(({ id }) => examples[id]);
  const learned = all.filter(({ id }) => !examples[id]);
  const within = (around: ClauseId | undefined, notice: string): Entry[] =>
    Object.entries(words.clauses)
      .filter(([id, clause]) => clause.notice === notice && parentOf(id, words) === around)
      .map(([id, clause]) => ({
        id,
        clause,
        rules: written.filter(({ rule }) => rule.clauses[0] === id),
        elsewhere: written.filter(({ rule }) => rule.clauses.indexOf(id) > 0),
        alike: learned.filter(({ rule }) => rule.clauses.includes(id)),
        questions: words.questions.filter(({ clauses }) => clauses.includes(id)),
        parts: within(id, notice),
      }));
  return words.notices.map((notice) => ({ notice, entries: within(undefined, notice.id) }));
}
