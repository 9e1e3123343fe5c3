/** One view of a page, or of a frame: what it says now, what is marked, and what popup and badge hear of it. */
import type { OwnWord, PassedOver, Pause, Report } from '../core/rule.ts';
import { reportOf, type Scanner } from '../core/scan.ts';
import { leftOfPause, type Settings } from '../settings.ts';
import { inSlices } from '../slices.ts';
import type { Announce } from './announce.ts';
import type { Readings } from './blocks.ts';
import type { CardRequest } from './card-door.ts';
import { genuine } from './elements.ts';
import { createHighlighter } from './highlight.ts';
import { scrollTo, stands } from './locate.ts';
import { pauseOf } from './pause.ts';
import { onPointing, phraseAt } from './point.ts';
import { hasIdeographs, type Located, nothing, type PageScan, scanPage } from './scan-page.ts';
import { watchPage } from './watch.ts';

export type Session = {
  /** What is known now. */
  report(): Report;
  /** The report once what is being read is read. */
  whenRead(): Promise<Report>;
  /** Scrolls to a finding and points at it, or opens its card; false when its text is gone. */
  showFinding(findingId: string, withCard: boolean): boolean;
  /** Reads the whole page again, as the settings want it. */
  choose(settings: Settings): Promise<void>;
  /** Leaves the page alone until it is loaded anew, or reads it again. */
  pause(paused: boolean): Promise<void>;
};

/** A page that changes under every walk is read so often, then answered in part. */
const tries = 3;

/** What the browser shows of a PDF or a picture holds none of its words. */
const isText = /html|xml|^text/.test(document.contentType);

/** The address that says who speaks: a frame written by its page has none of its own. */
const address = () => (location.protocol === 'about:' ? origin : location.href);

/**
 * Starts to read and watch the document.
 * @param loadScanner asked for once there is Chinese to read
 * @param settings as they are at first
 * @param isPagePaused whether a person has paused the page that this is a frame of
 * @param announce told the number of findings whenever it may have changed
 * @param openCard for a phrase that a person points at
 * @param signal ends everything; what is marked stays
 */
export function startSession(
  loadScanner: (ownWords: readonly OwnWord[]) => Promise<Scanner>,
  announce: Announce,
  openCard: (request: CardRequest) => void,
  settings: Settings,
  isPagePaused: boolean,
  signal: AbortSignal,
): Session {
  const highlighter = createHighlighter(signal);
  let isReading = true;
  let paused: Pause | undefined;
  let resuming: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(resuming));
  let failed = false;
  let partial = false;
  let readings: Readings = new Map();
  let wordsOfReadings = settings.ownWords;
  let shown: Located[] = [];
  let passedOver: PassedOver[] = [];

  /** @param isScanned what is shown is new, and may be said */
  function publish(isScanned: boolean): void {
    highlighter.draw(shown.flatMap(({ finding: { kind }, places }) => places.flat().map((mark) => ({ kind, mark }))));
    announce(shown.length, isScanned);
  }

  async function scanOnce(): Promise<PageScan> {
    const asked = settings;
    paused = isPagePaused ? 'page' : pauseOf(asked);
    clearTimeout(resuming);
    if (paused === 'hour') resuming = setTimeout(read, leftOfPause(asked));
    if (paused) return nothing;
    const root = genuine(document, 'documentElement');
    const text = root.textContent;
    if (!hasIdeographs(text)) return nothing;
    // A reading holds what the own words of its time found.
    if (wordsOfReadings !== asked.ownWords) readings = new Map();
    wordsOfReadings = asked.ownWords;
    return inSlices(scanPage(address(), root, text, await loadScanner(asked.ownWords), readings, asked), signal);
  }

  async function readOnce(): Promise<void> {
    for (let attempt = 1; attempt <= tries; attempt++) {
      const scan = await scanOnce();
      partial = scan.torn;
      readings = scan.readings;
      if (scan.torn && attempt < tries) continue;
      passedOver = scan.passedOver;
      shown = scan.located;
      return;
    }
  }

  let queue = Promise.resolve();
  /** Reads after what is being read now, since that may have seen the page as it was before. */
  function read(): Promise<void> {
    queue = queue.then(async () => {
      if (signal.aborted) return;
      isReading = true;
      try {
        await readOnce();
        failed = false;
        dropChanged();
        publish(true);
      } catch (error) {
        if (signal.aborted) return;
        // Silence would look like a page without findings.
        failed = true;
        partial = true;
        console.error('Shizheng could not read this page to its end', error);
      } finally {
        isReading = false;
      }
    });
    return queue;
  }

  /** A finding whose text changed disappears until it is read again. */
  function dropChanged(): boolean {
    const before = shown.length;
    shown = shown
      .map(({ finding, places }) => ({ finding, places: places.filter((marks) => marks.every(stands)) }))
      .filter(({ places }) => places.length > 0);
    return shown.length < before;
  }

  const report = (): Report => ({
    ...reportOf(location.href, { findings: shown.map(({ finding }) => ({ finding, places: [] })), passedOver }),
    title: genuine(document, 'title'),
    state: isReading ? 'reading' : failed || paused || !isText ? 'off' : 'done',
    ...(paused ? { paused } : {}),
    ...(partial ? { partial } : {}),
  });

  watchPage(
    document,
    {
      touched() {
        if (dropChanged()) publish(false);
      },
      settled: read,
    },
    signal,
  );
  // The page may have cleared what we drew: draw it again when a person comes back, or asks for a place.
  addEventListener('focus', () => publish(false), { signal });
  onPointing((x, y, withFocus) => {
    const phrase = phraseAt(shown, x, y);
    if (phrase) openCard({ ...phrase, withFocus });
  }, signal);
  void read();

  return {
    report,
    async whenRead() {
      await queue;
      return report();
    },
    showFinding(findingId, withCard) {
      const located = shown.find(({ finding }) => finding.id === findingId);
      const marks = located?.places.find((place) => place.every(stands));
      const [first] = marks ?? [];
      if (!located || !marks || !first) return false;
      publish(false);
      scrollTo(first);
      if (withCard) openCard({ finding: located.finding, marks, withFocus: true });
      else highlighter.pointAt(marks);
      return true;
    },
    choose(other) {
      const isSame = JSON.stringify(other.ownWords) === JSON.stringify(settings.ownWords);
      settings = isSame ? { ...other, ownWords: settings.ownWords } : other;
      return read();
    },
    pause(isPaused) {
      isPagePaused = isPaused;
      return read();
    },
  };
}
