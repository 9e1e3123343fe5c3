import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePageMessages } from '../ui/page.tsx';
import { focusWhenShown } from './focus.ts';

type Words = {
  empty: string;
  /** On the button. */
  remove: string;
  /** The same for whoever does not see the entry beside the button. */
  removeName: (key: string) => string;
  /** Said in the place of an entry that was removed. */
  removed: (key: string) => string;
};

type Props<Entry> = {
  /** The start of the ids in it; no other list has it. */
  id: string;
  entries: readonly Entry[];
  keyOf: (entry: Entry) => string;
  /** Stores another list in the place of the stored one; false when it could not be stored. */
  store: (edit: (entries: readonly Entry[]) => readonly Entry[]) => Promise<boolean>;
  words: Words;
  /** What is shown of an entry beside its button. */
  children: (entry: Entry) => ComponentChildren;
};

type RowProps = {
  /** It was put back just now. */
  isBack: boolean;
  forgetBack: () => void;
  name: string;
  label: string;
  remove: () => void;
  children: ComponentChildren;
};

function Row({ isBack, forgetBack, name, label, remove, children }: RowProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isBack) return;
    button.current?.focus();
    forgetBack();
  }, [isBack, forgetBack]);
  return (
    <li>
      <div class="entry">{children}</div>
      <button ref={button} type="button" aria-label={name} onClick={remove}>
        {label}
      </button>
    </li>
  );
}

/**
 * Entries with a button each that removes them. In the place of the one removed last stands what was done and a button
 * that undoes it, which gets the focus; so does the entry's own button once it is back.
 */
export function EntryList<Entry>({ id, entries, keyOf, store, words, children }: Props<Entry>) {
  const { options } = usePageMessages();
  const [removed, setRemoved] = useState<{ entry: Entry; index: number }>();
  const [back, setBack] = useState<string>();
  const forgetBack = useRef(() => setBack(undefined)).current;
  const has = (list: readonly Entry[], key: string) => list.some((one) => keyOf(one) === key);

  const remove = async (entry: Entry, index: number) => {
    if (await store((list) => list.filter((one) => keyOf(one) !== keyOf(entry)))) setRemoved({ entry, index });
  };
  const putBack = async (entry: Entry, index: number) => {
    const key = keyOf(entry);
    if (!(await store((list) => (has(list, key) ? list : list.toSpliced(index, 0, entry))))) return;
    setRemoved(undefined);
    setBack(key);
  };

  const rows = entries.map((entry, index) => {
    const key = keyOf(entry);
    return (
      <Row
        key={`entry ${key}`}
        isBack={key === back}
        forgetBack={forgetBack}
        name={words.removeName(key)}
        label={words.remove}
        remove={() => void remove(entry, index)}
      >
        {children(entry)}
      </Row>
    );
  });
  if (removed && !has(entries, keyOf(removed.entry))) {
    const key = keyOf(removed.entry);
    rows.splice(
      removed.index,
      0,
      <li key={`removed ${key}`} class="removed">
        <p id={`${id}-removed`} role="status">
          {words.removed(key)}
        </p>
        <button
          ref={focusWhenShown}
          type="button"
          aria-describedby={`${id}-removed`}
          onClick={() => void putBack(removed.entry, removed.index)}
        >
          {options.undo}
        </button>
      </li>,
    );
  }
  return rows.length > 0 ? <ul class="entries">{rows}</ul> : <p class="empty">{words.empty}</p>;
}
