import { useRef, useState } from 'preact/hooks';
import { defaultSettings } from '../settings.ts';
import { usePageMessages } from '../ui/page.tsx';
import { Proposal } from './proposal.tsx';
import { Section } from './section.tsx';

/** Everything back to how it was at first. */
export function ResetSection() {
  const { reset } = usePageMessages().options;
  const [state, setState] = useState<'closed' | 'asking' | 'undone'>('closed');
  const [asked, setAsked] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Section id="reset" title={reset.title}>
      <p>{reset.explanation}</p>
      <button
        ref={button}
        type="button"
        onClick={() => {
          setState('asking');
          setAsked(asked + 1);
        }}
      >
        {reset.start}
      </button>
      <p class="done" role="status">
        {state === 'undone' && reset.undone}
      </p>
      {state === 'asking' && (
        <Proposal
          key={asked}
          id="reset"
          edit={() => defaultSettings}
          words={reset}
          close={(isUndone) => {
            setState(isUndone ? 'undone' : 'closed');
            button.current?.focus();
          }}
        />
      )}
    </Section>
  );
}
