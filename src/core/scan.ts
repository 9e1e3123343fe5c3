/** The one door of core: compiled rules in, a scanner out. */

import { createUndisguise } from './disguise.ts';
import { createJudge, type Judgement } from './judge.ts';
import { bare, createKeeper, type Judged } from './keep.ts';
import { createLinker } from './links.ts';
import { type Candidate, createMatcher } from './match.ts';
import { createFold, type NormalizedText, normalize } from './normalize.ts';
import { isOfficialHost } from './official-host.ts';
import { staying } from './overlap-groups.ts';
import type { Judging } from './overlaps.ts';
import { isOwn, ownRules } from './own-words.ts';
import { readSurroundings } from './page-signals.ts';
import { readPlaces } from './places.ts';
import type { Choice, CompiledRules, Level, OwnWord, Report, Sensitivity } from './rule.ts';
import { createSecondReader } from './second-reader.ts';
import { buildSieve, subject } from './sieve.ts';
import { createSignalReader, type SignalPlace } from './signals.ts';
import { finish, type InSteps } from './steps.ts';

/** What one block says, from its text alone; kept by the caller until the text changes. */
export type BlockReading = {
  readonly normalized: NormalizedText;
  readonly candidates: readonly Candidate[];
  readonly signals: readonly SignalPlace[];
  /** How the block sounds to the second reader; 0 where it was not asked. */
  readonly voice: number;
};

/** One block of a page, in page order. */
export type PageBlock = {
  /** The block's text; asked for only when the page has a candidate. */
  readonly text: string;
  /** A heading speaks for the blocks after it. */
  readonly heading: boolean;
  /** Undefined where `mayMatch` dismissed the text. */
  readonly reading: BlockReading | undefined;
};

export type Scanner = {
  /** A cheap look at the characters of one block, given in pieces: false when no rule can match in it. */
  mayMatch(pieces: readonly string[]): boolean;
  /** Folds the text of one block and finds its candidates. */
  read(text: string): BlockReading;
  readInSteps(text: string): InSteps<BlockReading>;
  /** Judges all candidates of a page (or frame). */
  judge(url: string, blocks: readonly PageBlock[], choice?: Choice): Judged;
  judgeInSteps(url: string, blocks: readonly PageBlock[], choice?: Choice): InSteps<Judged>;
};

/** So few blocks are a message, more are a page. */
const mostBlocksOfMessage = 3;
/** Candidates judged between two stops. */
const candidatesOfStep = 20;
/** What a person asked for needs no further reason. */
const own: Judgement = { level: 'sure', because: [], isInScope: true };

const shownLevels: Readonly<Record<Sensitivity, readonly Level[]>> = {
  careful: ['sure'],
  standard: ['sure', 'likely'],
  thorough: ['sure', 'likely', 'weak'],
};
export const standardChoice: Choice = { sensitivity: 'standard', lists: [], kindsOff: [], phrasesOff: [] };

/**
 * Makes a scanner; expressions are compiled when first needed.
 * @param ownWords to be found besides, wherever they stand
 */
