/**
 * What core and its callers exchange: the compiled rules that go in, the report that comes out.
 * The report is the contract with the popup, with `scan` and with every test; names and meaning stay.
 */

import type { Disguises } from './disguise.ts';
import type { CompiledReader } from './second-reader.ts';

/** Id of a clause or of a part of one, such as `25-1-2` or `25-1-3-d`; the ids stand in rules/notices.json. */
export type ClauseId = string;

/** `promise`: 承诺 · `name`: 字样与名义 · `other`: 其他. Told apart by line style and by words. */
export type FindingKind = 'promise' | 'name' | 'other';

/** How sure a careful reader would be. 标准 shows `sure` and `likely`. */
export type Level = 'sure' | 'likely' | 'weak';

/** 稳妥 shows `sure`, 标准 `likely` as well, 细查 also `weak`. Changes what is shown, never what is judged. */
export type Sensitivity = 'careful' | 'standard' | 'thorough';

/** A province's own list of words, off unless a person wants it. */
export type ListId = 'guangdong';

/** What a person wants to see. */
export type Choice = {
  readonly sensitivity: Sensitivity;
  readonly lists: readonly ListId[];
  readonly kindsOff: readonly FindingKind[];
  /** Quotes as they stood on a page; the same words are left alone however they are written. */
  readonly phrasesOff: readonly string[];
};

/**
 * A word that a person wants to see wherever it stands. `variants`: pairs of characters, a variant and how it is read,
 * for those of its characters that may be written otherwise.
 */
export type OwnWord = { readonly word: string; readonly note: string; readonly variants: string };

/** The rule of an own word has an id that begins so and ends with the word. */
export const ownWordPrefix = 'own:';

/** One rule as the page needs it: patterns and links, no words for people. */
export type CompiledRule = {
  id: string;
  kind: FindingKind;
  level: Level;
  /** The words alone mean nothing: only an endorsement of a certificate on sale counts (中国, 职业资格 …). */
  general: boolean;
  /** What must be spoken of nearby for the phrase to be the phrase; `none` where it says so itself. */
  object: 'none' | 'certificate' | 'course';
  /** Patterns in the notation of pattern.ts. */
  patterns: readonly string[];
  /** Places where the words are other words: patterns around `@`, the match. */
  unless: readonly string[];
  /** Clause ids, the one of 25号 first. */
  clauses: readonly ClauseId[];
  /** The province's list it belongs to; null for what everyone is shown. */
  list: ListId | null;
};

/** Where a signal stands, seen from a candidate, nearest first. The nearest place with a weight counts. */
export type Place = 'touching' | 'before' | 'sentence' | 'block' | 'near' | 'page';

/** Words or structure that speak for or against a candidate being used to sell. */
export type CompiledSignal = {
  id: string;
  /** Patterns; around `@` for the place `touching`. */
  patterns: readonly string[];
  /** Added to a candidate's score; below zero speaks against. */
  weights: Partial<Record<Place, number>>;
  /** Where only findings of one kind are concerned. */
  only?: FindingKind;
};

/** A word a clause lists, with the pattern that finds it, and where its characters are another word (around `@`). */
export type CompiledTerm = {
  clauses: readonly ClauseId[];
  pattern: string;
  unless: readonly string[];
  general: boolean;
};

/** Everything the page needs to judge a text; made by rules/compile.ts, carries no examples and no sources. */
export type CompiledRules = {
  version: string;
  /** One-to-one character folding: each variant in `from` reads as the character at the same index of `to`. */
  fold: { from: string; to: string };
  disguises: Disguises;
  /** Word classes of the pattern notation. */
  classes: Readonly<Record<string, readonly string[]>>;
  rules: readonly CompiledRule[];
  signals: readonly CompiledSignal[];
  terms: readonly CompiledTerm[];
  /** Pairs of characters, one after the other: a text without any of them is not about courses or certificates. */
  subject: string;
  /** As well pairs: those that stand in so many texts that looking for them dismisses little (anchors.ts). */
  common: string;
  reader: CompiledReader;
};

/** As they travel to the page: packed by rules/pack.ts; the table of the second reader is packed already. */
export type PackedRules = { rules: string; table: string };

/** A code of `because` that begins so ends with a piece of the page that the second reader went by. */
export const piecePrefix = 'piece:';

/** A phrase that a person should look at. */
export type Finding = {
  id: string;
  ruleId: string;
  /** As it stands on the page: `block.slice(start, end)`. */
  quote: string;
  block: string;
  /** UTF-16 offsets into `block`. */
  start: number;
  end: number;
  kind: FindingKind;
  level: Level;
  /** Clauses in which the words stand. */
  named: ClauseId[];
  /** Clauses that cover the matter without naming the words. */
  related: ClauseId[];
  /** Codes of the signals that decided; the words for them are in the message files. */
  because: string[];
};

/** A phrase that was matched and left alone, with the reason. */
export type PassedOver = { ruleId: string; quote: string; because: string[] };

/** What a person has paused: this page until it is loaded anew, everything for an hour, a site until it is resumed. */
export type Pause = 'page' | 'hour' | 'site';

export type Report = {
  id?: string;
  url: string;
  title?: string;
  state?: 'off' | 'reading' | 'done';
  partial?: boolean;
  /** Extension only, with the state `off`: nothing was read because the person wants that. */
  paused?: Pause;
  /** `flag` exactly when `findings` is not empty. */
  verdict: 'flag' | 'quiet';
  /** In page order; a phrase repeated in the same words of the same block text counts once. */
  findings: Finding[];
  passedOver: PassedOver[];
};
