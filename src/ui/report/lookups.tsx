import { useMessages } from '../surface.tsx';
import { useWords } from '../words.tsx';

/** Official sites where a person can look for themselves. */
export function Lookups({ ids }: { ids: readonly string[] }) {
  const { report } = useMessages();
  const words = useWords();
  const known = ids.flatMap((id) => words.lookups[id] ?? []);
  if (known.length === 0) return null;
  return (
    <div class="lookups">
      <p class="source">{report.lookups}</p>
      <ul>
        {known.map(({ name, address }) => (
          <li key={name}>
            {address ? (
              <a href={address} target="_blank" rel="noreferrer">
                {name}
              </a>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
