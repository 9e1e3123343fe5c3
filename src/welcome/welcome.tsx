import { usePageMessages } from '../ui/page.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { PermissionsSection } from './permissions-section.tsx';
import { PinSection } from './pin-section.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { StepsSection } from './steps-section.tsx';
import { LimitsSection, PromisesSection } from './trust-sections.tsx';

function TrySection() {
  const words = usePageMessages().welcome.try;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <p>
        <a class="primary" href="/src/check/index.html?sample" target="_blank" rel="noreferrer">
          {words.sample}
        </a>
      </p>
      <p>{words.reload}</p>
    </section>
  );
}

function MoreSection() {
  const { common, welcome } = usePageMessages();
  return (
    <section>
      <h2>{welcome.more.title}</h2>
      <p>{welcome.more.text}</p>
      <nav class="pages" aria-label={welcome.more.links}>
        {(['options', 'notice', 'check'] as const).map((surface) => (
          <a key={surface} href={`/src/${surface}/index.html`} target="_blank" rel="noreferrer">
            {common.surfaces[surface]}
          </a>
        ))}
      </nav>
    </section>
  );
}

/** The whole page: first what to do, then what to rely on. */
export function Welcome() {
  const { common, welcome } = usePageMessages();
  return (
    <>
      <header>
        <strong class="brand">{common.name}</strong>
        <LanguageSwitch />
      </header>
      <main>
        <h1>{welcome.heading}</h1>
        <p class="lead">{welcome.lead}</p>
        <StepsSection />
        <PinSection />
        <TrySection />
        <PromisesSection />
        <LimitsSection />
        <PermissionsSection />
        <ShortcutsSection />
        <MoreSection />
      </main>
      <footer>
        <p>{common.privacy}</p>
      </footer>
    </>
  );
}
