import { sensitivities } from '../settings.ts';
import { usePageMessages } from '../ui/page.tsx';
import { useSurface } from '../ui/surface.tsx';
import { Radios } from './choices.tsx';
import { Section } from './section.tsx';

/** How sure a finding must be to be marked. */
export function SensitivitySection() {
  const { settings, change } = useSurface();
  const messages = usePageMessages();
  const { options } = messages;
  return (
    <Section id="sensitivity" title={options.fields.sensitivity}>
      <Radios
        name="how-much"
        legend={{ id: 'sensitivity' }}
        values={sensitivities}
        chosen={settings.sensitivity}
        store={(sensitivity) => change(() => ({ sensitivity }))}
        wordsOf={(sensitivity) => options.sensitivities[sensitivity]}
      />
    </Section>
  );
}
