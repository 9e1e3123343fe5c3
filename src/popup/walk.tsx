import type { Direction, FindingPlace } from '../messages.ts';
import type { FrameReport } from '../ui/report/group-findings.ts';
import { useMessages } from '../ui/surface.tsx';

/** Next and previous finding on the page, in page order, and which one that is. */
export function Walk({
  reports,
  shown,
  step,
}: {
  reports: readonly FrameReport[];
  shown: FindingPlace | undefined;
  step: (direction: Direction) => void;
}) {
  const { popup } = useMessages();
  const all = reports.flatMap(({ frameId, report }) => report.findings.map(({ id }) => ({ frameId, id })));
  if (all.length < 2) return null;
  const at = all.findIndex(({ frameId, id }) => frameId === shown?.frameId && id === shown.findingId);
  return (
    <div class="walk">
      <button type="button" onClick={() => step('previous')}>
        {popup.previous}
      </button>
      <button type="button" onClick={() => step('next')}>
        {popup.next}
      </button>
      <span role="status">{at >= 0 && popup.at(at + 1, all.length)}</span>
    </div>
  );
}
