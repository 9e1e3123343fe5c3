/** What every page of the extension has: the settings as they are now, the language, the theme and the text size. */
import { type ComponentType, createContext, render } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { defaultSettings, type Settings } from '../settings.ts';
import { changeSettings, loadSettings, onSettings } from '../stored-settings.ts';
import { loadMessages } from './language.ts';
import type { Messages } from './messages/zh-hans/index.ts';

export type Surface = {
  settings: Settings;
  messages: Messages;
  /** Stores a change; pages and surfaces that are open follow. Resolves to false when it could not be stored. */
  change: (edit: (settings: Settings) => Partial<Settings>) => Promise<boolean>;
  /** What went wrong with the settings last, for a person to read. */
  fault: string | undefined;
};

export const SurfaceContext = createContext<Surface | undefined>(undefined);

/** @throws outside of a surface */
export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('useSurface is called outside of a surface.');
  return surface;
}

export const useMessages = (): Messages => useSurface().messages;

/** Keeps `<html>` as the settings want it; dark as the system has it where nothing else is chosen. */
function useLook({ theme, textSize, language }: Settings): void {
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dataset.textSize = textSize;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      root.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [theme, textSize, language]);
}

type Start = { settings: Settings; messages: Messages; isUnread: boolean };

function SurfaceRoot({ start, Content }: { start: Start; Content: ComponentType }) {
  const [{ settings, messages }, setKnown] = useState<Omit<Start, 'isUnread'>>(start);
  const [fault, setFault] = useState<'settingsUnsaved' | 'settingsUnread' | undefined>(
    start.isUnread ? 'settingsUnread' : undefined,
  );
  useEffect(
    () =>
      onSettings(async (changed) => setKnown({ settings: changed, messages: await loadMessages(changed.language) })),
    [],
  );
  useLook(settings);
  const surface = useMemo<Surface>(
    () => ({
      settings,
      messages,
      fault: fault && messages.common[fault],
      async change(edit) {
        try {
          await changeSettings(edit);
          setFault(undefined);
          return true;
        } catch (error) {
          console.error(error);
          setFault('settingsUnsaved');
          return false;
        }
      },
    }),
    [settings, messages, fault],
  );
  return (
    <SurfaceContext.Provider value={surface}>
      <Content />
    </SurfaceContext.Provider>
  );
}

async function start(): Promise<Start> {
  try {
    let isUnread = false;
    const settings = await loadSettings(() => {
      isUnread = true;
    });
    return { settings, messages: await loadMessages(settings.language), isUnread };
  } catch (error) {
    console.error(error);
    return { settings: defaultSettings, messages: await loadMessages(defaultSettings.language), isUnread: true };
  }
}

/** Fills the page. */
export async function showSurface(Content: ComponentType): Promise<void> {
  render(<SurfaceRoot start={await start()} Content={Content} />, document.body);
}
