import browser from 'webextension-polyfill';
import { usePageMessages } from '../ui/page.tsx';
import { browserKind } from './browser-kind.ts';
import { PuzzlePiece, Tick } from './drawings.tsx';
import { useAsked } from './use-asked.ts';

/** Undefined where nobody can say: on phones, and in browsers that lack the question. */
const askPinned = async (): Promise<boolean | undefined> => (await browser.action.getUserSettings?.())?.isOnToolbar;

/** How to keep the icon in sight; ticked once the browser says that it is. */
export function PinSection() {
  const { pin } = usePageMessages().welcome;
  const isPinned = useAsked(askPinned, browser.action.onUserSettingsChanged);
  const { name } = browser.runtime.getManifest();
  return (
    <section>
      <h2>{pin.title}</h2>
      <p>{pin.text}</p>
      <p class="pinned" role="status" data-pinned={isPinned}>
        {isPinned === true && <Tick />}
        {isPinned !== undefined && (isPinned ? pin.pinned : pin.unpinned)}
      </p>
      <ol class="pin">
        {pin[browserKind()](name).map((step, index) => (
          <li key={step}>
            {step}
            {index === 0 && <PuzzlePiece />}
          </li>
        ))}
      </ol>
      <p class="source">{pin.phone}</p>
    </section>
  );
}
