import { usePageMessages } from '../ui/page.tsx';
import { useSurface } from '../ui/surface.tsx';
import { EntryList } from './entry-list.tsx';
import { Section } from './section.tsx';

/** Phrases that a person never wanted to see again, until now. */
export function PhrasesSection() {
  const { settings, change } = useSurface();
  const messages = usePageMessages();
  const { card, options } = messages;
  return (
    <Section id="phrases" title={options.fields.phrasesOff}>
      <p>{options.phrases.explanation(card.switchOff)}</p>
      <EntryList
        id="phrases"
        entries={settings.phrasesOff}
        keyOf={(phrase) => phrase}
        store={(edit) => change(({ phrasesOff }) => ({ phrasesOff: edit(phrasesOff) }))}
        words={options.phrases}
      >
        {(phrase) => <strong lang="zh-Hans">{phrase}</strong>}
      </EntryList>
    </Section>
  );
}
