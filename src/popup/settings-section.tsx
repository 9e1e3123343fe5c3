import { useEffect, useState } from 'preact/hooks';
import { defaultSettings, listIds, type Settings, sensitivities } from '../settings.ts';
import { messages } from '../ui/messages-zh.ts';
import { loadSettings, saveSettings } from './stored-settings.ts';

/** How much is shown. @param changed called once a change is stored */
export function SettingsSection({ changed }: { changed: () => void }) {
  const [settings, setSettings] = useState(defaultSettings);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => void loadSettings().then(setSettings), []);

  async function change(part: Partial<Settings>): Promise<void> {
    const before = settings;
    const next = { ...settings, ...part };
    setSettings(next);
    try {
      await saveSettings(next);
      setHasFailed(false);
      changed();
    } catch (error) {
      console.error(error);
      setSettings(before);
      setHasFailed(true);
    }
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
                checked={settings.sensitivity === sensitivity}
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
              checked={settings.lists.includes(id)}
              onChange={({ currentTarget: { checked } }) =>
                change({ lists: checked ? [...settings.lists, id] : settings.lists.filter((one) => one !== id) })
              }
            />
            <span>
              <strong>{messages.settings.lists[id].label}</strong> {messages.settings.lists[id].explanation}
            </span>
          </label>
        ))}
        <p role="alert">{hasFailed && messages.settings.unsaved}</p>
      </details>
    </section>
  );
}
