import { useEffect, useRef, useState } from 'preact/hooks';
import { leftOfPause, type Settings } from '../settings.ts';
import { usePageMessages } from '../ui/page.tsx';
import { useSurface } from '../ui/surface.tsx';
import { timeWords } from './time-words.ts';

/** True until the pause of everything has ended; the component is drawn again then. */
function useIsPaused(settings: Settings): boolean {
  const [, setEnded] = useState(0);
  const { pausedUntil } = settings;
  useEffect(() => {
    // Also where it has ended between drawing and now.
    const timer = setTimeout(() => setEnded(pausedUntil), leftOfPause({ pausedUntil }));
    return () => clearTimeout(timer);
  }, [pausedUntil]);
  return leftOfPause(settings) > 0;
}

/** While every page is paused: until when, and a button that ends it. */
export function PausedUntil() {
  const { settings, change } = useSurface();
  const messages = usePageMessages();
  const { sites } = messages.options;
  const isPaused = useIsPaused(settings);
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
