/** Several rules may match at one place; one of them stays. */
import type { Judgement } from './judge.ts';
import type { Candidate } from './match.ts';
import type { CompiledRule } from './rule.ts';

export type Judging = { candidate: Candidate; rule: CompiledRule; judgement: Judgement };

const isShown = ({ judgement: { level } }: Judging) => level === 'sure' || level === 'likely';
const isLikeness = ({ candidate }: Judging) => candidate.strength !== undefined;
const length = ({ candidate }: Judging) => candidate.end - candidate.start;

/** So sure must the second reader be to add to what a rule has found in the same block. */
const strengthBesideRule = 3;

/**
 * Of overlapping matches what is shown stays, then what a rule names before what is only like it, then the longer.
 * Where a rule has found something, what is only like it must be very like it.
 * @returns the matches of one block that stay, in text order
 */
export function withoutOverlaps(all: readonly Judging[]): Judging[] {
  const isNamedByRule = all.some((one) => isShown(one) && !isLikeness(one));
  const worthwhile = all.filter(
    ({ candidate: { strength } }) => strength === undefined || !isNamedByRule || strength >= strengthBesideRule,
  );
  const ranked = worthwhile.sort(
    (a, b) =>
      Number(isShown(b)) - Number(isShown(a)) || Number(isLikeness(a)) - Number(isLikeness(b)) || length(b) - length(a),
  );
  const kept: Judging[] = [];
  for (const one of ranked) {
    const { start, end } = one.candidate;
    if (!kept.some(({ candidate }) => candidate.start < end && start < candidate.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.candidate.start - b.candidate.start);
}
