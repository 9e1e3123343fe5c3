/** What the surfaces say of rules and clauses; compile.ts makes it, words-in.ts tells it in other languages. */
import type { ClauseId, FindingKind, ListId } from '../core/rule.ts';
import type { Lookup } from './lookups.ts';
import type { Clause, Notice } from './notices.ts';
import type { Question } from './rule.ts';

/** What is said of one rule. */
export type Advice = {
  label: string;
  why: string;
  check: string;
  kind: FindingKind;
  /** The one of 25号 first. */
  clauses: readonly ClauseId[];
  lookups: readonly string[];
  family: string;
  /** Whoever takes part may have to answer for it. */
  isRisky: boolean;
  /** The province whose list it is, which the notices do not have. */
  list?: ListId;
};

/** `gloss`: the title in the language of the surface, where that is another. */
export type ToldNotice = Notice & { gloss?: string };
/** `converted`: the text in traditional characters, for those who read these; never shown as the original. */
export type ToldClause = Clause & { converted?: string };

/** A text or two of each rule that give a finding, and that do not. */
export type Examples = Readonly<Record<string, { flags: readonly string[]; passes: readonly string[] }>>;

/** What popup and pages say about rules and clauses. */
export type Words = {
  version: string;
  notices: readonly ToldNotice[];
  /** In the order of the notices. */
  clauses: Readonly<Record<ClauseId, ToldClause>>;
  rules: Readonly<Record<string, Advice>>;
  /** Official sites to look at, by id. */
  lookups: Readonly<Record<string, Lookup>>;
  /** Words for the codes in `because` that speak against; what speaks in favour explains no silence. */
  reasons: Readonly<Record<string, string>>;
  questions: readonly Question[];
  /** Two questions for the seller, by family. */
  ask: Readonly<Record<string, readonly string[]>>;
  /** What readers notice of each version, newest first. */
  changes: readonly { version: string; date: string; changes: readonly string[] }[];
};

/** What the card says; the clauses are those that a rule cites, and what they are part of. */
export type CardWords = Pick<Words, 'rules' | 'clauses' | 'notices' | 'ask'>;
