/** One candidate in its surroundings: to be shown or not, and either way why. */
import type { Candidate } from './match.ts';
import type { PlacesOfBlock } from './places.ts';
import { type CompiledRule, type Level, type Place, piecePrefix } from './rule.ts';
import type { SignalPlace, SignalReader } from './signals.ts';

/** What is decided for one candidate; the verdict is the page's. */
export type Judgement = { level: Level | undefined; because: string[]; isInScope: boolean };

/** What a candidate's block, its neighbours and the page say, as indexes of signals. */
export type Context = {
  text: string;
  places: PlacesOfBlock;
  near: ReadonlySet<number>;
  page: ReadonlySet<number>;
  /** How the block sounds to the second reader (second-reader.ts). */
  voice: number;
  isOfficialHost: boolean;
  /** The block makes a promise besides: what else it says is said to sell it. */
  isPromising: boolean;
  /** A single message says all there is; a block among others should be near something that sells. */
  isMessage: boolean;
};

const base: Record<Level, number> = { sure: 3, likely: 2, weak: 1 };
const needed: Record<Level, number> = { sure: 3, likely: 2, weak: 1 };
/** Selling may be said in many words; more of them do not sell more. */
const mostInFavour = 2;
/** Without a course, an exam or a certificate nearby the words are about something else. */
const withoutObject = -3;
/** What weighs less only says what a text is about. */
const leastReason = 0.1;
/**
 * Signals of these ids have a part in the judgement beyond their weight. A rule about a course is as well about the
 * certificate that the course leads to.
 */
const certificateSignal = 'certificate';
const courseSignal = 'course';
const outsideSignal = 'outside-scope';
const insideSignal = 'inside-scope';
const sellingPrefix = 'sell-';
/** A block that sounds unlike any that sells, by how much, and what each step of it weighs. */
const strangeVoice = -4;
const voiceWeight = 0.6;
/**
 * In a message the second reader has weighed the surroundings already: what speaks against counts in part, more of it
 * in the same sentence than elsewhere, and its own sureness speaks for it.
 */
const againstLikeness: Readonly<Record<Place, number>> = {
  touching: 0.5,
  before: 0.5,
  sentence: 0.5,
  block: 0.15,
  near: 0.15,
  page: 0.15,
};
/** These count in full even so. */
const isAlwaysAgainst = new Set(['denied', 'enumerated', 'business']);
const strengthWeight = 0.5;
const mostStrength = 1.5;
/** Farther off, in folded characters, a long block speaks of something else; it also bounds the work in one. */
const farthest = 1000;
/** Names of states and authorities stand in honest texts too: only so sure is it that they are lent to what is sold. */
const clearStrength = 4;
const leastStrength = 0.5;

export type Judge = (candidate: Candidate, rule: CompiledRule, context: Context) => Judgement;

export function createJudge(reader: SignalReader): Judge {
  const { signals } = reader;
  const indexOf = (id: string) => signals.findIndex((signal) => signal.id === id);
  const certificate = indexOf(certificateSignal);
  const course = indexOf(courseSignal);
  const outside = indexOf(outsideSignal);
  const inside = indexOf(insideSignal);

  /** The nearest place where each signal stands, seen from the candidate. */
  function standing(
    { start, end, strength }: Candidate,
    { text, near, page, places: { sentenceAround } }: Context,
    places: readonly SignalPlace[],
  ): Map<number, Place> {
    const found = new Map<number, Place>();
    const [from, to] = sentenceAround(start, end);
    for (const index of reader.touching(text, start, end)) found.set(index, 'touching');
    // What another line of a long block warns of is not said of this one.
    const lineStart = text.lastIndexOf('\n', start) + 1;
    const lineEnd = text.indexOf('\n', end);
    const note = (index: number, place: Place) => {
      if (signals[index]?.weights[place] !== undefined && !found.has(index)) found.set(index, place);
    };
    // The words of a phrase are no surroundings of it; a clause that only sounds like one is read as a whole.
    const outside = strength === undefined ? places.filter((one) => one.end <= start || one.start >= end) : places;
    for (const one of outside) if (one.start >= from && one.end <= start) note(one.signal, 'before');
    for (const one of outside) if (one.start >= from && one.end <= to) note(one.signal, 'sentence');
    const isNear = (one: SignalPlace) => one.start >= lineStart && (lineEnd < 0 || one.end <= lineEnd);
    const speaksAgainst = (index: number) => (signals[index]?.weights.block ?? 0) < 0;
    for (const one of outside) if (isNear(one) || !speaksAgainst(one.signal)) note(one.signal, 'block');
    for (const one of outside) note(one.signal, 'near');
    for (const index of near) note(index, 'near');
    for (const index of page) note(index, 'page');
    return found;
  }

  return (candidate, rule, context) => {
    const { near, page } = context;
    const places = context.places.between(candidate.start - farthest, candidate.end + farthest);
    const says = (index: number) => places.some((place) => place.signal === index);
    const isSpokenOf = (index: number) => near.has(index) || says(index);
    // What the block itself is about goes before what stands around it; a trade named beside a degree is within.
    const isInScope = says(inside) || (!says(outside) && (near.has(inside) || !near.has(outside)));
    if (context.isOfficialHost) return { level: undefined, because: ['official-host'], isInScope };
    const isLikeness = candidate.strength !== undefined;
    const isTempered = isLikeness && context.isMessage;
    let favour = 0;
    let against = 0;
    let isSold = context.isPromising && !isLikeness;
    const because: string[] = [];
    for (const [index, place] of standing(candidate, context, places)) {
      const signal = signals[index];
      const weight = signal?.weights[place] ?? 0;
      if (!signal || weight === 0 || (signal.only ?? rule.kind) !== rule.kind) continue;
      if (Math.abs(weight) >= leastReason) because.push(signal.id);
      if (weight > 0) favour += weight;
      else against += weight * (isTempered && !isAlwaysAgainst.has(signal.id) ? againstLikeness[place] : 1);
      if (weight > 0 && signal.id.startsWith(sellingPrefix) && (place !== 'page' || !isLikeness)) isSold = true;
    }
    const objects = { none: [], certificate: [certificate], course: [certificate, course] }[rule.object];
    if (
      objects.length > 0 &&
      !objects.some((object) => isSpokenOf(object) || (rule.object === 'course' && page.has(object)))
    ) {
      against += withoutObject;
      because.push('no-object');
    }
    const isVague = isLikeness && rule.general && (candidate.strength ?? 0) < clearStrength;
    const isUnsold = (rule.general || (isLikeness && !context.isMessage)) && !isSold;
    if (isUnsold || isVague) {
      against += withoutObject;
      because.push(isUnsold ? 'not-sold' : 'not-clear');
    }
    if (candidate.strength !== undefined) {
      // In a message it has weighed the surroundings already; on a page it knows only the block.
      favour = context.isMessage ? leastStrength + Math.min(mostStrength, candidate.strength * strengthWeight) : 0;
    } else if (context.voice < strangeVoice) {
      against += (context.voice - strangeVoice) * voiceWeight;
      because.push('other-voice');
    }
    const score = base[rule.level] + Math.min(favour, mostInFavour) + against;
    const level = (['sure', 'likely', 'weak'] as const).find((one) => score >= needed[one]);
    if (!isInScope) because.push(outsideSignal);
    because.push(...(candidate.pieces ?? []).map((piece) => `${piecePrefix}${piece}`));
    return { level, because, isInScope };
  };
}
