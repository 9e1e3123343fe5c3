/** Hears that the page has changed. */

export type Watcher = {
  /** At once, often: text may have gone; must be quick. */
  touched(): void;
  /** After a moment of gathering: the page may read otherwise now. */
  settled(): Promise<void>;
};

/** Milliseconds to gather changes in. */
const gathering = 250;
/** After a reading rest this many times as long as it took: a page that never rests costs at most a tenth. */
const restRatio = 9;
const longestRest = 10_000;

/** Milliseconds to gather what may come with every frame of an animation. */
const gatheringFrames = 1000;

/** After these a text may show or hide without any change of the tree. */
const revealing = ['click', 'toggle'];
const revealingFrames = ['animationend', 'transitionend'];
const revealingAttributes = ['class', 'hidden', 'open', 'style'];

/** Watches the document until the signal is aborted. */
export function watchPage(document: Document, { touched, settled }: Watcher, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let again = false;
  let restUntil = 0;

  async function settle(): Promise<void> {
    busy = true;
    const start = performance.now();
    try {
      await settled();
    } finally {
      const end = performance.now();
      restUntil = end + Math.min(longestRest, restRatio * (end - start));
      busy = false;
      if (again) gather();
    }
  }

  function gather(): void {
    if (busy) {
      again = true;
      return;
    }
    again = false;
    timer ??= setTimeout(
      () => {
        timer = undefined;
        if (!signal.aborted) void settle();
      },
      Math.max(gathering, restUntil - performance.now()),
    );
  }

  let framesTimer: ReturnType<typeof setTimeout> | undefined;
  function gatherFrames(): void {
    framesTimer ??= setTimeout(() => {
      framesTimer = undefined;
      gather();
    }, gatheringFrames);
  }

  const observer = new MutationObserver((records) => {
    if (records.every(({ type }) => type === 'attributes')) {
      gatherFrames();
      return;
    }
    touched();
    gather();
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: revealingAttributes,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(framesTimer);
  });
  const options = { capture: true, passive: true, signal };
  // On the window: what a page names `addEventListener` would stand for the document's own.
  for (const type of revealing) addEventListener(type, gather, options);
  for (const type of revealingFrames) addEventListener(type, gatherFrames, options);
  // Late styles hide and show too.
  addEventListener('load', gather, { signal });
  // Client-side navigation: the address is part of what is judged.
  if ('navigation' in window) navigation.addEventListener('navigatesuccess', gather, { signal });
}
