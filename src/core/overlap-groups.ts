import { type Judging, withoutOverlaps } from './overlaps.ts';

/**
 * Matches that overlap, so that each group can be ranked by itself. What only sounds like a promise is weighed against
 * all that its block says; such blocks are short.
 * @param all in text order
 */
function inGroups(all: readonly Judging[]): Judging[][] {
  if (all.some(({ candidate }) => candidate.strength !== undefined)) return [[...all]];
  const groups: Judging[][] = [];
  let end = -1;
  for (const one of all) {
    if (one.candidate.start >= end) groups.push([]);
    groups.at(-1)?.push(one);
    end = Math.max(end, one.candidate.end);
  }
  return groups;
}

/**
 * Of overlapping matches those that stay, one after the other: a block may hold thousands.
 * @param all in text order
 */
export function* staying(all: readonly Judging[]): Generator<Judging> {
  for (const group of inGroups(all)) yield* withoutOverlaps(group);
}
