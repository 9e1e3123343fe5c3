import { useState } from 'preact/hooks';
import type { Settings } from '../settings.ts';
import { usePageMessages } from '../ui/page.tsx';
import { useSurface } from '../ui/surface.tsx';
import { focusWhenShown } from './focus.ts';
import { tellChanges } from './tell-changes.ts';

/** A change of several settings at once, which a person has not agreed to yet. */
export type Edit = (settings: Settings) => Settings;

type Props = {
  id: string;
  edit: Edit;
  words: { question: string; confirm: string; same: string; done: string };
  /** Said besides where something would change. */
  remark?: string;
  /** Called when there is nothing more to decide; `isUndone` after it was done and undone. */
  close: (isUndone: boolean) => void;
};

/** Says what would change, asks, does it, and offers to undo it. */
export function Proposal({ id, edit, words, remark, close }: Props) {
  const { settings, change } = useSurface();
  const messages = usePageMessages();
  const { options } = messages;
  const [before, setBefore] = useState<Settings>();
  const confirm = async () => {
    const now = settings;
    if (await change(edit)) setBefore(now);
  };
  const undo = async (was: Settings) => {
    if (await change(() => was)) close(true);
  };
  if (before) {
    return (
      <div class="notice row">
        <p id={`${id}-done`} role="status">
          {words.done}
        </p>
        <button ref={focusWhenShown} type="button" aria-describedby={`${id}-done`} onClick={() => void undo(before)}>
          {options.undo}
        </button>
      </div>
    );
  }
  const changes = tellChanges(settings, edit(settings), messages);
  if (changes.length === 0) return <p role="status">{words.same}</p>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as part of a form; nothing is filled in here.
    <div ref={focusWhenShown} class="notice" role="group" tabIndex={-1} aria-labelledby={`${id}-question`}>
      <p id={`${id}-question`}>{words.question}</p>
      <ul>
        {changes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {remark && <p class="source">{remark}</p>}
      <div class="row">
        <button type="button" class="primary" onClick={() => void confirm()}>
          {words.confirm}
        </button>
        <button type="button" onClick={() => close(false)}>
          {options.cancel}
        </button>
      </div>
    </div>
  );
}
