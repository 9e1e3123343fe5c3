/** One view of a page, or of a frame: what it says now, what is marked, and what popup and badge hear of it. */
import type { Choice, PassedOver, Report } from '../core/rule.ts';
import { reportOf, type Scanner } from '../core/scan.ts';
import type { Readings } from './blocks.ts';
import { genuine } from './elements.ts';
import { createHighlighter } from './highlight.ts';
import { scrollTo, stands } from './locate.ts';
import { hasIdeographs, type Located, nothing, type PageScan, scanPage } from './scan-page.ts';
import { inSlices } from './slices.ts';
import { watchPage } from './watch.ts';

export type Session = {
  /** What is known now. */
  report(): Report;
  /** The report once what is being read is read. */
  whenRead(): Promise<Report>;
  /** Scrolls to a finding and points at it; false when its text is gone. */
  showFinding(findingId: string): boolean;
  /** Reads the whole page again, and shows what the choice lets through. */
  choose(choice: Choice): Promise<void>;
};

/** A page that changes under every walk is read so often, then answered in part. */
const tries = 3;

/** The address that says who speaks: a frame written by its page has none of its own. */
const address = () => (location.protocol === 'about:' ? origin : location.href);

/**
 * Starts to read and watch the document.
 * @param loadScanner asked for once there is Chinese to read
 * @param choice what the person wants to see at first
 * @param announce told the number of findings whenever it may have changed
 * @param signal ends everything; what is marked stays
 */
export function startSession(
  loadScanner: () => Promise<Scanner>,
  announce: (count: number) => void,
  choice: Choice,
  signal: AbortSignal,
): Session {
  const highlighter = createHighlighter(signal);
  let isReading = true;
  let failed = false;
  let partial = false;
  let readings: Readings = new Map();
  let shown: Located[] = [];
  let passedOver: PassedOver[] = [];

  function publish(): void {
    highlighter.draw(shown.flatMap(({ finding: { kind }, places }) => places.flat().map((mark) => ({ kind, mark }))));
    announce(shown.length);
  }

  async function scanOnce(): Promise<PageScan> {
    const root = genuine(document, 'documentElement');
    const text = root.textContent;
    if (!hasIdeographs(text)) return nothing;
    return inSlices(scanPage(address(), root, text, await loadScanner(), readings, choice), signal);
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
        publish();
      } catch (error) {
        if (signal.aborted) return;
        // Silence would look like a page without findings.
        failed = true;
        partial = true;
        console.error('识证：没能读完这一页', error);
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
    state: isReading ? 'reading' : failed ? 'off' : 'done',
    ...(partial ? { partial } : {}),
  });

  watchPage(
    document,
    {
      touched() {
        if (dropChanged()) publish();
      },
      settled: read,
    },
    signal,
  );
  // The page may have cleared what we drew: draw it again when a person comes back, or asks for a place.
  addEventListener('focus', publish, { signal });
  void read();

  return {
    report,
    async whenRead() {
      await queue;
      return report();
    },
    showFinding(findingId) {
      const marks = shown.find(({ finding }) => finding.id === findingId)?.places.find((place) => place.every(stands));
      const [first] = marks ?? [];
      if (!marks || !first) return false;
      publish();
      scrollTo(first);
      highlighter.pointAt(marks);
      return true;
    },
    choose(other) {
      choice = other;
      return read();
    },
  };
}
