import { languages, textSizes, themes } from '../settings.ts';
import { usePageMessages } from '../ui/page.tsx';
import { useSurface } from '../ui/surface.tsx';
import { Radios } from './choices.tsx';
import { Section } from './section.tsx';

/** Language, light or dark, and text size of the extension's own pages. */
export function LookSection() {
  const { settings, change } = useSurface();
  const messages = usePageMessages();
  const { common, options } = messages;
  return (
    <Section id="look" title={options.look}>
      <Radios
        name="language"
        legend={{ text: options.fields.language }}
        values={languages}
        chosen={settings.language}
        store={(language) => change(() => ({ language }))}
        wordsOf={(language) => ({ label: <span lang={language}>{common.languages[language]}</span> })}
      />
      <Radios
        name="theme"
        legend={{ text: options.fields.theme }}
        values={themes}
        chosen={settings.theme}
        store={(theme) => change(() => ({ theme }))}
        wordsOf={(theme) => ({ label: options.themes[theme] })}
      />
      <Radios
        name="text-size"
        legend={{ text: options.fields.textSize }}
        values={textSizes}
        chosen={settings.textSize}
        store={(textSize) => change(() => ({ textSize }))}
        wordsOf={(textSize) => ({ label: options.textSizes[textSize] })}
      />
    </Section>
  );
}