export function* buildScanner(shipped: CompiledRules, ownWords: readonly OwnWord[] = []): InSteps<Scanner> {
  const compiled = { ...shipped, rules: [...shipped.rules, ...ownRules(ownWords)] };
  const fold = createFold(compiled.fold.from, compiled.fold.to);
  const undisguise = createUndisguise(compiled.disguises);
  yield;
  const sieve = yield* buildSieve(compiled);
  yield;
  const match = createMatcher(compiled);
  const signalReader = createSignalReader(compiled);
  const judgeOne = createJudge(signalReader);
  const link = createLinker(compiled);
  const listen = createSecondReader(compiled.reader);
  const likenessRules = compiled.reader.rules.map((id) => compiled.rules.findIndex((rule) => rule.id === id));

  function* readInSteps(text: string): InSteps<BlockReading> {
    const normalized = normalize(text, fold, undisguise);
    yield;
    const hits = sieve([normalized.text]);
    const candidates = yield* match(normalized, hits ?? []);
    yield;
    const isHeard = candidates.length > 0 || hits?.has(subject) === true;
    const { voice, likenesses } = isHeard ? yield* listen(normalized) : { voice: 0, likenesses: [] };
    if (hits?.has(subject)) {
      const { starts, ends } = normalized;
      for (const { family, pieces, ...likeness } of likenesses) {
        const written = pieces.map(({ start, end }) => text.slice(starts[start], ends[end - 1]));
        candidates.push({ rule: likenessRules[family - 1] ?? -1, ...likeness, pieces: written });
      }
    }
    const signals = candidates.length > 0 ? yield* signalReader.read(normalized.text) : [];
    return { normalized, candidates, signals, voice };
  }

  function* judgeInSteps(
    url: string,
    blocks: readonly PageBlock[],
    { sensitivity, lists, kindsOff, phrasesOff }: Choice = standardChoice,
  ): InSteps<Judged> {
    const judged: Judged = { findings: [], passedOver: [] };
    if (!blocks.some(({ reading }) => reading && reading.candidates.length > 0)) return judged;
    const surroundings = yield* readSurroundings(blocks, signalReader);
    const onOfficialHost = isOfficialHost(url);
    const keep = createKeeper(judged, link, fold);
    const wordsOff = new Set(phrasesOff.map((phrase) => bare(normalize(phrase, fold, undisguise).text)));

    const isPromise = ({ rule, strength }: Candidate) => {
      const { kind, general, clauses } = compiled.rules[rule] ?? { kind: 'name', general: true, clauses: [] };
      return strength === undefined && !general && kind !== 'name' && clauses.length > 0;
    };
    const isWanted = ({ rule }: Candidate) => {
      const list = compiled.rules[rule]?.list ?? null;
      return list === null || lists.includes(list);
    };
    for (const [index, { reading, text }] of blocks.entries()) {
      if (!reading || reading.candidates.length === 0) continue;
      const { normalized, signals, voice } = reading;
      const candidates = reading.candidates.filter(isWanted);
      const context = {
        text: normalized.text,
        places: readPlaces(normalized.text, signals),
        voice,
        ...surroundings(index),
        isOfficialHost: onOfficialHost,
        isMessage: blocks.length <= mostBlocksOfMessage,
        isPromising: candidates.some(isPromise),
      };
      const judgings: Judging[] = [];
      for (const [i, candidate] of candidates.entries()) {
        const rule = compiled.rules[candidate.rule];
        if (rule) judgings.push({ candidate, rule, judgement: isOwn(rule) ? own : judgeOne(candidate, rule, context) });
        if (i % candidatesOfStep === 0) yield;
      }
      let stayed = 0;
      for (const judging of staying(judgings)) {
        if (stayed++ % candidatesOfStep === 0) yield;
        const { candidate, rule, judgement } = judging;
        const start = normalized.starts[candidate.start] ?? 0;
        const end = normalized.ends[candidate.end - 1] ?? start;
        const { level, because } = judgement;
        const words = bare(normalized.text.slice(candidate.start, candidate.end));
        const unwanted =
          kindsOff.includes(rule.kind) && !isOwn(rule) ? 'kind-off' : wordsOff.has(words) && 'phrase-off';
        if (level && shownLevels[sensitivity].includes(level) && !unwanted)
          keep(judging, text, normalized.text, { block: index, start, end });
        else {
          const reason = level && (unwanted || (level === 'weak' ? 'weak' : 'below-choice'));
          const reasons = reason ? [...because, reason] : because;
          judged.passedOver.push({ ruleId: rule.id, quote: text.slice(start, end), because: reasons });
        }
      }
      yield;
    }
    return judged;
  }

  return {
    mayMatch: (pieces) => sieve(pieces) !== undefined || undisguise.mayHide(pieces.join('')),
    read: (text) => finish(readInSteps(text)),
    readInSteps,
    judge: (url, blocks, choice) => finish(judgeInSteps(url, blocks, choice)),
    judgeInSteps,
  };
}

/** Makes a scanner at one go. */
export const createScanner = (compiled: CompiledRules): Scanner => finish(buildScanner(compiled));

/** The report of a page (or frame) from what was judged. */
export function reportOf(url: string, { findings, passedOver }: Judged): Report {
  return {
    url,
    verdict: findings.length > 0 ? 'flag' : 'quiet',
    findings: findings.map(({ finding }) => finding),
    passedOver,
  };
}
