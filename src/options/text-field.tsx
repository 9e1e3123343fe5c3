import type { Ref } from 'preact';

type Props = {
  id: string;
  label: string;
  hint: string;
  /** What is wrong with what was typed; read out when it changes. */
  fault?: string | undefined;
  value: string;
  onInput: (text: string) => void;
  inputRef?: Ref<HTMLInputElement>;
  /** In UTF-16 units. */
  maxLength: number;
};

/** A line of text to type, with its label, a hint and, where there is one, what is wrong with it. */
export function TextField({ id, label, hint, fault, value, onInput, inputRef, maxLength }: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p id={`${id}-hint`} class="source">
        {hint}
      </p>
      <input
        ref={inputRef ?? null}
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={maxLength}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? `${id}-hint` : `${id}-fault ${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id={`${id}-fault`} class="fault" role="alert">
        {fault}
      </p>
    </div>
  );
}
