import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { usePageMessages } from '../ui/page.tsx';

/** What a paste or a drop is called by the browser. */
const putIn: ReadonlySet<string> = new Set(['insertFromPaste', 'insertFromDrop']);

/** The box for the text, and what is done with it. */
export function TextForm({
  text,
  isBusy,
  change,
  check,
  clear,
  trySample,
  children,
}: {
  text: string;
  isBusy: boolean;
  /** @param isPutIn the text was put at one go into a box that was empty */
  change: (text: string, isPutIn: boolean) => void;
  check: () => void;
  clear: () => void;
  trySample: () => void;
  children: ComponentChildren;
}) {
  const messages = usePageMessages().check;
  const box = useRef<HTMLTextAreaElement>(null);
  const checkButton = useRef<HTMLButtonElement>(null);
  const submit = () => {
    if (!isBusy) check();
  };
  return (
    <form
      class="text-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') box.current?.focus();
        submit();
      }}
    >
      <label for="text">{messages.label}</label>
      {/* Spelling, completion and restored forms would send the text elsewhere or keep it. */}
      <textarea
        ref={box}
        id="text"
        rows={8}
        value={text}
        spellcheck={false}
        autocomplete="off"
        autocorrect="off"
        autocapitalize="off"
        aria-describedby="shortcut"
        onInput={(event) => {
          const isPutIn = text.trim() === '' && putIn.has(event.inputType);
          change(event.currentTarget.value, isPutIn);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
          event.preventDefault();
          submit();
        }}
      />
      <p id="shortcut" class="source">
        {messages.shortcut}
      </p>
      <div class="actions">
        <button ref={checkButton} type="submit" class="primary" aria-disabled={isBusy}>
          {isBusy ? messages.checking : messages.check}
        </button>
        {text === '' ? (
          <button
            key="sample"
            type="button"
            onClick={() => {
              trySample();
              // This button goes, and the box would call up the keyboard of a phone.
              checkButton.current?.focus();
            }}
          >
            {messages.trySample}
          </button>
        ) : (
          <button
            key="clear"
            type="button"
            onClick={() => {
              clear();
              box.current?.focus();
            }}
          >
            {messages.clear}
          </button>
        )}
      </div>
      {children}
    </form>
  );
}
