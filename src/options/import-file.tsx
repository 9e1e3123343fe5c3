import { useRef, useState } from 'preact/hooks';
import { usePageMessages } from '../ui/page.tsx';
import { type Edit, Proposal } from './proposal.tsx';
import { type BackupFault, biggestBackup, readBackup } from './read-backup.ts';

type Chosen = { is: 'none' | 'unreadable' | 'undone' } | BackupFault | { is: 'read'; name: string; edit: Edit };

async function readFile(file: File): Promise<Chosen> {
  if (file.size > biggestBackup) return { is: 'notOurs' };
  try {
    const read = readBackup(await file.text());
    return read.is === 'backup' ? { is: 'read', name: file.name, edit: read.apply } : read;
  } catch (error) {
    // It was moved or changed between the choice and the reading.
    console.error(error);
    return { is: 'unreadable' };
  }
}

/** What is wrong with the file, in words. */
function useFault(chosen: Chosen): string | undefined {
  const { backup, fields } = usePageMessages().options;
  switch (chosen.is) {
    case 'unreadable':
    case 'notOurs':
      return backup.faults[chosen.is];
    case 'notJson':
      return chosen.place ? backup.notJsonAt(chosen.place.line, chosen.place.column) : backup.faults.notJson;
    case 'newer':
      return backup.newer(chosen.version);
    case 'notUnderstood':
      return backup.notUnderstood([...chosen.fields.map((field) => fields[field]), ...chosen.others]);
    default:
      return undefined;
  }
}

/** Takes the settings of a backup file over, once the person has seen what would change. */
export function ImportFile() {
  const { backup } = usePageMessages().options;
  const [chosen, setChosen] = useState<Chosen>({ is: 'none' });
  const [count, setCount] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const read = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    if (file) {
      setChosen(await readFile(file));
      setCount(count + 1);
    }
    // The same file, mended, can be chosen again.
    field.value = '';
  };
  return (
    <>
      <button ref={button} type="button" onClick={() => input.current?.click()}>
        {backup.read}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => void read(event.currentTarget)}
      />
      <div class="result">
        <p class="fault" role="alert">
          {useFault(chosen)}
        </p>
        <p class="done" role="status">
          {chosen.is === 'undone' && backup.undone}
        </p>
        {chosen.is === 'read' && (
          <Proposal
            key={count}
            id="import"
            edit={chosen.edit}
            words={{ ...backup, question: backup.question(chosen.name) }}
            remark={backup.keeps}
            close={(isUndone) => {
              setChosen({ is: isUndone ? 'undone' : 'none' });
              button.current?.focus();
            }}
          />
        )}
      </div>
    </>
  );
}
