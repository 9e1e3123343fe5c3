/** The words of rules and clauses in the languages of the surfaces. What a notice says stays in its own words. */
import type { Language } from '../settings.ts';
import { releases } from './changes.ts';
import { RuleError } from './compile.ts';
import { inTraditionalCharacters, toTraditional } from './traditional.ts';
import type { Words } from './words.ts';
import english from './words-en.json' with { type: 'json' };

/** Values of an object, each made anew. */
const mapValues = <Value, Made>(
  object: Readonly<Record<string, Value>>,
  make: (value: Value, key: string) => Made,
): Record<string, Made> => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, make(value, key)]));

type Told = { label: string; why: string; check: string };

const tellTraditional = <Record extends Told>(record: Record): Record => ({
  ...record,
  label: toTraditional(record.label),
  why: toTraditional(record.why),
  check: toTraditional(record.check),
});

const inTraditional = (words: Words): Words => ({
  ...words,
  notices: words.notices.map((notice) => ({
    ...notice,
    number: notice.number && inTraditionalCharacters(notice.number),
    gloss: inTraditionalCharacters(notice.title),
  })),
  clauses: mapValues(words.clauses, (clause) => ({
    ...clause,
    heading: toTraditional(clause.heading),
    converted: inTraditionalCharacters(clause.text),
  })),
  rules: mapValues(words.rules, tellTraditional),
  questions: words.questions.map(tellTraditional),
  // Names of official sites are quoted too.
  lookups: mapValues(words.lookups, (lookup) => ({ ...lookup, name: inTraditionalCharacters(lookup.name) })),
  reasons: mapValues(words.reasons, toTraditional),
  ask: mapValues(words.ask, (questions) => questions.map(toTraditional)),
  changes: words.changes.map((release) => ({ ...release, changes: release.changes.map(toTraditional) })),
});

/** Takes a translation out of words-en.json, and notes what it lacks or has too much. */
function createTranslator(faults: string[]) {
  return <Value>(section: string, told: Readonly<Record<string, Value>>, ids: readonly string[]) => {
    for (const id of ids)
      if (!told[id]) faults.push(`src/rules/words-en.json, ${section}: no English for «${id}»; add it`);
    for (const id of Object.keys(told)) {
      if (!ids.includes(id)) faults.push(`src/rules/words-en.json, ${section}: «${id}» is in no rule; remove it`);
    }
    return (id: string) => told[id];
  };
}

function inEnglish(words: Words): Words {
  const faults: string[] = [];
  const translate = createTranslator(faults);
  const rules = translate<Told>('rules', english.rules, Object.keys(words.rules));
  const questions = translate<Told>(
    'questions',
    english.questions,
    words.questions.map(({ id }) => id),
  );
  const reasons = translate<string>('reasons', english.reasons, Object.keys(words.reasons));
  const ask = translate<readonly string[]>('ask', english.ask, Object.keys(words.ask));
  const lookups = translate<string>('lookups', english.lookups, Object.keys(words.lookups));
  const headings = translate<string>('clauses', english.clauses, Object.keys(words.clauses));
  const titles = translate<string>(
    'notices',
    english.notices,
    words.notices.map(({ id }) => id),
  );
  if (faults.length > 0) throw new RuleError(faults);
  return {
    ...words,
    notices: words.notices.map((notice) => ({ ...notice, gloss: titles(notice.id) ?? '' })),
    clauses: mapValues(words.clauses, (clause, id) => ({ ...clause, heading: headings(id) ?? '' })),
    rules: mapValues(words.rules, (rule, id) => ({ ...rule, ...rules(id) })),
    questions: words.questions.map((question) => ({ ...question, ...questions(question.id) })),
    reasons: mapValues(words.reasons, (_, id) => reasons(id) ?? ''),
    lookups: mapValues(words.lookups, (lookup, id) => ({ ...lookup, name: lookups(id) ?? '' })),
    ask: mapValues(words.ask, (_, id) => ask(id) ?? []),
    changes: releases.map((release) => ({ ...release, changes: release.changes.map(({ en }) => en) })),
  };
}

/**
 * @param words as compiled, in simplified Chinese
 * @throws RuleError when the English is not complete, or has what no rule has
 */
export function wordsIn(language: Language, words: Words): Words {
  if (language === 'zh-Hans') return words;
  return language === 'en' ? inEnglish(words) : inTraditional(words);
}
