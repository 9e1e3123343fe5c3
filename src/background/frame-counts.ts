import { isRecord } from '../messages.ts';

/** Findings of a tab by frame id; `since` as in messages.ts. */
export type FrameCounts = Readonly<Record<string, { readonly count: number; readonly since: number }>>;

const mainFrame = '0';
/** Milliseconds by which a frame may seem older than the page around it: clocks of processes differ a little. */
const slack = 100;

/** The counts once a frame has told its own; news of a view that has been followed by another is dropped. */
export function withCount(counts: FrameCounts, frameId: number, count: number, since: number): FrameCounts {
  const key = String(frameId);
  const newestOfFrame = counts[key]?.since ?? 0;
  const main = key === mainFrame ? since : (counts[mainFrame]?.since ?? 0);
  if (since < newestOfFrame || since < main - slack) return counts;
  // A new page in the main frame: what the frames of the page before it said no longer counts.
  const staying = Object.entries(counts).filter(([, frame]) => frame.since >= main - slack);
  return { ...Object.fromEntries(staying), [key]: { count, since } };
}

/** The counts once a view of a frame is gone. */
export function withoutFrame(counts: FrameCounts, frameId: number, since: number): FrameCounts {
  return Object.fromEntries(
    Object.entries(counts).filter(([key, frame]) => key !== String(frameId) || frame.since !== since),
  );
}

/** How many findings the tab has. */
export const sumOf = (counts: FrameCounts): number => Object.values(counts).reduce((sum, { count }) => sum + count, 0);

/** What storage holds as counts; none for anything else. */
export function parseFrameCounts(stored: unknown): FrameCounts {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([key, frame]) =>
      isRecord(frame) && typeof frame.count === 'number' && typeof frame.since === 'number'
        ? [[key, { count: frame.count, since: frame.since }]]
        : [],
    ),
  );
}
