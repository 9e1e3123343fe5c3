import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from './steps.ts';
import { type BlockReader, readText, withPlainBreaks } from './text-blocks.ts';

const scanner: BlockReader = {
  mayMatch: (pieces) => pieces.join('').includes('包过'),
  *readInSteps(text) {
    yield;
    return { normalized: { text, starts: [], ends: [] }, candidates: [], signals: [], voice: 0 };
  },
};
const blocksOf = (text: string) => finish(readText(text, scanner));

test.each([
  ['招生简章\r\n签约包过\n\n \n  学费\n报名\n', ['招生简章\n签约包过', '学费\n报名\n']],
  ['\n\n  签约包过', ['签约包过']],
  ['签约包过\r\r报名', ['签约包过', '报名']],
  ['   \n\n \n', []],
  ['', []],
])('blank lines part the blocks of %j, single new lines stay', (text, blocks) => {
  expect(blocksOf(text).map((block) => block.text)).toEqual(blocks);
});

test('a block is read only where something may match', () => {
  expect(blocksOf('签约包过\n\n学费').map(({ reading }) => reading?.normalized.text)).toEqual(['签约包过', undefined]);
});

test('a text without end is cut after a sentence, and no character in two', () => {
  const blocks = blocksOf('签约包过。'.repeat(2000));
  expect(blocks.length).toBeGreaterThan(1);
  expect(blocks.map(({ text }) => text).join('')).toBe('签约包过。'.repeat(2000));
  for (const { text } of blocks) expect(text).toMatch(/^签.{1,4000}。$/);
  expect(blocksOf('𠀀'.repeat(5000)).map(({ text }) => [...text].length)).toEqual([4000, 1000]);
});

test('each block stands where it says', () => {
  const unit = fc.constantFrom('包过', '甲。', '𠮷', '\n', '\r\n', '\r', ' ', '　');
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
      const text = units.join('');
      const plain = withPlainBreaks(text);
      let end = 0;
      for (const block of blocksOf(text)) {
        expect(plain.slice(block.start, block.start + block.text.length)).toBe(block.text);
        expect(plain.slice(end, block.start).trim()).toBe('');
        end = block.start + block.text.length;
      }
      expect(plain.slice(end).trim()).toBe('');
    }),
  );
});
