/** Findings as they are told: a phrase that stands in the same text again is the same finding at another place. */
import { isDisguised } from './disguise.ts';
import type { createLinker } from './links.ts';
import type { Fold } from './normalize.ts';
import type { Judging } from './overlaps.ts';
import type { Finding, PassedOver } from './rule.ts';

/** Where a finding stands: index into the blocks given, UTF-16 offsets into that block's text. */
export type FindingPlace = { block: number; start: number; end: number };

export type JudgedFinding = { finding: Finding; places: FindingPlace[] };
export type Judged = { findings: JudgedFinding[]; passedOver: PassedOver[] };

/** Findings carry at most this many characters of their block to either side. */
const excerptReach = 400;

/** The characters of folded words, without what stands between them. */
export const bare = (folded: string): string => folded.replace(/[ /\n]/gu, '');

/** @returns what adds a finding to `judged`: `text` is the block's, `folded` the same as the rules read it */
export function createKeeper(judged: Judged, link: ReturnType<typeof createLinker>, fold: Fold) {
  const known = new Map<string, Map<string, JudgedFinding>>();
  const ordinals = new Map<string, number>();
  return ({ rule, judgement, candidate }: Judging, text: string, folded: string, place: FindingPlace): void => {
    const { start, end } = place;
    const ofText = known.get(text) ?? new Map<string, JudgedFinding>();
    known.set(text, ofText);
    const key = `${rule.id} ${start}`;
    const same = ofText.get(key);
    if (same) {
      same.places.push(place);
      return;
    }
    const ordinal = (ordinals.get(rule.id) ?? 0) + 1;
    ordinals.set(rule.id, ordinal);
    const from = Math.max(0, start - excerptReach);
    const words = bare(folded.slice(candidate.start, candidate.end));
    const finding: Finding = {
      id: `${rule.id}.${ordinal}`,
      ruleId: rule.id,
      quote: text.slice(start, end),
      block: text.slice(from, end + excerptReach),
      start: start - from,
      end: end - from,
      kind: rule.kind,
      level: judgement.level ?? 'weak',
      ...link(rule, folded, candidate.start, candidate.end, judgement.isInScope),
      because: isDisguised(text.slice(start, end), words, fold)
        ? [...judgement.because, 'disguised']
        : judgement.because,
    };
    const entry = { finding, places: [place] };
    ofText.set(key, entry);
    judged.findings.push(entry);
  };
}
