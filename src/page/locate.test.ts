// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBlocks } from './blocks.ts';
import { locate, stands } from './locate.ts';
import type { TextBlock } from './text-block.ts';

const scanner = {
  mayMatch: () => true,
  *readInSteps(text: string) {
    yield;
    return { normalized: { text, starts: [], ends: [] }, candidates: [], signals: [], voice: 0 };
  },
};

function blocksOf(html: string): TextBlock[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceWith(body);
  const walk = readBlocks(body, scanner, (element) => element.closest('[hidden]') === null, new Map());
  for (;;) {
    const step = walk.next();
    if (step.done) return step.value.blocks;
  }
}

const markup = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('包过', '𠮷', ' 证书\n', '<br>', '<i hidden>暗</i>', '<rt>zhèng</rt>', '<hr>'),
    fc
      .tuple(fc.constantFrom('p', 'b', 'span', 'div', 'pre'), fc.array(tie('tree'), { maxLength: 5 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
})).tree;

test('marks hold the characters of the place and nothing else', () => {
  fc.assert(
    fc.property(markup, fc.nat(), fc.nat(), (html, some, other) => {
      for (const { text, pieces } of blocksOf(`<p>包过${html}</p>`)) {
        const [start, end] = [some % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
        const marks = locate(pieces, start ?? 0, end ?? 0);
        // A <br> belongs to no node; other white space may be written in another way.
        const plain = (words: string) => words.replace(/\s/g, '');
        expect(plain(marks.map(({ words }) => words).join(''))).toBe(plain(text.slice(start, end)));
        for (const mark of marks) {
          const { node, range, words } = mark;
          expect(range.startContainer).toBe(node);
          expect(node.data.slice(range.startOffset, range.endOffset)).toBe(words);
          expect(words).not.toBe('');
          expect(stands(mark)).toBe(true);
        }
      }
    }),
  );
});

test('a mark spares what stands between its nodes', () => {
  const [block] = blocksOf('<p>报名<b>包</b><i hidden>不</i>过班</p>');
  const marks = locate(block?.pieces ?? [], 2, 4);
  expect(marks.map(({ words, range }) => [words, range.startOffset, range.endOffset])).toEqual([
    ['包', 0, 1],
    ['过', 0, 1],
  ]);
});

test('a mark no longer stands once its text has changed or gone', () => {
  const [block] = blocksOf('<p>学员<b>包</b>过</p>');
  const [first, second] = locate(block?.pieces ?? [], 2, 4);
  if (!first || !second) throw new Error('two nodes, two marks');
  first.node.data = '不';
  expect([stands(first), stands(second)]).toEqual([false, true]);
  second.node.remove();
  expect(stands(second)).toBe(false);
});
