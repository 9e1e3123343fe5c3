/** Small drawings beside words that say the same; so they are silent. */
import type { ComponentChildren } from 'preact';

function Drawing({ children }: { children: ComponentChildren }) {
  return (
    <svg class="drawing" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export const Tick = () => (
  <Drawing>
    <path d="M4 13l5.5 5.5L20 7" />
  </Drawing>
);

/** What the menu of extensions looks like in every browser. */
export const PuzzlePiece = () => (
  <Drawing>
    <path d="M4 8h4.5a2.5 2.5 0 1 1 5 0H18v4.5a2.5 2.5 0 1 1 0 5V21H4v-4a2.5 2.5 0 1 0 0-5z" />
  </Drawing>
);
