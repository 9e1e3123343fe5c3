/**
 * The part of the extension API that a content script uses. Popup and background take webextension-polyfill; here its
 * 10 kB would be an eighth of what every frame of every page loads.
 */
import type { BackgroundMessage } from '../messages.ts';

type Listener = (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => boolean | undefined;
type Changes = Readonly<Record<string, unknown>>;
type Storage = {
  local: { get(key: string): Promise<Readonly<Record<string, unknown>>> };
  onChanged: { addListener(listener: (changes: Changes, area: string) => void): void };
};
type Runtime = {
  /** Undefined once the extension was updated or removed and this script is left behind. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: Listener): void };
};
type Extension = { runtime: Runtime; storage: Storage };
declare const chrome: Extension | undefined;
declare const browser: Extension | undefined;

// Firefox knows both names, Chromium may know the first only: there `browser` may be an element with that id.
const extension = (): Extension | undefined => (typeof chrome === 'undefined' ? browser : chrome);
const runtime = () => extension()?.runtime;

/** True when nobody is left to talk to. */
export const isOrphan = (): boolean => runtime()?.id === undefined;

/**
 * @returns what the background answers
 * @throws when it cannot be reached
 */
export async function tellBackground(message: BackgroundMessage): Promise<unknown> {
  return runtime()?.sendMessage(message);
}

/** Answers messages from this extension; those that `answer` does not know are left to others. */
export function answerMessages(answer: (message: unknown) => Promise<unknown> | undefined): void {
  runtime()?.onMessage.addListener((message, sender, respond) => {
    if (sender.id !== runtime()?.id) return undefined;
    const coming = answer(message);
    if (!coming) return undefined;
    // A caller must not wait for an answer that will never come.
    void coming.then(respond, () => respond(undefined));
    // Chromium keeps the channel open for an answer that comes later only when told so.
    return true;
  });
}

/** What local storage holds under a key; undefined where nothing is stored, and where storage cannot be read. */
export async function readStored(key: string): Promise<unknown> {
  try {
    return (await extension()?.storage.local.get(key))?.[key];
  } catch (error) {
    console.warn('Shizheng could not read its settings and takes the default', error);
    return undefined;
  }
}

/** Calls back whenever another value is stored under a key. */
export function onStored(key: string, changed: () => void): void {
  extension()?.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && key in changes) changed();
  });
}
