/** Blocks of a plain text, such as a message that somebody pasted. */
import type { PageBlock, Scanner } from './scan.ts';
import type { InSteps } from './steps.ts';

/** What of a scanner finds and reads blocks. */
export type BlockReader = Pick<Scanner, 'mayMatch' | 'readInSteps'>;

/** `start`: where the block begins, a UTF-16 offset into the text with its line breaks made plain. */
export type BlockOfText = PageBlock & { readonly start: number };

/** A longer block is cut, after a sentence where there is one: every finding of a report holds its block. */
const pieces = /[\s\S]{1,4000}(?:[。！？；!?;\n]|$)|[\s\S]{1,4000}/gu;
const blankLines = /\n[^\S\n]*\n\s*/g;

/** Each line break as one `\n`, as a text field has them; offsets count on it. */
export const withPlainBreaks = (text: string): string => text.replace(/\r\n?/g, '\n');

function* partsOf(text: string): Generator<{ text: string; start: number }> {
  let start = 0;
  for (const { index, 0: blank } of text.matchAll(blankLines)) {
    yield { text: text.slice(start, index), start };
    start = index + blank.length;
  }
  yield { text: text.slice(start), start };
}

/** Reads a plain text: a blank line parts two blocks, a single new line stays in the block. */
export function* readText(source: string, scanner: BlockReader): InSteps<BlockOfText[]> {
  const blocks: BlockOfText[] = [];
  for (const part of partsOf(withPlainBreaks(source))) {
    if (part.text.trim() === '') continue;
    for (const { index, 0: text } of part.text.matchAll(pieces)) {
      const reading = scanner.mayMatch([text]) ? yield* scanner.readInSteps(text) : undefined;
      blocks.push({ text, start: part.start + index, heading: false, reading });
      yield;
    }
  }
  return blocks;
}
