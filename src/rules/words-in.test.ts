import { expect, test } from 'vitest';
import { languages } from '../settings.ts';
import { messages as shared } from '../ui/messages/zh-hans/index.ts';
import { pageMessages } from '../ui/messages/zh-hans/pages.ts';
import { compileRules } from './compile.ts';
import { toTraditional } from './traditional.ts';
import { wordsIn } from './words-in.ts';

const { words } = compileRules();

test.each(languages)('%s says everything, and clauses in their own words', (language) => {
  const told = wordsIn(language, words);
  expect(Object.keys(told.rules)).toEqual(Object.keys(words.rules));
  for (const [id, { text }] of Object.entries(told.clauses)) expect(text).toBe(words.clauses[id]?.text);
  const texts = [
    ...Object.values(told.rules).flatMap(({ label, why, check }) => [label, why, check]),
    ...told.questions.flatMap(({ label, why, check }) => [label, why, check]),
    ...Object.values(told.ask).flat(),
    ...Object.values(told.reasons),
    ...Object.values(told.lookups).map(({ name }) => name),
    ...Object.values(told.clauses).map(({ heading }) => heading),
  ];
  expect(texts.filter((text) => text.trim() === '')).toEqual([]);
});

test('traditional text is as Taiwan says it, clauses are converted word for word and marked as converted', () => {
  const told = wordsIn('zh-Hant', words);
  expect(told.rules['p-bytj']?.why).toBe('「推薦」不等於「錄用」。有的只是轉一個徵才連結。');
  expect(told.clauses['25-1-2']?.converted).toContain('“國家”“全國”“×××部”');
  expect(wordsIn('zh-Hans', words).clauses['25-1-2']?.converted).toBeUndefined();
});

test('no character is left that Taiwan writes otherwise', () => {
  const told = JSON.stringify([wordsIn('zh-Hant', words), toTraditional(JSON.stringify([shared, pageMessages]))]);
  const texts = told.replaceAll(/"text":"[^"]*"/g, '');
  expect(texts.match(/.{0,6}里.{0,4}/gu)).toBeNull();
  expect(told).not.toContain('復原註冊');
});

test('English that lacks a rule, or has one too many, stops the build', () => {
  const { 'p-baoguo': removed, ...rules } = words.rules;
  const more = removed ? { ...words.rules, 'p-new': removed } : {};
  expect(() => wordsIn('en', { ...words, rules })).toThrow('«p-baoguo» is in no rule; remove it');
  expect(() => wordsIn('en', { ...words, rules: more })).toThrow('no English for «p-new»; add it');
});
