import { useEffect, useMemo } from 'preact/hooks';
import { usePageMessages } from '../ui/page.tsx';
import { useSurface } from '../ui/surface.tsx';
import { backupName, writeBackup } from './read-backup.ts';

/** Downloads all settings, as they are now, from an address that is good in this page only. */
export function ExportLink() {
  const { settings } = useSurface();
  const messages = usePageMessages();
  const address = useMemo(
    () => URL.createObjectURL(new Blob([writeBackup(settings)], { type: 'application/json' })),
    [settings],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <a
      class="button"
      href={address}
      download={backupName(new Date())}
      onClick={(event) => {
        // The page may have been open for days.
        event.currentTarget.download = backupName(new Date());
      }}
    >
      {messages.options.backup.write}
    </a>
  );
}
