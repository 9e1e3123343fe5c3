import { useEffect, useState } from 'preact/hooks';
import { listIds, type Settings, sensitivities } from '../settings.ts';
import { messages } from '../ui/messages-zh.ts';
import { loadSettings, saveSettings } from './stored-settings.ts';

/** How much is shown. @param changed called once a change is stored */
export function SettingsSection({ changed }: { changed: () => void }) {
  const [settings, setSettings] = useState<Settings>();
  const [fault, setFault] = useState<'unsaved' | 'unread'>();

  /** Shows what is stored, so that a person sees what holds. */
  async function showStored(): Promise<void> {
    try {
      setSettings(await loadSettings());
    } catch (error) {
      console.error(error);
      setFault('unread');
    }
  }
  useEffect(() => void showStored(), []);

  async function change(part: Partial<Settings>): Promise<void> {
    if (settings) setSettings({ ...settings, ...part });
    try {
      await saveSettings({ ...(await loadSettings()), ...part });
      setFault(undefined);
      changed();
    } catch (error) {
      console.error(error);
      setFault('unsaved');
    }
    await showStored();
  }

  return (
    <section data-settings>
      <details>
        <summary>{messages.settings.title}</summary>
        <fieldset>
          <legend>{messages.settings.sensitivity}</legend>
          {sensitivities.map((sensitivity) => (
            <label key={sensitivity}>
              <input
                type="radio"
                name="sensitivity"
                value={sensitivity}
                disabled={!settings}
                checked={settings?.sensitivity === sensitivity}
                onChange={() => change({ sensitivity })}
              />
              <span>
                <strong>{messages.settings.sensitivities[sensitivity].label}</strong>{' '}
                {messages.settings.sensitivities[sensitivity].explanation}
              </span>
            </label>
          ))}
        </fieldset>
        {listIds.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              name={id}
              disabled={!settings}
              checked={settings?.lists.includes(id) ?? false}
              onChange={({ currentTarget: { checked } }) =>
                change({ lists: listIds.filter((one) => (one === id ? checked : settings?.lists.includes(one))) })
              }
            />
            <span>
              <strong>{messages.settings.lists[id].label}</strong> {messages.settings.lists[id].explanation}
            </span>
          </label>
        ))}
        <p role="alert">{fault && messages.settings[fault]}</p>
      </details>
    </section>
  );
}
