import { usePageMessages } from '../ui/page.tsx';
import { useSurface } from '../ui/surface.tsx';
import { AddWord } from './add-word.tsx';
import { EntryList } from './entry-list.tsx';
import { Section } from './section.tsx';
import { WordNote } from './word-note.tsx';

/** Words that a person wants to see marked besides. */
export function WordsSection() {
  const { settings, change } = useSurface();
  const messages = usePageMessages();
  const { options } = messages;
  return (
    <Section id="words" title={options.fields.ownWords}>
      <p>{options.words.explanation}</p>
      <AddWord />
      <EntryList
        id="words"
        entries={settings.ownWords}
        keyOf={({ word }) => word}
        store={(edit) => change(({ ownWords }) => ({ ownWords: edit(ownWords) }))}
        words={options.words}
      >
        {(own) => (
          <>
            <strong lang="zh-Hans">{own.word}</strong>
            <WordNote own={own} />
          </>
        )}
      </EntryList>
    </Section>
  );
}
