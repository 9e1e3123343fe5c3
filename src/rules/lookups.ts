/** Official look-up sites, from their stored copy; one whose source is unverified keeps its name and loses its address. */
import stored from './lookups.json' with { type: 'json' };

export type Lookup = { name: string; address: string | undefined };

export const lookups: Readonly<Record<string, Lookup>> = Object.fromEntries(
  stored.lookups.map(({ id, name, url, confidence }) => [
    id,
    { name, address: confidence === 'unverified' || !/^https?:/u.test(url) ? undefined : url },
  ]),
);
