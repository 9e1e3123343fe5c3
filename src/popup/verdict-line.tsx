import { Verdict } from '../ui/report/verdict.tsx';
import { type Told, verdictOf } from '../ui/report/verdict-words.ts';
import { useMessages, useSurface } from '../ui/surface.tsx';
import type { Known } from './use-reports.ts';

/** The words for what is known of a page that was read, or is being read. */
function useVerdict(known: Known): Told {
  const { messages, settings } = useSurface();
  const { popup } = messages;
  if (known.is === 'asking') return { is: 'reading', line: popup.reading, meaning: undefined };
  if (known.is === 'unreachable') {
    const { title, advice } = popup.unreachable[known.obstacle];
    return { is: 'unreachable', line: title, meaning: advice };
  }
  if (known.paused) {
    const site = hostOf(known.reports[0]?.report.url ?? '');
    const until = new Date(settings.pausedUntil).toLocaleTimeString(settings.language, { timeStyle: 'short' });
    const line = {
      page: popup.pause.paused.page,
      hour: popup.pause.paused.hour(until),
      site: popup.pause.paused.site(site),
    };
    return { is: 'paused', line: line[known.paused], meaning: popup.pause.meaning };
  }
  const reports = known.reports.map(({ report }) => report);
  const told = verdictOf(reports, popup.quiet, messages);
  if (told.is === 'flag') return told;
  if (known.busy) return { is: 'reading', line: popup.reading, meaning: undefined };
  // A frame that could not be read says nothing of what stands in it.
  if (reports[0]?.state === 'off' && !reports[0].partial) {
    return { is: 'unreachable', line: popup.noText, meaning: popup.noTextAdvice };
  }
  const isUnread = reports.some(({ state }) => state === 'off');
  return isUnread ? { is: 'unreachable', line: popup.unfinished, meaning: popup.unfinishedAdvice } : told;
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
}

/** The whole page in one line, and what that means; read out when it changes. */
export function VerdictLine({ known }: { known: Known }) {
  const { popup } = useMessages();
  const told = useVerdict(known);
  const isRead = told.is === 'flag' || told.is === 'quiet';
  const isPartial = isRead && known.is === 'known' && known.reports.some(({ report }) => report.partial);
  return (
    <div role="status">
      <Verdict told={told} heading="h1">
        {isPartial && <p class="notice">{popup.partial}</p>}
      </Verdict>
    </div>
  );
}
