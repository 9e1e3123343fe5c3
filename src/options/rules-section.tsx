import { usePageMessages } from '../ui/page.tsx';
import { useWords, WithWords } from '../ui/words.tsx';
import { Section } from './section.tsx';

function Releases() {
  const { common, options } = usePageMessages();
  const { version, changes } = useWords();
  return (
    <>
      <p>{options.rules.version(version)}</p>
      <details>
        <summary>{options.rules.changes}</summary>
        {changes.map((release) => (
          <div key={release.version} class="release">
            <h3>{options.rules.release(release.version, common.date(release.date))}</h3>
            <ul>
              {release.changes.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </>
  );
}

/** The version of the rules, and what readers notice of each. */
export function RulesSection() {
  return (
    <Section id="rules" title={usePageMessages().options.rules.title}>
      <WithWords>
        <Releases />
      </WithWords>
    </Section>
  );
}
