/**
 * What popup, page and background say to each other; one map, a sentence a call. Whoever receives a message parses it:
 * a message of another shape, or from another sender than this extension, is dropped. Answers are parsed too, since a
 * page's process may have been taken over by the page.
 */
import type { Report } from './core/rule.ts';

/** One step on from the finding shown last, or back. */
export type Direction = 'next' | 'previous';

/** A finding of a tab. */
export type FindingPlace = { frameId: number; findingId: string };

/** To the content script of one frame; the answer is the second type. */
export type PageCalls = {
  /** What was found in this frame so far. */
  getReport: { arguments: object; answer: Report };
  /** The same once this frame is read to its end. */
  awaitReport: { arguments: object; answer: Report };
  /** Scroll to the finding and point at it for a moment, or open its card; false when its text is gone. */
  showFinding: { arguments: { findingId: string; withCard: boolean }; answer: boolean };
  /** Read the whole frame again. */
  rescan: { arguments: object; answer: Report };
  /** Leave this frame alone until it is loaded anew, or read it again. */
  pausePage: { arguments: { paused: boolean }; answer: Report };
};

/**
 * To the background. `since` tells the views of one frame apart and which is newer: when this view of the page began,
 * in milliseconds of the clock.
 */
export type BackgroundCalls = {
  /**
   * This frame has so many findings now, seen by a scan that has just finished or not; the answer is what a screen reader
   * should say of the tab, if anything.
   */
  countChanged: { arguments: { count: number; since: number; isScanned: boolean }; answer: string | undefined };
  /** This frame is no longer shown; no answer. */
  frameLeft: { arguments: { since: number }; answer: undefined };
  /** From a frame that is new: whether the page around it is paused until it is loaded anew. */
  isPagePaused: { arguments: object; answer: boolean };
  /** Ids of the frames of a tab that have told their count. */
  framesOf: { arguments: { tabId: number }; answer: number[] };
  /** Go to the next or previous finding of a tab; the answer says which that is. */
  step: { arguments: { tabId: number; direction: Direction }; answer: FindingPlace | undefined };
  /** Put the script of the card into this frame; no answer. */
  loadCard: { arguments: object; answer: undefined };
  /** From the card: what to say of a finding, which is now the one shown; the answer is parsed by the card. */
  describeFinding: { arguments: { findingId: string; ruleId: string; clauseIds: string[] }; answer: unknown };
  /** From the card: the next or previous finding of its tab; true when that is in the same frame. */
  stepFromCard: { arguments: { direction: Direction }; answer: boolean };
  /** From the card: open the popup, or its page where the browser does not let us; no answer. */
  openPopup: { arguments: object; answer: undefined };
  /** From the card: open the notice page at a clause; no answer. */
  openNotice: { arguments: { clauseId: string }; answer: undefined };
  /** From the card: never show these words again; true when stored. */
  switchOffPhrase: { arguments: { phrase: string }; answer: boolean };
  /** From the card: never read the site of this tab; true when stored. */
  pauseSite: { arguments: object; answer: boolean };
};

type Messages<Calls> = {
  [Name in keyof Calls]: { type: Name } & (Calls[Name] extends { arguments: infer Arguments } ? Arguments : never);
}[keyof Calls];

export type PageMessage = Messages<PageCalls>;
export type BackgroundMessage = Messages<BackgroundCalls>;

/** Whether a value is an object whose fields may be looked at. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isDirection = (value: unknown): value is Direction => value === 'next' || value === 'previous';

/** The message to a page, or undefined for anything else. */
export function parsePageMessage(message: unknown): PageMessage | undefined {
  if (!isRecord(message)) return undefined;
  const { type, findingId, withCard, paused } = message;
  if (type === 'getReport' || type === 'awaitReport' || type === 'rescan') return { type };
  if (type === 'pausePage') return { type, paused: paused === true };
  return type === 'showFinding' && isText(findingId) ? { type, findingId, withCard: withCard === true } : undefined;
}

/** The message to the background, or undefined for anything else. */
export function parseBackgroundMessage(message: unknown): BackgroundMessage | undefined {
  if (!isRecord(message)) return undefined;
  const { type, count, since, isScanned, tabId, direction, findingId, ruleId, clauseIds, clauseId, phrase } = message;
  switch (type) {
    case 'countChanged':
      return isCount(count) && isTime(since) ? { type, count, since, isScanned: isScanned === true } : undefined;
    case 'frameLeft':
      return isTime(since) ? { type, since } : undefined;
    case 'framesOf':
      return isCount(tabId) ? { type, tabId } : undefined;
    case 'step':
      return isCount(tabId) && isDirection(direction) ? { type, tabId, direction } : undefined;
    case 'stepFromCard':
      return isDirection(direction) ? { type, direction } : undefined;
    case 'describeFinding':
      return isText(findingId) && isText(ruleId) && isTexts(clauseIds)
        ? { type, findingId, ruleId, clauseIds }
        : undefined;
    case 'openNotice':
      return isText(clauseId) ? { type, clauseId } : undefined;
    case 'switchOffPhrase':
      return isText(phrase) ? { type, phrase } : undefined;
    case 'isPagePaused':
    case 'loadCard':
    case 'openPopup':
    case 'pauseSite':
      return { type };
    default:
      return undefined;
  }
}

/** The answer to `framesOf`, or undefined for anything else. */
export function parseFrameIds(answer: unknown): number[] | undefined {
  return Array.isArray(answer) && answer.every(isCount) ? answer : undefined;
}

/** The answer to `step`, or undefined for anything else. */
export function parseFindingPlace(answer: unknown): FindingPlace | undefined {
  if (!isRecord(answer)) return undefined;
  const { frameId, findingId } = answer;
  return isCount(frameId) && isText(findingId) ? { frameId, findingId } : undefined;
}

/** Where the background leaves the text selected for the check page, in `storage.session`. */
export const selectionKey = 'text to check';
