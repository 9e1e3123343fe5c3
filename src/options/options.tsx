import { usePageMessages } from '../ui/page.tsx';
import { useSurface } from '../ui/surface.tsx';
import { BackupSection } from './backup-section.tsx';
import { KindsSection } from './kinds-section.tsx';
import { ListsSection } from './lists-section.tsx';
import { LookSection } from './look-section.tsx';
import { PhrasesSection } from './phrases-section.tsx';
import { ResetSection } from './reset-section.tsx';
import { RulesSection } from './rules-section.tsx';
import { SensitivitySection } from './sensitivity-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { WordsSection } from './words-section.tsx';

/** The whole page. */
export function Options() {
  const { fault } = useSurface();
  const messages = usePageMessages();
  const { common, options } = messages;
  return (
    <>
      <header>
        <strong class="brand">{common.name}</strong>
      </header>
      <main>
        <h1>{options.title}</h1>
        <p>{options.atOnce}</p>
        <p class="fault settings-fault" role="alert">
          {fault}
        </p>
        <LookSection />
        <SensitivitySection />
        <KindsSection />
        <ListsSection />
        <WordsSection />
        <PhrasesSection />
        <SitesSection />
        <BackupSection />
        <RulesSection />
        <ResetSection />
      </main>
      <footer>
        <nav aria-label={common.name}>
          <a href="/src/notice/index.html">{common.surfaces.notice}</a>
          <a href="/src/check/index.html">{common.surfaces.check}</a>
          <a href="/src/welcome/index.html">{common.surfaces.welcome}</a>
        </nav>
        <p>{common.privacy}</p>
      </footer>
    </>
  );
}
