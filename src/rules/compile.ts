/**
 * Turns the records into what the page needs (patterns) and what the surfaces need (words). Stops with the file, the
 * record and the remedy when a record is wrong or one of its examples goes wrong.
 */
import type { CompiledRule, CompiledRules, ListId } from '../core/rule.ts';
import { anchorsOf, commonPairs } from './anchors.ts';
import { releases } from './changes.ts';
import { classes } from './classes.ts';
import { disguises } from './disguises.ts';
import { failingExamples } from './examples.ts';
import { families } from './families.ts';
import { makeFoldTable, plain } from './fold-table.ts';
import { likenessRules, likenessWords, reader } from './likenesses.ts';
import { lookups } from './lookups.ts';
import { clauses, notices, terms } from './notices.ts';
import { questions } from './phrases/questions.ts';
import { reasons } from './reasons.ts';
import { reviewRules } from './review.ts';
import type { Rule, RuleFile } from './rule.ts';
import { ruleFiles } from './rule-files.ts';
import { signals } from './signals.ts';
import { subject } from './subject.ts';
import type { Advice, Examples, Words } from './words.ts';

/** Changes whenever a rule, a class or a signal does. */
export const rulesVersion = '2026.11.3';

/** A rule set that must not ship; a line for each thing to mend. */
export class RuleError extends Error {
  constructor(faults: readonly string[]) {
    super(`The rules do not compile:\n${faults.join('\n')}`);
  }
}

/** Every ideograph the rules are written in. */
function charactersOf(files: readonly RuleFile[]): ReadonlySet<string> {
  const written = [
    ...Object.values(classes).flat(),
    ...signals.flatMap((signal) => signal.patterns),
    ...terms.map((term) => term.pattern),
    ...subject,
    ...disguises.written.map(([, meant]) => meant),
    ...files.flatMap(({ rules }) => rules.flatMap((rule) => [...rule.patterns, ...(rule.unless ?? [])])),
  ];
  return new Set(written.flatMap((text) => text.match(/\p{Script=Han}/gu) ?? []));
}

/** The record that writes the character, or where else to look for it. */
function ownerOf(character: string, files: readonly RuleFile[]): string {
  const owners = files.flatMap(({ file, rules }) =>
    rules
      .filter(({ patterns, unless }) => [...patterns, ...(unless ?? [])].some((text) => text.includes(character)))
      .map(({ id }) => `${file}, ${id}`),
  );
  return owners[0] ?? 'src/rules/classes.ts, signals.ts, subject.ts or disguises.ts';
}

function compileRule(rule: Rule, list: ListId | null): CompiledRule {
  const { id, family, level, general, object, patterns, unless, clauses: own } = rule;
  const kin = families.find((one) => one.id === family);
  return {
    id,
    kind: kin?.kind ?? 'other',
    level,
    general: general ?? false,
    object: object ?? 'course',
    patterns,
    unless: unless ?? [],
    clauses: own ?? kin?.clauses ?? [],
    list,
  };
}

/**
 * What the page needs of these rules, without running their examples.
 * @throws RuleError with a line for each unknown id, duplicate or phrase that cannot be matched
 */
export function compilePatterns(files: readonly RuleFile[]): CompiledRules {
  const characters = charactersOf(files);
  const variants = [...characters].filter((character) => plain(character) !== character);
  const faults = [
    ...variants.map((variant) => `${ownerOf(variant, files)}: «${variant}» reads as «${plain(variant)}»; write that`),
    ...reviewRules(files),
  ];
  if (faults.length > 0) throw new RuleError(faults);
  return {
    version: rulesVersion,
    fold: makeFoldTable(characters),
    disguises,
    classes,
    rules: [
      ...files.flatMap(({ rules, list }) => rules.map((rule) => compileRule(rule, list ?? null))),
      ...likenessRules,
    ],
    signals: signals.map(({ reason: _words, ...signal }) => signal),
    terms,
    subject: anchorsOf(subject, classes),
    common: commonPairs,
    reader,
  };
}

function adviceOf(
  rule: Pick<Advice, 'label' | 'why' | 'check'> & { id: string; family: string; lookups?: readonly string[] },
  compiled: readonly CompiledRule[],
): Advice {
  const { id, label, why, check, family, lookups: own } = rule;
  const { kind = 'other', clauses: all = [], list = null } = compiled.find((one) => one.id === id) ?? {};
  const kin = families.find((one) => one.id === family);
  const lookups = own ?? kin?.lookups ?? [];
  return {
    label,
    why,
    check,
    kind,
    clauses: all,
    lookups,
    family,
    isRisky: kin?.isRisky ?? false,
    ...(list && { list }),
  };
}

/** So many examples for and against are shown to readers. */
const mostShown = 2;

/**
 * Compiles the rule set.
 * @throws RuleError also with a line for each example that goes wrong
 */
export function compileRules(files: readonly RuleFile[] = ruleFiles): {
  patterns: CompiledRules;
  words: Words;
  examples: Examples;
} {
  const patterns = compilePatterns(files);
  const faults = failingExamples(files, patterns);
  const newest = releases[0]?.version;
  if (newest !== rulesVersion) {
    faults.push(`src/rules/changes.ts: the newest is «${newest}»; say what readers notice of «${rulesVersion}»`);
  }
  if (faults.length > 0) throw new RuleError(faults);
  const rules = files.flatMap((file) => file.rules);
  const against = signals.filter(({ weights }) => Object.values(weights).some((weight) => weight < 0));
  const words: Words = {
    version: rulesVersion,
    notices,
    clauses,
    rules: Object.fromEntries([...rules, ...likenessWords].map((rule) => [rule.id, adviceOf(rule, patterns.rules)])),
    lookups,
    reasons: { ...Object.fromEntries(against.map(({ id, reason }) => [id, reason])), ...reasons },
    questions,
    ask: Object.fromEntries(families.map(({ id, ask }) => [id, ask])),
    changes: releases.map((release) => ({ ...release, changes: release.changes.map(({ zh }) => zh) })),
  };
  const examples = Object.fromEntries(
    rules.map(({ id, examples: { flags, passes } }) => [
      id,
      { flags: flags.slice(0, mostShown), passes: passes.slice(0, mostShown) },
    ]),
  );
  return { patterns, words, examples };
}
