/**
 * Trains the second reader from the texts beside this file and writes src/rules/second-reader.json.
 *
 *   npm run train                     all texts
 *   npm run train -- --without NAME   leave out the file NAME.jsonl, to measure on it afterwards; may be repeated
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { slotOf } from '../../src/core/second-reader.ts';
import { families } from '../../src/rules/families.ts';
import { type ClauseExample, readExamples, type TextExample } from './examples.ts';
import { type Example, fitModel, type Model } from './fit-model.ts';

/** Slots of the table; three bytes each ship in every page. */
const slotCount = 7400;
/** Grams that get a weight; more than would find a slot, since the best of a slot keeps it. */
const gramCount = 11_900;
const fewestTexts = 3;
/** Chosen on files left out of the training: the table stands in docs/second-reader.md. */
const needed = { together: 2.2, best: 0, clause: 0.1 };
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Families of the written texts, in the order of their numbers; number 0 says nothing. */
const familyIds = families.map(({ id }) => id).filter((id) => !['emblem', 'hype', 'confusion'].includes(id));

function blockExamples(texts: readonly TextExample[]): Example[] {
  return texts.map(({ grams, isAd }) => ({ grams, isPositive: isAd, weight: 1 }));
}

function clauseExamples(texts: readonly TextExample[]): Example[] {
  const weightOf = ({ family }: ClauseExample, isAd: boolean) => (family ? 1.5 : isAd ? 0.7 : 1);
  return texts.flatMap(({ clauses, isAd }) =>
    clauses.map((clause) => ({
      grams: clause.grams,
      isPositive: clause.family !== undefined,
      weight: weightOf(clause, isAd),
    })),
  );
}

function countGrams(examples: readonly { grams: readonly string[] }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { grams } of examples) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return counts;
}

/** The number of the family whose clauses the gram marks most. */
function familyNumber(gram: string, counts: readonly Map<string, number>[], totals: readonly number[]): number {
  const shares = counts.map((count, i) => (count.get(gram) ?? 0) / (totals[i] ?? 1));
  const best = Math.max(...shares);
  const sum = shares.reduce((a, b) => a + b, 0);
  return sum > 0 && best / sum > 0.25 ? shares.indexOf(best) + 1 : 0;
}

function importance(gram: string, block: Model, clause: Model, counts: ReadonlyMap<string, number>): number {
  const strength = Math.abs(block.weights.get(gram) ?? 0) + 0.7 * Math.abs(clause.weights.get(gram) ?? 0);
  return strength * Math.sqrt(counts.get(gram) ?? 0);
}

const { values } = parseArgs({ options: { without: { type: 'string', multiple: true, default: [] } } });
const texts = readExamples(values.without.map((name) => `${name}.jsonl`));
const blocks = blockExamples(texts);
const clauses = clauseExamples(texts);
const counts = countGrams(blocks);
const frequent = new Set([...counts].flatMap(([gram, count]) => (count >= fewestTexts ? [gram] : [])));
const roughBlock = fitModel(blocks, frequent);
const roughClause = fitModel(clauses, frequent);

/** The grams that matter most, each alone in its slot. */
const kept = new Map<number, string>();
const ranked = [...frequent].sort(
  (a, b) => importance(b, roughBlock, roughClause, counts) - importance(a, roughBlock, roughClause, counts),
);
for (const gram of ranked.slice(0, gramCount)) {
  const { slot } = slotOf(gram, slotCount);
  if (!kept.has(slot)) kept.set(slot, gram);
}
const vocabulary = new Set(kept.values());
const block = fitModel(blocks, vocabulary);
const clause = fitModel(clauses, vocabulary);

/** Steps of a weight: the square of 7 of them is passed by five weights in a thousand. */
function stepOf({ weights }: Model): number {
  const sizes = [...weights.values()].map(Math.abs).sort((a, b) => a - b);
  return (sizes[Math.floor(sizes.length * 0.995)] ?? 1) / 49;
}
const steps = { block: stepOf(block), clause: stepOf(clause) };
const inSteps = (weight: number, step: number) =>
  Math.sign(weight) * Math.min(7, Math.round(Math.sqrt(Math.abs(weight) / step))) + 8;

const familyClauses = familyIds.map((id) =>
  texts.flatMap((text) => text.clauses.filter(({ family }) => family === id)),
);
const familyCounts = familyClauses.map(countGrams);
const familyTotals = familyClauses.map((list) => list.length + 20);

let slots = '';
for (let slot = 0; slot < slotCount; slot++) {
  const gram = kept.get(slot);
  let code = 0;
  if (gram !== undefined) {
    const { fingerprint } = slotOf(gram, slotCount);
    const blockSteps = inSteps(block.weights.get(gram) ?? 0, steps.block);
    const clauseSteps = inSteps(clause.weights.get(gram) ?? 0, steps.clause);
    code =
      (fingerprint << 12) | (blockSteps << 8) | (clauseSteps << 4) | familyNumber(gram, familyCounts, familyTotals);
  }
  slots += [12, 6, 0].map((shift) => digits[(code >>> shift) & 63]).join('');
}

const round = (value: number) => Number(value.toPrecision(6));
const reader = {
  slots,
  blockStep: round(steps.block),
  clauseStep: round(steps.clause),
  blockBias: round(block.bias),
  clauseBias: round(clause.bias),
  needed,
  rules: familyIds.map((id) => `like-${id}`),
};
const target = process.env.SHIZHENG_READER ?? join(import.meta.dirname, '../../src/rules/second-reader.json');
writeFileSync(target, `${JSON.stringify(reader, null, 2)}\n`);
console.log(`${texts.length} texts, ${kept.size} grams in ${slotCount} slots, ${slots.length} bytes → ${target}`);
