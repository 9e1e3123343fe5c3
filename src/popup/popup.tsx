import { useCallback, useState } from 'preact/hooks';
import type { Direction, FindingPlace } from '../messages.ts';
import { Details } from '../ui/report/details-loader.tsx';
import { useMessages } from '../ui/surface.tsx';
import { Footer } from './footer.tsx';
import { PauseSection } from './pause-section.tsx';
import { showFinding, stepTo } from './tab.ts';
import { type Known, useReports } from './use-reports.ts';
import { VerdictLine } from './verdict-line.tsx';
import { Walk } from './walk.tsx';

const hasDetails = (known: Known) =>
  known.is === 'known' &&
  known.reports.some(({ report: { findings, passedOver } }) => findings.length + passedOver.length > 0);

/** The whole popup. */
export function Popup({ tabId }: { tabId: number | undefined }) {
  const { common, popup } = useMessages();
  const { known, rescan } = useReports(tabId);
  const [isGone, setIsGone] = useState(false);
  const [shown, setShown] = useState<FindingPlace>();
  const jump = useCallback(
    async (frameId: number, findingId: string) => {
      if (tabId === undefined) return;
      setIsGone(!(await showFinding(tabId, frameId, findingId)));
      setShown({ frameId, findingId });
    },
    [tabId],
  );
  const step = async (direction: Direction) => {
    if (tabId !== undefined) setShown(await stepTo(tabId, direction));
  };
  const isBusy = known.is === 'known' && known.busy;
  return (
    <>
      <header>
        <strong class="brand">{common.name}</strong>
        {known.is === 'known' && !known.paused && (
          <button
            type="button"
            aria-disabled={isBusy}
            onClick={() => {
              setIsGone(false);
              if (!isBusy) rescan();
            }}
          >
            {isBusy ? popup.rescanning : popup.rescan}
          </button>
        )}
      </header>
      <main>
        <VerdictLine known={known} />
        {known.is === 'known' && !known.paused && <Walk reports={known.reports} shown={shown} step={step} />}
        {known.is === 'known' && !known.paused && hasDetails(known) && <Details reports={known.reports} jump={jump} />}
        <PauseSection tabId={tabId} known={known} refresh={rescan} />
      </main>
      <p class="gone" role="alert">
        {isGone && popup.gone}
      </p>
      <Footer />
    </>
  );
}
