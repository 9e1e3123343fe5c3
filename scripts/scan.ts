/**
 * `npm run -s scan -- FILE…`: the same reading and judgement as the extension's, without a browser. One line of JSON for
 * each page to standard output; what cannot be read is said on standard error, and the exit status is then 2.
 */
import { createScanner, reportOf } from '../src/core/scan.ts';
import { finish } from '../src/core/steps.ts';
import { readText } from '../src/core/text-blocks.ts';
import { compileRules } from '../src/rules/compile.ts';
import { type Input, InputError, readInputs } from './scan/inputs.ts';
import { blocksOfHtml } from './scan/text-pages.ts';

const badInput = 2;

function complain(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = badInput;
}

// Whoever reads our lines may have read enough, as `head` does.
process.stdout.on('error', () => process.exit());

const names = process.argv.slice(2);
if (names.length === 0) complain('用法 (usage): npm run -s scan -- FILE.html|FILE.txt|FILE.jsonl|- …');

const scanner = createScanner(compileRules().patterns);

/** The line for one page. */
function answer(input: Input): string {
  const blocks = 'html' in input ? blocksOfHtml(input.html, scanner) : finish(readText(input.text, scanner));
  const { id, url } = input;
  return JSON.stringify({ id, ...reportOf(url, scanner.judge(url, blocks)) });
}

for (const name of names) {
  for await (const input of readInputs(name)) {
    if (input instanceof InputError) {
      complain(input.message);
      continue;
    }
    try {
      process.stdout.write(`${answer(input)}\n`);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      // jsdom nests its calls as deep as the page nests its elements; browsers cut such pages at parsing.
      const isDeep = error.message.includes('call stack');
      const reason = isDeep
        ? '元素嵌套太深，解析不了 (nested too deep to be parsed)'
        : `太大 (too big: ${error.message})`;
      complain(`${input.where}${input.id === input.where ? '' : ` (${input.id})`}: ${reason}`);
    }
  }
}
