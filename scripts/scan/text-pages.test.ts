import { expect, test } from 'vitest';
import type { PageBlock } from '../../src/core/scan.ts';
import type { BlockReader } from '../../src/core/text-blocks.ts';
import { blocksOfHtml } from './text-pages.ts';

const scanner: BlockReader = {
  mayMatch: (pieces) => pieces.join('').includes('包过'),
  *readInSteps(text) {
    yield;
    return { normalized: { text, starts: [], ends: [] }, candidates: [], signals: [], voice: 0 };
  },
};
const texts = (blocks: readonly PageBlock[]) => blocks.map(({ text }) => text);

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
