/** The words of rules and clauses, in the language chosen; loaded once there is something to say with them. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Words } from '../rules/words.ts';
import type { Language } from '../settings.ts';
import { useSurface } from './surface.tsx';

const loaders: Readonly<Record<Language, () => Promise<{ default: Words }>>> = {
  'zh-Hans': () => import('virtual:rules/words/zh-Hans'),
  'zh-Hant': () => import('virtual:rules/words/zh-Hant'),
  en: () => import('virtual:rules/words/en'),
};

export const WordsContext = createContext<Words | undefined>(undefined);

/** Shows its children once the words are there. */
export function WithWords({ children }: { children: ComponentChildren }) {
  const { language } = useSurface().settings;
  const [loaded, setLoaded] = useState<Words>();
  useEffect(() => {
    let isWanted = true;
    void loaders[language]().then((module) => {
      if (isWanted) setLoaded(module.default);
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return loaded ? <WordsContext.Provider value={loaded}>{children}</WordsContext.Provider> : null;
}

/** @throws outside of WithWords */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords is called outside of WithWords.');
  return words;
}
