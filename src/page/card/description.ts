/** What the background says of a finding, parsed before it is shown. */
import type { ClauseId } from '../../core/rule.ts';
import type { FindingDescription } from '../../describe-finding.ts';
import { isRecord } from '../../messages.ts';
import { type Language, languages, type TextSize, type Theme, textSizes, themes } from '../../settings.ts';

export type CardDescription = FindingDescription & { language: Language; textSize: TextSize; theme: Theme };

const isText = (value: unknown): value is string => typeof value === 'string';

/** Each item read, or undefined where one is not understood. */
function allOf<Item>(values: unknown, read: (value: unknown) => Item | undefined): Item[] | undefined {
  const items = Array.isArray(values) ? values.map(read) : [undefined];
  return items.every((item) => item !== undefined) ? items : undefined;
}

function parseEntry(entry: unknown): [ClauseId, FindingDescription['clauses'][ClauseId]] | undefined {
  const [id, value] = Array.isArray(entry) ? entry : [];
  if (!isText(id) || !isRecord(value)) return undefined;
  const { notice, heading, text, partOf, converted } = value;
  if (!isText(notice) || !isText(heading) || !isText(text)) return undefined;
  return [id, { notice, heading, text, ...(isText(partOf) && { partOf }), ...(isText(converted) && { converted }) }];
}

function parseNotice(value: unknown): FindingDescription['notices'][number] | undefined {
  if (!isRecord(value)) return undefined;
  const { id, number, date } = value;
  return isText(id) && (number === null || isText(number)) && isText(date) ? { id, number, date } : undefined;
}

/** The description, or undefined for anything else. */
export function parseDescription(value: unknown): CardDescription | undefined {
  if (!isRecord(value)) return undefined;
  const { label, why, check, note, isRisky, ask, clauses, notices } = value;
  if (!isText(label) || !isText(why) || !isText(check) || !isText(note)) return undefined;
  const language = languages.find((one) => one === value.language);
  const textSize = textSizes.find((one) => one === value.textSize);
  const theme = themes.find((one) => one === value.theme);
  const questions = allOf(ask, (one) => (isText(one) ? one : undefined));
  const told = allOf(notices, parseNotice);
  const texts = isRecord(clauses) ? allOf(Object.entries(clauses), parseEntry) : undefined;
  if (!language || !textSize || !theme || !questions || !told || !texts) return undefined;
  return {
    ...{ language, textSize, theme, label, why, check, note },
    isRisky: isRisky === true,
    ask: questions,
    clauses: Object.fromEntries(texts),
    notices: told,
  };
}
