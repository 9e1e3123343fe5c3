import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** A form with which an entry is added to a list: what was typed, and what came of it. */
export type Adding<Fault> = {
  typed: string;
  setTyped: (text: string) => void;
  field: RefObject<HTMLInputElement | null>;
  /** Why what was typed was not added. */
  fault: Fault | undefined;
  /** The entry that was added last. */
  added: string | undefined;
  refuse: (why: Fault) => void;
  accept: (entry: string) => void;
};

/** The focus stays in the field, for the next entry or another try. */
export function useAdding<Fault>(): Adding<Fault> {
  const [typed, setTyped] = useState('');
  const [{ fault, added }, setResult] = useState<Partial<Pick<Adding<Fault>, 'fault' | 'added'>>>({});
  const field = useRef<HTMLInputElement>(null);
  return {
    typed,
    setTyped,
    field,
    fault,
    added,
    refuse(why) {
      setResult({ fault: why });
      field.current?.focus();
    },
    accept(entry) {
      setResult({ added: entry });
      setTyped('');
      field.current?.focus();
    },
  };
}
