import { useEffect, useRef, useState } from 'preact/hooks';
import { usePageMessages } from '../ui/page.tsx';
import { useSurface } from '../ui/surface.tsx';
import { timeWords } from './time-words.ts';

/** Timers wait no longer; in milliseconds. */
const longestWait = 2 ** 31 - 1;

/** True until a time has come, in milliseconds of the clock; the component is drawn again then. */
function useIsAhead(time: number): boolean {
  const [, setReached] = useState(0);
  useEffect(() => {
    const wait = time - Date.now();
    if (wait <= 0 || wait > longestWait) return undefined;
    const timer = setTimeout(() => setReached(time), wait);
    return () => clearTimeout(timer);
  }, [time]);
  return time > Date.now();
}

/** While every page is paused: until when, and a button that ends it. */
export function PausedUntil() {
  const { settings, change } = useSurface();
  const messages = usePageMessages();
  const { sites } = messages.options;
  const isPaused = useIsAhead(settings.pausedUntil);
  const [isResumed, setIsResumed] = useState(false);
  const result = useRef<HTMLParagraphElement>(null);
  const resume = async () => {
    if (!(await change(() => ({ pausedUntil: 0 })))) return;
    setIsResumed(true);
    result.current?.focus();
  };
  return (
    <>
      {isPaused && (
        <div class="notice row">
          <p id="paused-until">{sites.pausedUntil(timeWords(settings.pausedUntil, settings.language))}</p>
          <button type="button" aria-describedby="paused-until" onClick={() => void resume()}>
            {sites.resume}
          </button>
        </div>
      )}
      <p ref={result} class="done" role="status" tabIndex={-1}>
        {!isPaused && isResumed && sites.resumed}
      </p>
    </>
  );
}
