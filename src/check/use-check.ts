import { useCallback, useEffect, useState } from 'preact/hooks';
import { useSurface } from '../ui/surface.tsx';
import type { Judged } from './judge-text.ts';

/** A text that was to be checked; another object each time. */
export type Asked = { readonly text: string };

/** `undefined` for `judged`: it could not be. */
export type Outcome = { readonly asked: Asked; readonly judged: Judged | undefined };

/** The text checked last, judged again whenever the settings change; nothing of it outlives the page. */
export function useCheck(): {
  outcome: Outcome | undefined;
  isBusy: boolean;
  check: (text: string) => void;
  forget: () => void;
} {
  const { settings } = useSurface();
  const [asked, setAsked] = useState<Asked>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [isBusy, setIsBusy] = useState(false);

  useEffect(() => {
    if (!asked) return undefined;
    const waiting = new AbortController();
    const { signal } = waiting;
    setIsBusy(true);
    void (async () => {
      let judged: Judged | undefined;
      try {
        const { judgeText } = await import('./judge-text.ts');
        judged = await judgeText(asked.text, settings, signal);
      } catch (error) {
        if (!signal.aborted) console.error(error);
      }
      if (signal.aborted) return;
      setOutcome({ asked, judged });
      setIsBusy(false);
    })();
    return () => {
      waiting.abort();
      setIsBusy(false);
    };
  }, [asked, settings]);

  const check = useCallback((text: string) => setAsked({ text }), []);
  const forget = useCallback(() => {
    setAsked(undefined);
    setOutcome(undefined);
  }, []);
  return { outcome, isBusy, check, forget };
}
