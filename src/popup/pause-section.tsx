import { useEffect, useState } from 'preact/hooks';
import type { Pause } from '../core/rule.ts';
import { hour } from '../settings.ts';
import { useMessages, useSurface } from '../ui/surface.tsx';
import { pausePage, siteOfTab } from './tab.ts';
import type { Known } from './use-reports.ts';

/** Leaves this page, everything for an hour, or this site alone; or ends that. */
export function PauseSection({
  tabId,
  known,
  refresh,
}: {
  tabId: number | undefined;
  known: Known;
  refresh: () => void;
}) {
  const { popup } = useMessages();
  const { change, fault } = useSurface();
  const [site, setSite] = useState<string>();
  useEffect(() => {
    if (tabId !== undefined) void siteOfTab(tabId).then(setSite);
  }, [tabId]);
  if (tabId === undefined || known.is !== 'known') return null;

  const start: Readonly<Record<Pause, () => void>> = {
    page: () => void pausePage(tabId, true).then(refresh),
    hour: () => void change(() => ({ pausedUntil: Date.now() + hour })),
    site: () => {
      if (site) void change(({ pausedSites }) => ({ pausedSites: [...new Set([...pausedSites, site])] }));
    },
  };
  const end: Readonly<Record<Pause, () => void>> = {
    page: () => void pausePage(tabId, false).then(refresh),
    hour: () => void change(() => ({ pausedUntil: 0 })),
    site: () => void change(({ pausedSites }) => ({ pausedSites: pausedSites.filter((one) => one !== site) })),
  };
  const { paused } = known;
  const choices = [
    { pause: 'page', label: popup.pause.page, explanation: popup.pause.pageExplanation },
    { pause: 'hour', label: popup.pause.hour, explanation: popup.pause.hourExplanation },
    ...(site
      ? [{ pause: 'site', label: popup.pause.site(site), explanation: popup.pause.siteExplanation } as const]
      : []),
  ] as const;
  return (
    <section class="pause" data-paused={paused ?? 'no'}>
      {paused ? (
        <button type="button" onClick={end[paused]}>
          {popup.pause.resume}
        </button>
      ) : (
        <details>
          <summary>{popup.pause.title}</summary>
          {choices.map(({ pause, label, explanation }) => (
            <button key={pause} type="button" data-pause={pause} onClick={start[pause]}>
              <span>{label}</span> <span class="source">{explanation}</span>
            </button>
          ))}
        </details>
      )}
      <p role="alert">{fault}</p>
    </section>
  );
}
