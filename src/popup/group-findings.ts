/** Findings of all frames, set out the way the popup shows them: by clause, then by rule. */
import type { ClauseId, Finding, PassedOver, Report } from '../core/rule.ts';

export type FrameReport = { readonly frameId: number; readonly report: Report };
export type FrameFinding = { readonly frameId: number; readonly finding: Finding };

/** Findings of one rule with the same links: what they mean and what to check is said once. */
export type RuleGroup = { ruleId: string; findings: FrameFinding[] };
export type ClauseGroup = { clauseId: ClauseId; rules: RuleGroup[] };

/** The clause a finding stands under: the one of 25号, which every rule has, named before related. */
export function firstClause({ named, related }: Pick<Finding, 'named' | 'related'>): ClauseId | undefined {
  const all = [...named, ...related];
  return all.find((id) => id.startsWith('25-')) ?? all[0];
}

const linksOf = ({ ruleId, named, related }: Finding) => [ruleId, named, related].join('\n');

/** @param order all clause ids, in the order of the notices */
export function groupFindings(reports: readonly FrameReport[], order: readonly ClauseId[]): ClauseGroup[] {
  const groups = new Map<ClauseId, Map<string, RuleGroup>>();
  for (const { frameId, report } of reports) {
    for (const finding of report.findings) {
      const clauseId = firstClause(finding);
      if (clauseId === undefined) continue;
      const rules = groups.get(clauseId) ?? new Map<string, RuleGroup>();
      groups.set(clauseId, rules);
      const rule = rules.get(linksOf(finding)) ?? { ruleId: finding.ruleId, findings: [] };
      rules.set(linksOf(finding), rule);
      rule.findings.push({ frameId, finding });
    }
  }
  return [...groups]
    .map(([clauseId, rules]) => ({ clauseId, rules: [...rules.values()] }))
    .sort((a, b) => order.indexOf(a.clauseId) - order.indexOf(b.clauseId));
}

export type PassedOverGroup = PassedOver & { count: number };

/** What was passed over, the same words with the same reasons once. */
export function groupPassedOver(reports: readonly FrameReport[]): PassedOverGroup[] {
  const groups = new Map<string, PassedOverGroup>();
  for (const one of reports.flatMap(({ report }) => report.passedOver)) {
    const key = [one.ruleId, one.quote, ...one.because].join('\n');
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { ...one, count: 1 });
  }
  return [...groups.values()];
}
