import { listIds } from '../settings.ts';
import { usePageMessages } from '../ui/page.tsx';
import { useSurface } from '../ui/surface.tsx';
import { Tick } from './choices.tsx';
import { Section } from './section.tsx';
import { withOrWithout } from './with-or-without.ts';

/** What provinces list besides the notice. */
export function ListsSection() {
  const { settings, change } = useSurface();
  const messages = usePageMessages();
  const { options } = messages;
  return (
    <Section id="lists" title={options.fields.lists}>
      <div class="choices">
        {listIds.map((id) => (
          <Tick
            key={id}
            id={`list-${id}`}
            isOn={settings.lists.includes(id)}
            store={(isOn) => change(({ lists }) => ({ lists: withOrWithout(lists, id, isOn) }))}
            explanation={options.lists[id].explanation}
          >
            <span>{options.lists[id].label}</span>
          </Tick>
        ))}
      </div>
    </Section>
  );
}
