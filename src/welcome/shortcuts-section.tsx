import browser from 'webextension-polyfill';
import { usePageMessages } from '../ui/page.tsx';
import { browserKind } from './browser-kind.ts';
import { useAsked } from './use-asked.ts';

/** Phones have no commands. */
const askCommands = async () => (await browser.commands?.getAll()) ?? [];

/** What can be done from the keyboard, with the keys as they are now: another extension may have taken ours. */
export function ShortcutsSection() {
  const { shortcuts } = usePageMessages().welcome;
  const commands = useAsked(askCommands, browser.commands?.onChanged);
  if (!commands || commands.length === 0) return null;
  return (
    <section>
      <h2>{shortcuts.title}</h2>
      <p>{shortcuts.text}</p>
      <dl class="shortcuts">
        {commands.map(({ name = '', shortcut }) => (
          <div key={name} data-command={name}>
            <dt>{shortcuts.commands[name] ?? name}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="source">{shortcuts.unset}</span>}</dd>
          </div>
        ))}
      </dl>
      <p>{shortcuts[browserKind()]}</p>
    </section>
  );
}
