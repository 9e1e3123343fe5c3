import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleFiles } from '../src/rules/rule-files.ts';
import { ruleTable, tableFile } from './rule-table.ts';

test('docs/rules.md is what the rules say now', () => {
  const isCurrent = readFileSync(tableFile, 'utf8') === ruleTable();
  expect(isCurrent, 'docs/rules.md is older than the rules; renew it with `npm run rules`').toBe(true);
});

test('every rule stands in the table once', () => {
  const ids = ruleTable().match(/(?<=^#### .*`)[\w-]+(?=`$)/gm);
  expect(ids?.sort()).toEqual(ruleFiles.flatMap(({ rules }) => rules.map(({ id }) => id)).sort());
});
