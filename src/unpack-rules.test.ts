import { expect, test } from 'vitest';
import { compilePatterns } from './rules/compile.ts';
import { packRules } from './rules/pack.ts';
import { ruleFiles } from './rules/rule-files.ts';
import { unpackRules } from './unpack-rules.ts';

test('what the build packs is what the page reads', async () => {
  const rules = compilePatterns(ruleFiles);
  expect(await unpackRules(packRules(rules))).toEqual(rules);
});
