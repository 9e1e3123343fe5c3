import { useState } from 'preact/hooks';
import { usePageMessages } from '../ui/page.tsx';
import { useSurface } from '../ui/surface.tsx';
import { AddForm } from './add-form.tsx';
import { listFault, shapeFault, tidyWord, type WordFault } from './own-word.ts';
import { TextField } from './text-field.tsx';
import { useAdding } from './use-adding.ts';
import { longestNote } from './word-note.tsx';

/** In UTF-16 units: more than a word may have, so that a longer one is told and not cut. */
const longestTyped = 100;

/** A form for one more word of a person's own. */
export function AddWord() {
  const { settings, change } = useSurface();
  const messages = usePageMessages();
  const { words } = messages.options;
  const { typed, setTyped, field, fault, added, refuse, accept } = useAdding<WordFault>();
  const [note, setNote] = useState('');

  const add = async () => {
    const word = tidyWord(typed);
    const wrongShape = shapeFault(word);
    if (wrongShape) return refuse(wrongShape);
    const { variantsOf } = await import('./variants.ts');
    const one = { word, note: note.trim(), variants: variantsOf(word) };
    const wrong = listFault(one, settings.ownWords);
    if (wrong) return refuse(wrong);
    // Asked once more: another tab may have added it, or a second press of the key.
    const isStored = await change(({ ownWords }) => (listFault(one, ownWords) ? {} : { ownWords: [...ownWords, one] }));
    if (!isStored) return undefined;
    setNote('');
    return accept(word);
  };
  const tell = (why: WordFault) => (typeof why === 'object' ? words.known(why.known) : words.faults[why]);
  const isThere = settings.ownWords.some(({ word }) => word === added);

  return (
    <AddForm add={add} label={words.add} done={isThere && added !== undefined ? words.added(added) : undefined}>
      <TextField
        id="own-word"
        label={words.word}
        hint={words.wordHint}
        fault={fault && tell(fault)}
        value={typed}
        onInput={setTyped}
        inputRef={field}
        maxLength={longestTyped}
      />
      <TextField
        id="own-note"
        label={words.note}
        hint={words.noteHint}
        value={note}
        onInput={setNote}
        maxLength={longestNote}
      />
    </AddForm>
  );
}
