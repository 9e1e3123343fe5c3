import { useCallback, useEffect, useState } from 'preact/hooks';
import { messages } from '../ui/messages-zh.ts';
import type { Details as DetailsComponent } from './details.tsx';
import { SettingsSection } from './settings-section.tsx';
import { showFinding } from './tab.ts';
import { useReports } from './use-reports.ts';
import { VerdictLine } from './verdict-line.tsx';

/** What was found in detail, loaded with the words of rules and clauses once there is something to say. */
function useDetails(isNeeded: boolean): typeof DetailsComponent | undefined {
  const [details, setDetails] = useState<{ Details: typeof DetailsComponent }>();
  useEffect(() => {
    if (isNeeded) void import('./details.tsx').then(setDetails);
  }, [isNeeded]);
  return details?.Details;
}

/** The whole popup. */
export function Popup({ tabId }: { tabId: number | undefined }) {
  const { known, rescan } = useReports(tabId);
  const [isGone, setIsGone] = useState(false);
  const jump = useCallback(
    async (frameId: number, findingId: string) => {
      if (tabId !== undefined) setIsGone(!(await showFinding(tabId, frameId, findingId)));
    },
    [tabId],
  );
  const Details = useDetails(
    known.is === 'known' &&
      known.reports.some(({ report: { findings, passedOver } }) => findings.length + passedOver.length > 0),
  );
  const isBusy = known.is === 'known' && known.busy;
  return (
    <>
      <header>
        <strong>{messages.name}</strong>
        {known.is === 'known' && (
          <button
            type="button"
            class="rescan"
            aria-disabled={isBusy}
            onClick={() => {
              setIsGone(false);
              if (!isBusy) rescan();
            }}
          >
            {isBusy ? messages.rescanning : messages.rescan}
          </button>
        )}
      </header>
      <main>
        <VerdictLine known={known} />
        {Details && known.is === 'known' && <Details reports={known.reports} jump={jump} />}
        <SettingsSection changed={rescan} />
      </main>
      <p class="gone" role="alert">
        {isGone && messages.gone}
      </p>
      <footer>
        <p>{messages.privacy}</p>
      </footer>
    </>
  );
}
