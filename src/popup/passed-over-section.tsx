import words from 'virtual:rules/words';
import { messages } from '../ui/messages-zh.ts';
import type { PassedOverGroup } from './group-findings.ts';

const reasonsOf = (because: readonly string[]) =>
  because.flatMap((code) => words.reasons[code] ?? []).join(messages.passedOver.reasonSeparator);

/** What was matched and left alone, with the reasons: silence explained. */
export function PassedOverSection({ groups }: { groups: readonly PassedOverGroup[] }) {
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return (
    <section data-passed-over>
      <details>
        <summary>{messages.passedOver.title(count)}</summary>
        <p>{messages.passedOver.explanation}</p>
        <ul>
          {groups.map((group) => (
            <li key={[group.ruleId, group.quote, ...group.because].join()}>
              <q>{group.quote}</q>
              {group.count > 1 && messages.passedOver.times(group.count)} <span>{reasonsOf(group.because)}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
