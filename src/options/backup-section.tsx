import { usePageMessages } from '../ui/page.tsx';
import { ExportLink } from './export-link.tsx';
import { ImportFile } from './import-file.tsx';
import { Section } from './section.tsx';

/** All settings as one file, out and in. */
export function BackupSection() {
  const { backup } = usePageMessages().options;
  return (
    <Section id="backup" title={backup.title}>
      <p>{backup.explanation}</p>
      <div class="row">
        <ExportLink />
        <ImportFile />
      </div>
    </Section>
  );
}
