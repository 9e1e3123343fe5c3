import { kinds } from '../../settings.ts';
import { useMessages } from '../surface.tsx';

/** What the three kinds of line mean, in words. */
export function Legend() {
  const { common, report } = useMessages();
  return (
    <p class="legend">
      {report.legend}
      {kinds.map((kind) => (
        <span key={kind} class={`kind ${kind}`}>
          {common.kinds[kind]}
        </span>
      ))}
    </p>
  );
}
