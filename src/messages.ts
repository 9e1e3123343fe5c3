/**
 * What popup, page and background say to each other; one map, a sentence a call. Whoever receives a message parses it:
 * a message of another shape, or from another sender than this extension, is dropped. Answers are parsed too, since a
 * page's process may have been taken over by the page.
 */
import type { Report } from './core/rule.ts';

/** To the content script of one frame; the answer is the second type. */
export type PageCalls = {
  /** What was found in this frame so far. */
  getReport: { arguments: object; answer: Report };
  /** The same once this frame is read to its end. */
  awaitReport: { arguments: object; answer: Report };
  /** Scroll to the finding and point at it for a moment; false when its text is gone. */
  showFinding: { arguments: { findingId: string }; answer: boolean };
  /** Read the whole frame again. */
  rescan: { arguments: object; answer: Report };
};

/**
 * To the background. `since` tells the views of one frame apart and which is newer: when this view of the page began,
 * in milliseconds of the clock.
 */
export type BackgroundCalls = {
  /** This frame has so many findings now; no answer. */
  countChanged: { arguments: { count: number; since: number }; answer: undefined };
  /** This frame is no longer shown; no answer. */
  frameLeft: { arguments: { since: number }; answer: undefined };
  /** Ids of the frames of a tab that have told their count. */
  framesOf: { arguments: { tabId: number }; answer: number[] };
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

/** The message to a page, or undefined for anything else. */
export function parsePageMessage(message: unknown): PageMessage | undefined {
  if (!isRecord(message)) return undefined;
  const { type, findingId } = message;
  if (type === 'getReport' || type === 'awaitReport' || type === 'rescan') return { type };
  return type === 'showFinding' && typeof findingId === 'string' ? { type, findingId } : undefined;
}

/** The message to the background, or undefined for anything else. */
export function parseBackgroundMessage(message: unknown): BackgroundMessage | undefined {
  if (!isRecord(message)) return undefined;
  const { type, count, since, tabId } = message;
  if (type === 'countChanged') return isCount(count) && isTime(since) ? { type, count, since } : undefined;
  if (type === 'frameLeft') return isTime(since) ? { type, since } : undefined;
  return type === 'framesOf' && isCount(tabId) ? { type, tabId } : undefined;
}

/** The answer to `framesOf`, or undefined for anything else. */
export function parseFrameIds(answer: unknown): number[] | undefined {
  return Array.isArray(answer) && answer.every(isCount) ? answer : undefined;
}
