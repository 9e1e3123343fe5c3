import type { ComponentChildren } from 'preact';
import { kinds } from '../settings.ts';
import { usePageMessages } from '../ui/page.tsx';
import { WithWords } from '../ui/words.tsx';
import { AdPicture, CardPicture, WindowPicture } from './pictures.tsx';

type StepProps = { words: { title: string; text: string }; picture: ComponentChildren; children?: ComponentChildren };

function Step({ words: { title, text }, picture, children }: StepProps) {
  return (
    <li>
      <div>
        <h3>{title}</h3>
        <p>{text}</p>
        {children}
      </div>
      {picture}
    </li>
  );
}

/** The three kinds of line, and what each means. */
function Kinds() {
  const { common, welcome } = usePageMessages();
  return (
    <dl class="kinds">
      {kinds.map((kind) => (
        <div key={kind}>
          <dt>
            <mark class={kind}>{common.kinds[kind]}</mark> <span class="source">{welcome.kinds[kind].line}</span>
          </dt>
          <dd>{welcome.kinds[kind].text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What a person does, in three steps. */
export function StepsSection() {
  const { steps } = usePageMessages().welcome;
  return (
    <section>
      <h2>{steps.title}</h2>
      <ol class="steps">
        <Step words={steps.open} picture={<WindowPicture />} />
        <Step words={steps.look} picture={<AdPicture />}>
          <Kinds />
        </Step>
        <Step
          words={steps.check}
          picture={
            <WithWords>
              <CardPicture />
            </WithWords>
          }
        />
      </ol>
    </section>
  );
}
