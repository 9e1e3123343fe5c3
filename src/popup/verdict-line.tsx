import { messages } from '../ui/messages-zh.ts';
import type { Known } from './use-reports.ts';

type Verdict = { is: 'reading' | 'unreachable' | 'flag' | 'quiet'; line: string; meaning: string | undefined };

function verdictOf(known: Known): Verdict {
  if (known.is === 'asking') return { is: 'reading', line: messages.reading, meaning: undefined };
  if (known.is === 'unreachable') {
    const { title, advice } = messages.unreachable[known.obstacle];
    return { is: 'unreachable', line: title, meaning: advice };
  }
  const count = known.reports.flatMap(({ report }) => report.findings).length;
  const passedOver = known.reports.flatMap(({ report }) => report.passedOver).length;
  if (count > 0) return { is: 'flag', line: messages.verdict.flag(count), meaning: messages.meaning.flag };
  if (known.busy) return { is: 'reading', line: messages.reading, meaning: undefined };
  const line = passedOver > 0 ? messages.verdict.passedOver(passedOver) : messages.verdict.quiet;
  return { is: 'quiet', line, meaning: messages.meaning.quiet };
}

/** The whole page in one line, and what that means; read out when it changes. */
export function VerdictLine({ known }: { known: Known }) {
  const { is, line, meaning } = verdictOf(known);
  const isPartial = known.is === 'known' && known.reports.some(({ report }) => report.partial);
  return (
    <div class="verdict" role="status">
      <h1 data-verdict={is}>{line}</h1>
      {meaning && <p>{meaning}</p>}
      {known.is === 'known' && <p class="standing">{messages.standing}</p>}
      {isPartial && <p class="notice">{messages.partial}</p>}
    </div>
  );
}
