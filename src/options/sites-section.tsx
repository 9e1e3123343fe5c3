import { usePageMessages } from '../ui/page.tsx';
import { useSurface } from '../ui/surface.tsx';
import { AddSite } from './add-site.tsx';
import { EntryList } from './entry-list.tsx';
import { PausedUntil } from './paused-until.tsx';
import { Section } from './section.tsx';

/** Sites that are left alone. */
export function SitesSection() {
  const { settings, change } = useSurface();
  const messages = usePageMessages();
  const { options } = messages;
  return (
    <Section id="sites" title={options.fields.pausedSites}>
      <PausedUntil />
      <p>{options.sites.explanation}</p>
      <AddSite />
      <EntryList
        id="sites"
        entries={settings.pausedSites}
        keyOf={(site) => site}
        store={(edit) => change(({ pausedSites }) => ({ pausedSites: edit(pausedSites) }))}
        words={options.sites}
      >
        {(site) => <strong>{site}</strong>}
      </EntryList>
    </Section>
  );
}
