import { languages } from '../settings.ts';
import { useSurface } from '../ui/surface.tsx';
import { Tick } from './drawings.tsx';

/** Each language in its own words, at the very top: who cannot read the page finds the way out. */
export function LanguageSwitch() {
  const { messages, settings, change, fault } = useSurface();
  const { common } = messages;
  return (
    <>
      <fieldset class="languages" aria-label={common.language}>
        {languages.map((language) => (
          <button
            key={language}
            type="button"
            lang={language}
            aria-pressed={settings.language === language}
            onClick={() => void change(() => ({ language }))}
          >
            {settings.language === language && <Tick />}
            {common.languages[language]}
          </button>
        ))}
      </fieldset>
      <p role="alert">{fault}</p>
    </>
  );
}
