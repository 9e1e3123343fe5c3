import { useEffect, useState } from 'preact/hooks';

/** An event of the browser that means: the answer may be another now. */
type News = { addListener(callback: () => void): void; removeListener(callback: () => void): void };

/**
 * What the browser answers, undefined until it does; asked again whenever a person comes back to the page, who may have
 * changed it elsewhere.
 * @param ask must stay the same function
 * @param news where the browser tells of changes by itself
 */
export function useAsked<Answer>(ask: () => Promise<Answer>, news: News | undefined): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    const askAgain = () => void ask().then((now) => setAnswer(() => now));
    askAgain();
    addEventListener('focus', askAgain);
    document.addEventListener('visibilitychange', askAgain);
    news?.addListener(askAgain);
    return () => {
      removeEventListener('focus', askAgain);
      document.removeEventListener('visibilitychange', askAgain);
      news?.removeListener(askAgain);
    };
  }, [ask, news]);
  return answer;
}
