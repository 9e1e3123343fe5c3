/** How a rule is written. compile.ts checks every record and takes it apart for the page and for the surfaces. */
import type { ClauseId, CompiledRule, FindingKind, Level, ListId } from '../core/rule.ts';

/** What the phrases of a family have in common: the kind, the clauses, what must be nearby. */
export type Family = {
  id: string;
  /** Name of the family in plain words. */
  label: string;
  /** A wording of the family that readers know; what the second reader finds is said to be like it. */
  like: string;
  /** Whoever takes part may have to answer for it: there is nothing to be checked before paying. */
  isRisky?: true;
  kind: FindingKind;
  /** The clause of 25号 first, then the one of the network notice. */
  clauses: readonly [ClauseId, ...ClauseId[]];
  /** What to check before paying. */
  check: string;
  /** Two questions for the seller, to be sent as they are. */
  ask: readonly [string, string];
  /** Where to look, ids of lookups.json; a rule may name others. */
  lookups: readonly string[];
};

/**
 * One rule. `named` and `related` are not written here: a clause is named when a word it lists stands whole in the
 * quote, so that no rule can say of a document what the document does not say.
 */
export type Rule = {
  /** Written by hand, never reused. Records of the notices' own words begin with `p-`. */
  id: string;
  family: string;
  /** The phrase as a person would name it. */
  label: string;
  /** Words or slots in the notation of core/pattern.ts. */
  patterns: readonly string[];
  level: Level;
  /** True for words that matter only as an endorsement of a certificate on sale. */
  general?: true;
  /** What must be spoken of nearby, by default a course; `none` where the phrase says itself what it is about. */
  object?: CompiledRule['object'];
  /** Clauses, where they differ from the family's. */
  clauses?: readonly [ClauseId, ...ClauseId[]];
  /** Places where the words are other words, around `@`. */
  unless?: readonly string[];
  /** Why it is worth a look, in plain words, neutral. */
  why: string;
  /** What to check before paying. */
  check: string;
  laws?: readonly string[];
  lookups?: readonly string[];
  /** Texts that must give a finding of this rule, and texts that must not. Run at build. */
  examples: { flags: readonly string[]; passes: readonly string[] };
};

/** A matter of a clause that no text shows; it stands on its clause with what to ask instead. */
export type Question = {
  id: string;
  label: string;
  clauses: readonly [ClauseId, ...ClauseId[]];
  why: string;
  check: string;
};

/** The rules of one file; the name is told when a record is wrong. `list`: the province whose list they are. */
export type RuleFile = { file: string; rules: readonly Rule[]; list?: ListId };
