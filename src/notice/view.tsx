/** What a person is after on this page, for every part of it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Query, splitHits } from './search.ts';

export type View = {
  query: Query | undefined;
  /** Id of the part the address names; empty for none. */
  here: string;
};

export const ViewContext = createContext<View>({ query: undefined, here: '' });

export const useView = (): View => useContext(ViewContext);

/** A text with what is looked for marked. */
export function Hits({ text }: { text: string }) {
  const { query } = useView();
  if (!query) return text;
  return splitHits(text, query).map((piece) =>
    piece.isHit ? (
      <mark key={piece.start} class="hit">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
