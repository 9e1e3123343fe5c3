/**
 * Trains the second reader from the texts beside this file and writes src/rules/second-reader.json.
 *
 *   npm run train                     all texts
 *   npm run train -- --without NAME   leave out the file NAME.jsonl, to measure on it afterwards; may be repeated
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { families } from '../../src/rules/families.ts';
import { readExamples, type TextExample } from './examples.ts';
import { type Example, fitModel, type Model } from './fit-model.ts';
import { writeTable } from './write-table.ts';

/** Grams that get a weight; with more of them the page script would pass its 80 kB, and unseen texts gain nothing. */
const gramCount = 6_650;
const fewestTexts = 3;
/** Chosen on files left out of the training: the table stands in docs/second-reader.md. */
const needed = { together: 1.5, clause: 0.2 };

/** Families of the written texts, in the order of their numbers; number 0 says nothing. */
const familyIds = families.map(({ id }) => id).filter((id) => !['emblem', 'hype', 'confusion'].includes(id));

function blockExamples(texts: readonly TextExample[]): Example[] {
  return texts.map(({ grams, isAd }) => ({ grams, isPositive: isAd }));
}

function clauseExamples(texts: readonly TextExample[]): Example[] {
  return texts.flatMap(({ clauses }) =>
    clauses.map(({ grams, family }) => ({ grams, isPositive: family !== undefined })),
  );
}

function countGrams(examples: readonly { grams: readonly number[] }[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { grams } of examples) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return counts;
}

/** The number of the family whose clauses the gram marks most. */
function familyNumber(gram: number, counts: readonly Map<number, number>[], totals: readonly number[]): number {
  const shares = counts.map((count, i) => (count.get(gram) ?? 0) / (totals[i] ?? 1));
  const best = Math.max(...shares);
  const sum = shares.reduce((a, b) => a + b, 0);
  return sum > 0 && best / sum > 0.25 ? shares.indexOf(best) + 1 : 0;
}

function importance(gram: number, block: Model, clause: Model, counts: ReadonlyMap<number, number>): number {
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

/** The grams that matter most. */
const ranked = [...frequent].sort(
  (a, b) => importance(b, roughBlock, roughClause, counts) - importance(a, roughBlock, roughClause, counts),
);
const vocabulary = new Set(ranked.slice(0, gramCount).sort((a, b) => a - b));
const block = fitModel(blocks, vocabulary);
const clause = fitModel(clauses, vocabulary);

/** Steps of a weight: the square of 3 of them is passed by ten weights in a thousand. */
function stepOf({ weights }: Model): number {
  const sizes = [...weights.values()].map(Math.abs).sort((a, b) => a - b);
  return (sizes[Math.floor(sizes.length * 0.99)] ?? 1) / 9;
}
const steps = { block: stepOf(block), clause: stepOf(clause) };
const inSteps = (weight: number, step: number) =>
  Math.sign(weight) * Math.min(3, Math.round(Math.sqrt(Math.abs(weight) / step))) + 4;

const familyClauses = familyIds.map((id) =>
  texts.flatMap((text) => text.clauses.filter(({ family }) => family === id)),
);
const familyCounts = familyClauses.map(countGrams);
const familyTotals = familyClauses.map((list) => list.length + 20);

/** Only what speaks for a promise says of which family. */
const familyOfGram = (gram: number) =>
  (clause.weights.get(gram) ?? 0) > steps.clause / 4 ? familyNumber(gram, familyCounts, familyTotals) : 0;

const kept = [...vocabulary];
const gaps = kept.map((gram, i) => gram - (kept[i - 1] ?? 0));

const round = (value: number) => Number(value.toPrecision(6));
const reader = {
  table: writeTable({
    far: gaps.map((gap) => gap >>> 6),
    near: gaps.map((gap) => gap & 63),
    block: kept.map((gram) => inSteps(block.weights.get(gram) ?? 0, steps.block)),
    clause: kept.map((gram) => inSteps(clause.weights.get(gram) ?? 0, steps.clause)),
    family: kept.map(familyOfGram),
  }),
  blockStep: round(steps.block),
  clauseStep: round(steps.clause),
  blockBias: round(block.bias),
  clauseBias: round(clause.bias),
  needed,
  rules: familyIds.map((id) => `like-${id}`),
};
const target = process.env.SHIZHENG_READER ?? join(import.meta.dirname, '../../src/rules/second-reader.json');
writeFileSync(target, `${JSON.stringify(reader, null, 2)}\n`);
console.log(`${texts.length} texts, ${kept.length} grams → ${target}`);
