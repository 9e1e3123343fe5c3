/** What of the outline speaks of the words a person looks for. */
import type { Words } from '../rules/words.ts';
import type { Entry, NoticeOutline, RuleEntry } from './outline.ts';

/** Matches what is looked for, whatever its case. */
export type Query = RegExp;

/** @returns undefined where nothing but spaces was typed */
export function toQuery(typed: string): Query | undefined {
  const words = typed.trim();
  return words === '' ? undefined : new RegExp(`(${words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')})`, 'iu');
}

/** A piece of a text; `start` is its UTF-16 offset. */
export type Piece = { start: number; text: string; isHit: boolean };

/** The text in pieces, in order and complete. */
export function splitHits(text: string, query: Query): Piece[] {
  let start = 0;
  // The group of the query is kept by split: every second piece is a hit.
  return text.split(query).map((piece, index) => {
    const from = start;
    start += piece.length;
    return { start: from, text: piece, isHit: index % 2 === 1 };
  });
}

const holds = (query: Query, texts: readonly (string | undefined)[]) =>
  texts.some((text) => text !== undefined && query.test(text));

/** Whether what stands inside of a rule, folded away, speaks of it. */
export const holdsInside = ({ rule, flags, passes }: RuleEntry, query: Query): boolean =>
  holds(query, [rule.why, rule.check, ...flags, ...passes]);

/** Whether its label does, which is always seen. */
export const holdsOutside = ({ rule }: Pick<RuleEntry, 'rule'>, query: Query): boolean => holds(query, [rule.label]);

const holdsRule = (entry: RuleEntry, query: Query) => holdsOutside(entry, query) || holdsInside(entry, query);

const holdsQuestion = ({ label, why, check }: Words['questions'][number], query: Query) =>
  holds(query, [label, why, check]);

/** Whether the clause itself does, whatever stands under it. */
const holdsClause = ({ clause: { heading, text, converted } }: Entry, query: Query) =>
  holds(query, [heading, text, converted]);

/** Whether it is looked for as the notice writes it, and not as it is read in traditional characters. */
export const holdsOriginalOnly = ({ text, converted }: Entry['clause'], query: Query): boolean =>
  holds(query, [text]) && !holds(query, [converted]);

/** The entry with what speaks of it; undefined where nothing does. */
function filterEntry(entry: Entry, query: Query): Entry | undefined {
  const kept: Entry = {
    ...entry,
    rules: entry.rules.filter((one) => holdsRule(one, query)),
    // What stands in full under another clause is found there.
    elsewhere: [],
    // Its other words are the same for all of them.
    alike: entry.alike.filter((one) => holdsOutside(one, query)),
    questions: entry.questions.filter((one) => holdsQuestion(one, query)),
    parts: entry.parts.flatMap((part) => filterEntry(part, query) ?? []),
  };
  const under = [kept.rules, kept.alike, kept.questions, kept.parts];
  return holdsClause(entry, query) || under.some((list) => list.length > 0) ? kept : undefined;
}

const flatten = (entry: Entry): Entry[] => [entry, ...entry.parts.flatMap(flatten)];

export type Found = {
  outline: readonly NoticeOutline[];
  /** How many clauses and parts speak of it in their own words. */
  clauses: number;
  /** How many rules and questions do, each counted once. */
  rules: number;
};

/** The clauses and rules that speak of it, each with the clauses around it. */
export function searchOutline(outline: readonly NoticeOutline[], query: Query): Found {
  const kept = outline.flatMap(({ notice, entries }) => {
    const own = entries.flatMap((entry) => filterEntry(entry, query) ?? []);
    return own.length > 0 ? [{ notice, entries: own }] : [];
  });
  const all = kept.flatMap(({ entries }) => entries.flatMap(flatten));
  const told = all.flatMap(({ rules, alike, questions }) => [...rules, ...alike, ...questions].map(({ id }) => id));
  return {
    outline: kept,
    clauses: all.filter((entry) => holdsClause(entry, query)).length,
    rules: new Set(told).size,
  };
}
