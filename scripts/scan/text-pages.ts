/** Blocks of pages that no browser shows: plain text, and HTML in Node. */
import { JSDOM } from 'jsdom';
import type { PageBlock, Scanner } from '../../src/core/scan.ts';
import { finish } from '../../src/core/steps.ts';
import { readBlocks } from '../../src/page/blocks.ts';
import type { IsRendered } from '../../src/page/text-block.ts';

/** What of a scanner finds and reads blocks. */
export type BlockReader = Pick<Scanner, 'mayMatch' | 'read' | 'readInSteps'>;

/** A longer block is cut, after a sentence where there is one: every finding of a report holds its block. */
const pieces = /[\s\S]{1,4000}(?:[。！？；!?;\n]|$)|[\s\S]{1,4000}/gu;

/** Plain text: a blank line parts two blocks, a single new line stays in the block. */
export function blocksOfText(text: string, scanner: BlockReader): PageBlock[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .filter((block) => block.trim() !== '')
    .flatMap((block) => block.match(pieces) ?? [])
    .map((block) => ({
      text: block,
      heading: false,
      reading: scanner.mayMatch([block]) ? scanner.read(block) : undefined,
    }));
}

const hidingStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\s*(?:!\s*important\s*)?(?:;|$)/i;

/** Without layout, hidden is what says so itself: the attribute, or an inline style. */
function createHiddenCheck(): IsRendered {
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let rendered = true;
    for (let above: Element | null = element; above; above = above.parentElement) {
      const found = known.get(above);
      if (found !== undefined) {
        rendered = found;
        break;
      }
      path.push(above);
      if (above.hasAttribute('hidden') || hidingStyle.test(above.getAttribute('style') ?? '')) {
        rendered = false;
        break;
      }
    }
    for (const one of path) known.set(one, rendered);
    return rendered;
  };
}

const { window } = new JSDOM('');

/** HTML, parsed without running or loading anything, and read by the same walk as in a browser. */
export function blocksOfHtml(html: string, scanner: BlockReader): PageBlock[] {
  const { documentElement } = new window.DOMParser().parseFromString(html, 'text/html');
  const walk = readBlocks(documentElement, scanner, createHiddenCheck(), new Map());
  return finish(walk).blocks;
}
