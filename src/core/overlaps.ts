/** Several rules may match at one place; one of them stays. */
import type { Judgement } from './judge.ts';
import type { Candidate } from './match.ts';
import type { CompiledRule } from './rule.ts';

export type Judging = { candidate: Candidate; rule: CompiledRule; judgement: Judgement };

const isShown = ({ judgement: { level } }: Judging) => level === 'sure' || level === 'likely';
const length = ({ candidate }: Judging) => candidate.end - candidate.start;

/** Of overlapping matches what is shown stays before what is not, then the longer; in text order. */
export function withoutOverlaps(all: readonly Judging[]): Judging[] {
  const ranked = [...all].sort((a, b) => Number(isShown(b)) - Number(isShown(a)) || length(b) - length(a));
  const kept: Judging[] = [];
  for (const one of ranked) {
    const { start, end } = one.candidate;
    if (!kept.some(({ candidate }) => candidate.start < end && start < candidate.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.candidate.start - b.candidate.start);
}
