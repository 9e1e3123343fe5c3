import { expect, test } from 'vitest';
import type { PageBlock } from '../../src/core/scan.ts';
import { type BlockReader, blocksOfHtml, blocksOfText } from './text-pages.ts';

const read = (text: string) => ({
  normalized: { text, starts: [], ends: [] },
  candidates: [],
  signals: [],
  voice: 0,
});
const scanner: BlockReader = {
  mayMatch: (pieces) => pieces.join('').includes('包过'),
  read,
  *readInSteps(text) {
    yield;
    return read(text);
  },
};
const texts = (blocks: readonly PageBlock[]) => blocks.map(({ text }) => text);

test('blank lines part the blocks of a text, single new lines stay', () => {
  const blocks = blocksOfText('招生简章\r\n签约包过\n\n \n  学费\n报名\n', scanner);
  expect(texts(blocks)).toEqual(['招生简章\n签约包过', '学费\n报名\n']);
  expect(blocks.map(({ reading }) => reading !== undefined)).toEqual([true, false]);
});

test('a text without end is cut after a sentence', () => {
  const blocks = blocksOfText('签约包过。'.repeat(2000), scanner);
  expect(blocks.length).toBeGreaterThan(1);
  expect(texts(blocks).join('')).toBe('签约包过。'.repeat(2000));
  for (const { text } of blocks) expect(text).toMatch(/^签.{1,4000}。$/);
  expect(texts(blocksOfText('𠀀'.repeat(5000), scanner)).map((text) => [...text].length)).toEqual([4000, 1000]);
});

test('HTML is read by the walk of the extension, and nothing in it is run', () => {
  const html = '<title>招生</title><h1>招生</h1><p>签约<b>包</b>过<script>document.body.remove()</script></p>';
  expect(texts(blocksOfHtml(html, scanner))).toEqual(['招生', '签约包过']);
});

test.each([
  ['hidden', '<i hidden>暗</i>'],
  ['display:none', '<i style="color: red; display : none">暗</i>'],
  ['visibility:hidden', '<i style="visibility:hidden!important"><b>暗</b></i>'],
])('what says by %s that it is not displayed is not read', (_name, inner) => {
  expect(texts(blocksOfHtml(`<p>签约包过${inner}班<i style="display:inline">型</i></p>`, scanner))).toEqual([
    '签约包过班型',
  ]);
});

test('a block that stands in something hidden is not read', () => {
  const blocks = blocksOfHtml('<div style="display:none"><p>签约包过</p></div>', scanner);
  expect(texts(blocks)).toEqual(['']);
});
