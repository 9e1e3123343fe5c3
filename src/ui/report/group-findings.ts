/** Findings of all frames, set out the way they are shown: by clause, then by rule, then by links. */
import { type ClauseId, type Finding, ownWordPrefix, type Report } from '../../core/rule.ts';

export type FrameReport = { readonly frameId: number; readonly report: Report };
export type FrameFinding = { readonly frameId: number; readonly finding: Finding };

/** Findings of one rule: why and what to check is said once; those in one list of `alike` have the same links. */
export type RuleGroup = { ruleId: string; alike: FrameFinding[][] };
export type ClauseGroup = { clauseId: ClauseId; count: number; rules: RuleGroup[] };

/** The clause a finding stands under: the one of 25号, which every rule has, named before related. */
export function firstClause({ named, related }: Pick<Finding, 'named' | 'related'>): ClauseId | undefined {
  const all = [...named, ...related];
  return all.find((id) => id.startsWith('25-')) ?? all[0];
}

/** Parts a list by a key of its items, in the order in which the keys first come. */
function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): [Key, Item[]][] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}

const linksOf = ({ finding: { named, related } }: FrameFinding) => [named, related].join('\n');

/** @param order all clause ids, in the order of the notices */
export function groupFindings(reports: readonly FrameReport[], order: readonly ClauseId[]): ClauseGroup[] {
  const all = reports.flatMap(({ frameId, report }) => report.findings.map((finding) => ({ frameId, finding })));
  return groupBy(all, ({ finding }) => firstClause(finding))
    .flatMap(([clauseId, findings]) => {
      if (clauseId === undefined) return [];
      const rules = groupBy(findings, ({ finding }) => finding.ruleId).map(([ruleId, own]) => ({
        ruleId,
        alike: groupBy(own, linksOf).map(([, group]) => group),
      }));
      return [{ clauseId, count: findings.length, rules }];
    })
    .sort((a, b) => order.indexOf(a.clauseId) - order.indexOf(b.clauseId));
}

/** The words a person added, which stand under no clause. */
export function groupOwnWords(reports: readonly FrameReport[]): RuleGroup[] {
  const own = reports.flatMap(({ frameId, report }) =>
    report.findings.filter(({ ruleId }) => ruleId.startsWith(ownWordPrefix)).map((finding) => ({ frameId, finding })),
  );
  return groupBy(own, ({ finding }) => finding.ruleId).map(([ruleId, findings]) => ({ ruleId, alike: [findings] }));
}

/** Reasons come nearest first; so many explain enough. */
const mostReasons = 3;

/** What was passed over for the same reasons: each quote once, with how often. */
export type PassedOverGroup = { reasons: string[]; quotes: { quote: string; count: number }[] };

/** @param words for the codes that are told; a code without words is left out */
export function groupPassedOver(
  reports: readonly FrameReport[],
  words: Readonly<Record<string, string>>,
): PassedOverGroup[] {
  const all = reports.flatMap(({ report }) => report.passedOver);
  const known = all.map(({ quote, because }) => ({
    quote,
    reasons: because.flatMap((code) => words[code] ?? []).slice(0, mostReasons),
  }));
  return groupBy(known, ({ reasons }) => [...reasons].sort().join('\n')).map(([, group]) => ({
    reasons: group[0]?.reasons ?? [],
    quotes: groupBy(group, ({ quote }) => quote).map(([quote, same]) => ({ quote, count: same.length })),
  }));
}
