/** What the second reader finds is found as one of these: a rule a family, without patterns of its own. */

import type { CompiledRule } from '../core/rule.ts';
import type { CompiledReader } from '../core/second-reader.ts';
import { families } from './families.ts';
import trained from './second-reader.json' with { type: 'json' };

const idOf = (family: string) => `like-${family}`;

/** Trained by scripts/training/train.ts. */
export const reader: CompiledReader = trained;

const learned = families.filter(({ id }) => reader.rules.includes(idOf(id)));

export const likenessRules: readonly CompiledRule[] = learned.map(({ id, kind, clauses }) => ({
  id: idOf(id),
  kind,
  level: 'likely',
  // Names of states and authorities stand in honest texts everywhere: what is only like them must be very like.
  general: kind === 'name',
  object: 'none',
  patterns: [],
  unless: [],
  clauses,
  list: null,
}));

export const likenessWords = learned.map(({ id, label, like, check }) => ({
  id: idOf(id),
  label: `与“${like}”类似的说法`,
  family: id,
  why: `这句话的写法像“${label}”一类的说法。这是从例句里学来的判断，可能不准，请自己再读一遍。`,
  check,
}));
