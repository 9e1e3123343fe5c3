import { useEffect, useState } from 'preact/hooks';
import type { OwnWord } from '../core/rule.ts';
import { usePageMessages } from '../ui/page.tsx';
import { useSurface } from '../ui/surface.tsx';

/** In UTF-16 units: a line or two in the popup. */
export const longestNote = 200;

/** The note of an own word, stored when the person goes on to something else. */
export function WordNote({ own: { word, note } }: { own: OwnWord }) {
  const { change } = useSurface();
  const messages = usePageMessages();
  const { words } = messages.options;
  const [draft, setDraft] = useState(note);
  const [isSaved, setIsSaved] = useState(false);
  useEffect(() => setDraft(note), [note]);
  const save = async () => {
    const text = draft.trim();
    const isStored = await change(({ ownWords }) => ({
      ownWords: ownWords.map((one) => (one.word === word ? { ...one, note: text } : one)),
    }));
    setIsSaved(isStored);
  };
  return (
    <>
      <input
        type="text"
        autocomplete="off"
        aria-label={words.noteOf(word)}
        placeholder={words.note}
        maxLength={longestNote}
        value={draft}
        onInput={(event) => {
          setDraft(event.currentTarget.value);
          setIsSaved(false);
        }}
        onChange={() => void save()}
      />
      <p class="done" role="status">
        {isSaved && words.noteSaved(word)}
      </p>
    </>
  );
}
