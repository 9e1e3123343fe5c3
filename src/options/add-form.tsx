import type { ComponentChildren } from 'preact';

type Props = {
  add: () => Promise<void>;
  /** On the button. */
  label: string;
  /** Said once something was added. */
  done: string | undefined;
  children: ComponentChildren;
};

/** Fields, the button that adds what was typed, and what was added. */
export function AddForm({ add, label, done, children }: Props) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      {children}
      <button type="submit">{label}</button>
      <p class="done" role="status">
        {done}
      </p>
    </form>
  );
}
