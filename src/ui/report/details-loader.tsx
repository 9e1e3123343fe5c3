import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { WithWords } from '../words.tsx';
import type { Details as DetailsComponent } from './details.tsx';

/** What was found in detail, loaded with the words of rules and clauses once there is something to say. */
export function Details(props: ComponentProps<typeof DetailsComponent>) {
  const [loaded, setLoaded] = useState<{ Details: typeof DetailsComponent }>();
  useEffect(() => void import('./details.tsx').then(setLoaded), []);
  return loaded ? (
    <WithWords>
      <loaded.Details {...props} />
    </WithWords>
  ) : null;
}
