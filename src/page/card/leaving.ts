/** When a person has turned to something else. */
import { genuine } from '../elements.ts';
import type { Mark } from '../locate.ts';
import { isOnPhrase } from './phrase.ts';

/** Milliseconds in which the pointer may cross from the phrase to the card. */
const grace = 300;

type Card = {
  element: HTMLElement;
  marks: () => readonly Mark[];
  /** Opened by a pointer that rested only, and not used since: it goes when the pointer goes. */
  isLight: () => boolean;
  close: () => void;
};

export function listenToLeaving({ element, marks, isLight, close }: Card, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  addEventListener(
    'click',
    ({ isTrusted, target, clientX, clientY }) => {
      // A click on another phrase has opened its card by now: the script that reads the page listens first.
      if (isTrusted && target !== element && !isOnPhrase(marks(), clientX, clientY)) close();
    },
    options,
  );
  // What lies in a frame below, or around this one, is elsewhere too. Another window is not: a person may look back.
  addEventListener(
    'blur',
    ({ target }) => {
      if (target === window && (self !== top || genuine(document, 'activeElement') instanceof HTMLIFrameElement))
        close();
    },
    { signal },
  );

  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  function stay(): void {
    clearTimeout(timer);
    timer = undefined;
  }
  function leave(): void {
    if (isLight()) timer ??= setTimeout(() => isLight() && close(), grace);
  }
  addEventListener(
    'pointermove',
    ({ target, clientX, clientY }) => {
      if (target === element || isOnPhrase(marks(), clientX, clientY)) stay();
      else leave();
    },
    options,
  );
  addEventListener('pointerout', ({ relatedTarget }) => relatedTarget === null && leave(), options);
}
