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

/** Whether a shown match inside `one` relates to a clause that `one` does not relate to. */
function hidesClause(one: Judging, all: readonly Judging[]): boolean {
  const { start, end } = one.candidate;
  return all.some(
    (other) =>
      other !== one &&
      isShown(other) &&
      !isLikeness(other) &&
      other.candidate.start >= start &&
      other.candidate.end <= end &&
      other.rule.clauses.some((id) => !one.rule.clauses.includes(id)),
  );
}

/**
 * Of overlapping matches what is shown stays, then what a rule names before what is only like it, then what hides no
 * clause, then the longer, then the one that relates to more clauses.
 * Where a rule has found something, what is only like it must be very like it.
 * @returns the matches of one block that stay, in text order
 */
export function withoutOverlaps(all: readonly Judging[]): Judging[] {
  const isNamedByRule = all.some((one) => isShown(one) && !isLikeness(one));
  const worthwhile = all.filter(
    ({ candidate: { strength } }) => strength === undefined || !isNamedByRule || strength >= strengthBesideRule,
  );
  const hiding = new Set(worthwhile.filter((one) => hidesClause(one, worthwhile)));
  const ranked = worthwhile.sort(
    (a, b) =>
      Number(isShown(b)) - Number(isShown(a)) ||
      Number(isLikeness(a)) - Number(isLikeness(b)) ||
      Number(hiding.has(a)) - Number(hiding.has(b)) ||
      length(b) - length(a) ||
      b.rule.clauses.length - a.rule.clauses.length ||
      a.candidate.rule - b.candidate.rule,
  );
  const kept: Judging[] = [];
  for (const one of ranked) {
    const { start, end } = one.candidate;
    if (!kept.some(({ candidate }) => candidate.start < end && start < candidate.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.candidate.start - b.candidate.start);
}
