/** Blocks of pages that no browser shows: HTML in Node. */
import { JSDOM } from 'jsdom';
import type { PageBlock } from '../../src/core/scan.ts';
import { finish } from '../../src/core/steps.ts';
import type { BlockReader } from '../../src/core/text-blocks.ts';
import { readBlocks } from '../../src/page/blocks.ts';
import type { IsRendered } from '../../src/page/text-block.ts';

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
