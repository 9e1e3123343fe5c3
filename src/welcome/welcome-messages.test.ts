import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { createScanner, reportOf } from '../core/scan.ts';
import { compilePatterns } from '../rules/compile.ts';
import { ruleFiles } from '../rules/rule-files.ts';
import { toTraditional } from '../rules/traditional.ts';
import { welcome as english } from '../ui/messages/en/welcome.ts';
import { sampleAd } from '../ui/messages/zh-hans/sample-ad.ts';
import { welcome as simplified } from '../ui/messages/zh-hans/welcome.ts';
import { askedPermissions } from './asked-permissions.ts';
import { explained } from './explained.ts';

const asked = askedPermissions(manifest);
const scanner = createScanner(compilePatterns(ruleFiles));
const url = 'https://school.example/';
const marksIn = (text: string) =>
  reportOf(url, scanner.judge(url, [{ text, heading: false, reading: scanner.read(text) }])).findings;

test.each([
  [{}, []],
  [{ permissions: ['storage'] }, ['storage']],
  [{ permissions: ['storage'], host_permissions: ['http://*/*', 'https://*/*'] }, ['webPages', 'storage']],
])('%j asks for %j', (asking, names) => expect(askedPermissions(asking)).toEqual(names));

test.each([
  ['zh-Hans', simplified],
  ['en', english],
])('%s: every permission and every command of the manifest has its words, and no other', (_, words) => {
  expect(asked.length).toBeGreaterThan(1);
  expect(Object.keys(words.permissions.items).sort()).toEqual([...asked].sort());
  expect(Object.keys(words.shortcuts.commands).sort()).toEqual(Object.keys(manifest.commands).sort());
});

test.each([
  ['as written', (text: string) => text],
  ['in traditional characters', toTraditional],
])('the sample ad %s is marked as it would be on a page', (_, spell) => {
  const marked = sampleAd.flatMap(({ text, kind }) => (kind ? [{ quote: spell(text), kind }] : []));
  const found = marksIn(spell(sampleAd.map(({ text }) => text).join('')));
  expect(found.map(({ quote, kind }) => ({ quote, kind }))).toEqual(marked);
  expect(new Set(marked.map(({ kind }) => kind)).size).toBe(3);
});

test('what is said of one phrase of the sample ad is what is found there', () => {
  const found = marksIn(sampleAd.map(({ text }) => text).join('')).find(({ kind }) => kind === explained.kind);
  expect(found?.ruleId).toBe(explained.ruleId);
  expect(found?.named).toContain(explained.clauseId);
});
