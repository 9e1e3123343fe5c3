import type { BackgroundMessage } from '../messages.ts';
import { isOrphan, tellBackground } from './runtime.ts';

declare global {
  interface Document {
    /** Reads a text out; not in every browser. Source: ARIA 1.3 draft. */
    ariaNotify?: (announcement: string) => void;
  }
}

export type Announce = (count: number, isScanned: boolean) => void;

/** Waits until the page is shown: a page loaded ahead in the dark is no business of ours yet. */
async function untilShown(): Promise<number> {
  if (!('prerendering' in document) || document.prerendering !== true) return performance.timeOrigin;
  await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
  return Date.now();
}

/**
 * Makes the function that tells the background how many findings there are (and whether a scan has just finished), for as long as this view lasts. Once the
 * extension has been updated or removed nobody is there to listen: then it ends the view.
 */
export async function createAnnouncer(view: AbortController): Promise<Announce> {
  let since = await untilShown();
  let told: number | undefined;

  function send(message: BackgroundMessage): void {
    if (isOrphan()) {
      view.abort();
      return;
    }
    tellBackground(message)
      .then((words) => {
        // Without an element of ours on the page; where the browser cannot, the popup says it.
        if (typeof words === 'string') document.ariaNotify?.(words);
      })
      .catch((error: unknown) => {
        if (isOrphan()) view.abort();
        else console.warn('Shizheng could not tell its count', error);
      });
  }

  const leave = () => send({ type: 'frameLeft', since });
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      since = Date.now();
      send({ type: 'countChanged', count: told ?? 0, since, isScanned: false });
    },
    { signal: view.signal },
  );
  return (count, isScanned) => {
    // Each time, and heard once all the same: `document.open` takes away what was added before.
    addEventListener('pagehide', leave);
    if (count === told) return;
    told = count;
    send({ type: 'countChanged', count, since, isScanned });
  };
}
