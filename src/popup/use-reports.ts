import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Pause, Report } from '../core/rule.ts';
import { leftOfPause, type Settings } from '../settings.ts';
import { loadSettings, onSettings } from '../stored-settings.ts';
import type { FrameReport } from '../ui/report/group-findings.ts';
import { askForReport, findObstacle, framesOf, type Obstacle, onLoaded, onNews } from './tab.ts';

/**
 * `asking`: nothing is known yet. `known`: what the frames that answered say; `busy` while a frame is being read;
 * `paused` where the person wants the page to be left alone.
 */
export type Known =
  | { is: 'asking' }
  | { is: 'unreachable'; obstacle: Obstacle }
  | { is: 'known'; reports: readonly FrameReport[]; busy: boolean; paused: Pause | undefined };

type ByFrame = ReadonlyMap<number, Report>;

/** Milliseconds in which news of several frames is gathered. */
const gathering = 150;

/** Asks all frames of a tab, and tells of each answer as it comes. */
async function askAll(
  tabId: number,
  type: 'getReport' | 'rescan',
  tell: (change: (before: ByFrame) => ByFrame) => void,
): Promise<void> {
  const frames = await framesOf(tabId);
  tell((before) => new Map([...before].filter(([frameId]) => frames.includes(frameId))));
  const keep = (frameId: number, report: Report | undefined) =>
    tell((before) => {
      const after = new Map(before);
      // Who no longer answers shows another page, or none.
      if (report) after.set(frameId, report);
      else after.delete(frameId);
      return after;
    });
  await Promise.all(
    frames.map(async (frameId) => {
      const report = await askForReport(tabId, frameId, type);
      keep(frameId, report);
      if (report?.state === 'reading') keep(frameId, await askForReport(tabId, frameId, 'awaitReport'));
    }),
  );
}

/** The reports of all frames of a tab, kept up to date while the popup is open, and what reads them all again. */
export function useReports(tabId: number | undefined): { known: Known; rescan: () => void } {
  const [reports, setReports] = useState<ByFrame>(new Map());
  const [asking, setAsking] = useState(0);
  const [obstacle, setObstacle] = useState<Obstacle>();

  const ask = useCallback(
    async (type: 'getReport' | 'rescan') => {
      setAsking((count) => count + 1);
      try {
        if (tabId !== undefined) await askAll(tabId, type, setReports);
        setObstacle(tabId === undefined ? 'notWebPage' : await findObstacle(tabId));
      } finally {
        setAsking((count) => count - 1);
      }
    },
    [tabId],
  );

  useEffect(() => {
    void ask('getReport');
    if (tabId === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask('getReport'), gathering);
    };
    let ending: ReturnType<typeof setTimeout> | undefined;
    const onChosen = (settings: Settings) => {
      askSoon();
      clearTimeout(ending);
      const left = leftOfPause(settings);
      if (left > 0) ending = setTimeout(askSoon, left + gathering);
    };
    void loadSettings().then(onChosen, console.warn);
    const stops = [onNews(tabId, askSoon), onLoaded(tabId, askSoon), onSettings(onChosen)];
    return () => {
      for (const stop of stops) stop();
      clearTimeout(timer);
      clearTimeout(ending);
    };
  }, [ask, tabId]);

  const rescan = useCallback(() => void ask('rescan'), [ask]);
  if (reports.size === 0) return { known: obstacle ? { is: 'unreachable', obstacle } : { is: 'asking' }, rescan };
  const all = [...reports].sort(([a], [b]) => a - b).map(([frameId, report]) => ({ frameId, report }));
  const paused = reports.get(0)?.paused;
  return { known: { is: 'known', reports: all, busy: asking > 0, paused }, rescan };
}
