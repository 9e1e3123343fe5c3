import { messages } from '../ui/messages-zh.ts';
import type { Known } from './use-reports.ts';

type Verdict = { is: 'reading' | 'unreachable' | 'flag' | 'quiet'; line: string; meaning: string | undefined };

function verdictOf(known: Known): Verdict {
  if (known.is === 'asking') return { is: 'reading', line: messages.reading, meaning: undefined };
  if (known.is === 'unreachable') {
    const { title, advice } = messages.unreachable[known.obstacle];
    return { is: 'unreachable', line: title, meaning: advice };
  }
  // A frame that could not be read says nothing of what stands in it.
  const isUnread = known.reports.some(({ report }) => report.state === 'off');
  const count = known.reports.flatMap(({ report }) => report.findings).length;
  const passedOver = known.reports.flatMap(({ report }) => report.passedOver).length;
  if (count > 0) return { is: 'flag', line: messages.verdict.flag(count), meaning: messages.meaning.flag };
  if (known.busy) return { is: 'reading', line: messages.reading, meaning: undefined };
  if (isUnread) return { is: 'unreachable', line: messages.unfinished, meaning: messages.unfinishedAdvice };
  const line = passedOver > 0 ? messages.verdict.passedOver(passedOver) : messages.verdict.quiet;
  return { is: 'quiet', line, meaning: messages.meaning.quiet };
}

/** What the three kinds of line mean, in words. */
function Legend() {
  const kinds = ['promise', 'name', 'other'] as const;
  return (
    <p class="legend">
      {messages.legend}
      {kinds.map((kind) => (
        <span key={kind} class={`kind ${kind}`}>
          {messages.kinds[kind]}
        </span>
      ))}
    </p>
  );
}

/** The whole page in one line, and what that means; read out when it changes. */
export function VerdictLine({ known }: { known: Known }) {
  const { is, line, meaning } = verdictOf(known);
  const isPartial = known.is === 'known' && is !== 'unreachable' && known.reports.some(({ report }) => report.partial);
  return (
    <div class="verdict" role="status">
      <h1 data-verdict={is}>{line}</h1>
      {meaning && <p>{meaning}</p>}
      {known.is === 'known' && <p class="standing">{messages.standing}</p>}
      {is === 'flag' && <Legend />}
      {isPartial && <p class="notice">{messages.partial}</p>}
    </div>
  );
}
