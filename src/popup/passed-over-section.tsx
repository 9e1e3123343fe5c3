import { messages } from '../ui/messages-zh.ts';
import type { PassedOverGroup } from './group-findings.ts';

/** What was matched and left alone, with the reasons: silence explained. */
export function PassedOverSection({ groups }: { groups: readonly PassedOverGroup[] }) {
  const count = groups.flatMap(({ quotes }) => quotes).reduce((sum, { count: own }) => sum + own, 0);
  if (count === 0) return null;
  return (
    <section data-passed-over>
      <details>
        <summary>{messages.passedOver.title(count)}</summary>
        <p>{messages.passedOver.explanation}</p>
        <ul>
          {groups.map(({ reasons, quotes }) => (
            <li key={reasons.join()}>
              {quotes.map(({ quote, count: times }) => (
                <span key={quote} class="passed-over">
                  <q>{quote}</q>
                  {times > 1 && messages.passedOver.times(times)}
                </span>
              ))}
              <p class="source">{reasons.join(messages.passedOver.reasonSeparator)}</p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
