import { kinds } from '../settings.ts';
import { usePageMessages } from '../ui/page.tsx';
import { useSurface } from '../ui/surface.tsx';
import { Tick } from './choices.tsx';
import { Section } from './section.tsx';
import { withOrWithout } from './with-or-without.ts';

/** Which of the three kinds are marked, each shown with its line. */
export function KindsSection() {
  const { settings, change } = useSurface();
  const messages = usePageMessages();
  const { common, options } = messages;
  return (
    <Section id="kinds" title={options.fields.kindsOff}>
      <p>{options.kindsExplanation}</p>
      <fieldset class="choices" aria-labelledby="kinds">
        {kinds.map((kind) => (
          <Tick
            key={kind}
            id={`kind-${kind}`}
            isOn={!settings.kindsOff.includes(kind)}
            store={(isOn) => change(({ kindsOff }) => ({ kindsOff: withOrWithout(kindsOff, kind, !isOn) }))}
            explanation={options.kinds[kind]}
          >
            <span class={`kind ${kind}`}>{common.kinds[kind]}</span>
          </Tick>
        ))}
      </fieldset>
    </Section>
  );
}
