import { useMessages } from '../surface.tsx';
import type { PassedOverGroup } from './group-findings.ts';

/** What was matched and left alone, with the reasons: silence explained. */
export function PassedOverSection({ groups }: { groups: readonly PassedOverGroup[] }) {
  const { passedOver } = useMessages().report;
  const count = groups.flatMap(({ quotes }) => quotes).reduce((sum, { count: own }) => sum + own, 0);
  if (count === 0) return null;
  return (
    <section class="passed-over" data-passed-over>
      <details>
        <summary>{passedOver.title(count)}</summary>
        <p>{passedOver.explanation}</p>
        <ul>
          {groups.map(({ reasons, quotes }) => (
            <li key={reasons.join()}>
              {quotes.map(({ quote, count: times }) => (
                <span key={quote} lang="zh-Hans">
                  <q>{quote}</q>
                  {times > 1 && passedOver.times(times)}
                </span>
              ))}
              <p class="source">{reasons.join(passedOver.reasonSeparator)}</p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
