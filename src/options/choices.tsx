/** Radio buttons and tick boxes, stored as soon as they are pressed. What could not be stored is shown as it was. */
import type { ComponentChildren } from 'preact';
import { useReducer } from 'preact/hooks';

/** A function that draws the component once more, so that its inputs are as its settings say. */
function useDrawAgain(): () => void {
  const [, draw] = useReducer((count: number, _: undefined) => count + 1, 0);
  return () => draw(undefined);
}

type ChoiceProps = {
  type: 'radio' | 'checkbox';
  id: string;
  name?: string;
  checked: boolean;
  choose: (checked: boolean) => void;
  explanation: string | undefined;
  children: ComponentChildren;
};

function Choice({ type, id, name, checked, choose, explanation, children }: ChoiceProps) {
  return (
    <div class="choice">
      <label>
        <input
          type={type}
          name={name ?? id}
          checked={checked}
          aria-describedby={explanation && `${id}-explanation`}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
        {children}
      </label>
      {explanation && (
        <p id={`${id}-explanation`} class="source">
          {explanation}
        </p>
      )}
    </div>
  );
}

type RadiosProps<Value extends string> = {
  /** Of the group, also the start of the ids in it. */
  name: string;
  /** Where the heading of the section says what is chosen, the id of that; else the words. */
  legend: { text: string } | { id: string };
  values: readonly Value[];
  chosen: Value;
  /** False when it could not be stored. */
  store: (value: Value) => Promise<boolean>;
  wordsOf: (value: Value) => { label: ComponentChildren; explanation?: string };
};

export function Radios<Value extends string>({ name, legend, values, chosen, store, wordsOf }: RadiosProps<Value>) {
  const drawAgain = useDrawAgain();
  const choose = async (value: Value) => {
    if (!(await store(value))) drawAgain();
  };
  return (
    <fieldset aria-labelledby={'id' in legend ? legend.id : undefined}>
      {'text' in legend && <legend>{legend.text}</legend>}
      <div class="choices">
        {values.map((value) => {
          const { label, explanation } = wordsOf(value);
          return (
            <Choice
              key={value}
              type="radio"
              id={`${name}-${value}`}
              name={name}
              checked={value === chosen}
              choose={() => void choose(value)}
              explanation={explanation}
            >
              {label}
            </Choice>
          );
        })}
      </div>
    </fieldset>
  );
}

type TickProps = {
  id: string;
  isOn: boolean;
  store: (isOn: boolean) => Promise<boolean>;
  explanation: string;
  children: ComponentChildren;
};

export function Tick({ id, isOn, store, explanation, children }: TickProps) {
  const drawAgain = useDrawAgain();
  const choose = async (checked: boolean) => {
    if (!(await store(checked))) drawAgain();
  };
  return (
    <Choice type="checkbox" id={id} checked={isOn} choose={(on) => void choose(on)} explanation={explanation}>
      {children}
    </Choice>
  );
}
