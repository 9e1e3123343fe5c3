import { mostEntries } from '../settings.ts';
import { usePageMessages } from '../ui/page.tsx';
import { useSurface } from '../ui/surface.tsx';
import { AddForm } from './add-form.tsx';
import { hostNameIn } from './host-name.ts';
import { TextField } from './text-field.tsx';
import { useAdding } from './use-adding.ts';
import { withOrWithout } from './with-or-without.ts';

/** In UTF-16 units; addresses of ads are long. */
const longestAddress = 8000;

type SiteFault = 'none' | 'full' | { known: string };

/** A form for one more site to leave alone. */
export function AddSite() {
  const { settings, change } = useSurface();
  const messages = usePageMessages();
  const { sites } = messages.options;
  const { typed, setTyped, field, fault, added, refuse, accept } = useAdding<SiteFault>();

  const add = async () => {
    const site = hostNameIn(typed);
    if (site === undefined) return refuse('none');
    if (settings.pausedSites.includes(site)) return refuse({ known: site });
    if (settings.pausedSites.length >= mostEntries) return refuse('full');
    const isStored = await change(({ pausedSites }) => ({ pausedSites: withOrWithout(pausedSites, site, true) }));
    return isStored ? accept(site) : undefined;
  };
  const tell = (why: SiteFault) => (typeof why === 'object' ? sites.known(why.known) : sites.faults[why]);
  const isThere = added !== undefined && settings.pausedSites.includes(added);

  return (
    <AddForm add={add} label={sites.add} done={isThere ? sites.added(added) : undefined}>
      <TextField
        id="site"
        label={sites.site}
        hint={sites.siteHint}
        fault={fault && tell(fault)}
        value={typed}
        onInput={setTyped}
        inputRef={field}
        maxLength={longestAddress}
      />
    </AddForm>
  );
}
