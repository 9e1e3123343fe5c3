/** A backup file: settings as they are stored, as JSON. */
import { isRecord } from '../messages.ts';
import { defaultSettings, parseSettings, type Settings } from '../settings.ts';

export type Field = Exclude<keyof Settings, 'version'>;

/** More bytes than the longest lists of a person need. */
export const biggestBackup = 16_000_000;

export type BackupFault =
  | { is: 'notJson'; place: { line: number; column: number } | undefined }
  | { is: 'notOurs' }
  | { is: 'newer'; version: number }
  /** Fields that are known and not understood, and names of others. */
  | { is: 'notUnderstood'; fields: readonly Field[]; others: readonly string[] };

/** `apply` puts what the file has over other settings. */
export type Backup = { is: 'backup'; apply: (settings: Settings) => Settings };

/** So many names of other fields are told, and so much of each. */
const mostNames = 12;
const longestName = 40;
const shortened = (name: string) => (name.length > longestName ? `${name.slice(0, longestName)}…` : name);

const isField = (name: string): name is Field => name !== 'version' && Object.hasOwn(defaultSettings, name);

export const writeBackup = (settings: Settings): string => `${JSON.stringify(settings, null, 2)}\n`;

/** @param date by the clock of the person */
export function backupName(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return `shizheng-settings-${parts.map((part) => String(part).padStart(2, '0')).join('-')}.json`;
}

/** Where reading stopped, if the engine says so: Firefox by line and column, Chromium by an offset or both, or not at all. */
export function placeIn(message: string, text: string): { line: number; column: number } | undefined {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined) return { line: Number(line), column: Number(column) };
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  if (position === undefined) return undefined;
  const before = text.slice(0, Number(position)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** @param text of a file from anywhere; nothing is taken over from one that is not understood in whole */
export function readBackup(text: string): Backup | BackupFault {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch (error) {
    return { is: 'notJson', place: placeIn(error instanceof Error ? error.message : '', text) };
  }
  if (!isRecord(stored) || !('version' in stored)) return { is: 'notOurs' };
  const { version, ...fields } = stored;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) return { is: 'notOurs' };
  if (version > defaultSettings.version) return { is: 'newer', version };
  const names = Object.keys(fields);
  if (!names.some(isField)) return { is: 'notOurs' };
  const faulty: string[] = [];
  parseSettings(fields, (field) => faulty.push(field));
  const others = names.filter((name) => !isField(name));
  if (faulty.length + others.length > 0)
    return { is: 'notUnderstood', fields: faulty.filter(isField), others: others.slice(0, mostNames).map(shortened) };
  return { is: 'backup', apply: (settings) => parseSettings({ ...settings, ...fields }) };
}
