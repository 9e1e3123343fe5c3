/** Runs the examples of each rule by itself: it must be found, or left alone, as its record says. */

import type { Judged } from '../core/keep.ts';
import type { CompiledRules, ListId } from '../core/rule.ts';
import { createScanner, standardChoice } from '../core/scan.ts';
import type { Rule, RuleFile } from './rule.ts';

/** What a rule alone makes of a text. */
function judgeAlone(rule: Rule, compiled: CompiledRules, list: ListId | undefined): (text: string) => Judged {
  const scanner = createScanner({ ...compiled, rules: compiled.rules.filter(({ id }) => id === rule.id) });
  const choice = { ...standardChoice, lists: list ? [list] : [] };
  return (text) =>
    scanner.judge('https://example.test/', [{ text, heading: false, reading: scanner.read(text) }], choice);
}

function failures(rule: Rule, judge: (text: string) => Judged): string[] {
  const missed = rule.examples.flags.flatMap((text) => {
    const { findings, passedOver } = judge(text);
    if (findings.length > 0) return [];
    const why = passedOver[0] ? `passed over: ${passedOver[0].because.join(', ')}` : 'not matched';
    return [`this example should be found (${why}): ${text}`];
  });
  const alarms = rule.examples.passes.flatMap((text) => {
    const finding = judge(text).findings[0]?.finding;
    if (!finding) return [];
    return [`this example should pass, but «${finding.quote}» is found (${finding.because.join(', ')}): ${text}`];
  });
  return [...missed, ...alarms];
}

/** @returns a line with file, record, reason and text for each example that goes wrong */
export function failingExamples(files: readonly RuleFile[], compiled: CompiledRules): string[] {
  return files.flatMap(({ file, rules, list }) =>
    rules.flatMap((rule) =>
      failures(rule, judgeAlone(rule, compiled, list)).map((line) => `${file}, ${rule.id}: ${line}`),
    ),
  );
}
