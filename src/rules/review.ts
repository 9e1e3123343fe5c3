/** Reads the records of the rules as a strict reviewer would, and says what to mend. */
import { patternSource, surroundings } from '../core/pattern.ts';
import { anchorsOf } from './anchors.ts';
import { classes } from './classes.ts';
import { families } from './families.ts';
import { lookups } from './lookups.ts';
import { clauses } from './notices.ts';
import type { Rule, RuleFile } from './rule.ts';

const written = /[\p{Script=Han}<a-z]/u;
const folded = (pattern: string) => pattern.normalize('NFKC').toLowerCase();

/** What is wrong with an expression, or nothing. */
function patternFault(pattern: string, read: () => unknown): string[] {
  if (!written.test(folded(pattern))) {
    return [`folding leaves nothing of «${pattern}»; write it with characters or letters`];
  }
  if (pattern !== folded(pattern)) return [`«${pattern}» is not folded; write «${folded(pattern)}»`];
  try {
    read();
    return [];
  } catch (error) {
    return [`${error instanceof Error ? error.message : String(error)}; mend the pattern`];
  }
}

/** Words that judge a page or its owner; ours speak of words only. */
const verdictWords = ['违法', '骗子', '假证书', '黑心', '诈骗犯'];

/** What is wrong with the words a person will read. */
function wordingFaults(texts: Readonly<Record<string, string>>): string[] {
  return Object.entries(texts).flatMap(([field, text]) => [
    ...(text.trim() ? [] : [`${field} is empty; say it in plain words`]),
    ...verdictWords
      .filter((word) => text.includes(word))
      .map((word) => `${field} says «${word}»; speak of the words, never of the page or its owner`),
  ]);
}

function reviewRule(rule: Rule): string[] {
  const family = families.find((one) => one.id === rule.family);
  const own = rule.clauses ?? family?.clauses ?? [];
  const first = own[0];
  return [
    ...(family ? [] : [`no family «${rule.family}»; take one of src/rules/families.ts or add it there`]),
    ...own.filter((id) => !clauses[id]).map((id) => `no clause «${id}»; the ids stand in src/rules/notices.json`),
    ...(first?.startsWith('25-') === false ? [`the first clause must be one of 25号, not «${first}»`] : []),
    ...(['sure', 'likely', 'weak'].includes(rule.level) ? [] : [`no level «${rule.level}»; take sure, likely or weak`]),
    ...(rule.lookups ?? [])
      .filter((id) => !lookups[id])
      .map((id) => `no look-up «${id}»; the ids stand in src/rules/lookups.json`),
    ...wordingFaults({ label: rule.label, why: rule.why, check: rule.check }),
    ...(rule.examples.flags.length < 3 || rule.examples.passes.length < 3
      ? ['too few examples; give at least three for and three against']
      : []),
    ...rule.patterns.flatMap((one) =>
      patternFault(one, () => [patternSource(one, classes), anchorsOf([one], classes)]),
    ),
    ...(rule.unless ?? []).flatMap((one) => patternFault(one, () => surroundings([one], classes))),
  ];
}

/** Lines for ids and phrases that stand in two rules. */
function duplicates(files: readonly RuleFile[]): string[] {
  const owners = new Map<string, string>();
  return files.flatMap(({ file, rules }) =>
    rules.flatMap((rule) =>
      [`id «${rule.id}»`, ...rule.patterns.map((pattern) => `phrase «${pattern}»`)].flatMap((what) => {
        const first = owners.get(what);
        owners.set(what, `${file}, ${rule.id}`);
        return first ? [`${file}, ${rule.id}: the ${what} already stands in ${first}; keep one of them`] : [];
      }),
    ),
  );
}

/** @returns a line with file, record and remedy for everything that must be mended before the rules can be compiled */
export function reviewRules(files: readonly RuleFile[]): string[] {
  const faults = files.flatMap(({ file, rules }) =>
    rules.flatMap((rule) => reviewRule(rule).map((fault) => `${file}, ${rule.id}: ${fault}`)),
  );
  return [...duplicates(files), ...faults];
}
