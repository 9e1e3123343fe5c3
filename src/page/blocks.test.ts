// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { BlockReading } from '../core/scan.ts';
import { type BlocksRead, type Readings, readBlocks } from './blocks.ts';

const reading = (text: string): BlockReading => ({
  normalized: { text, starts: [], ends: [] },
  candidates: [],
  signals: [],
  voice: 0,
});

/** Takes every text with the sign ※ for one that may hold a phrase; what is hidden says so by an attribute. */
const scanner = {
  mayMatch: (pieces: readonly string[]) => pieces.join('').includes('※'),
  *readInSteps(text: string) {
    yield;
    return reading(text);
  },
};
const isRendered = (element: Element) => element.closest('[hidden]') === null;

function finish(walk: ReturnType<typeof readBlocks>): BlocksRead {
  for (;;) {
    const step = walk.next();
    if (step.done) return step.value;
  }
}

function read(root: Element, known: Readings = new Map()): BlocksRead {
  return finish(readBlocks(root, scanner, isRendered, known));
}

function bodyOf(html: string): Element {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

const textsOf = (html: string) =>
  read(bodyOf(`${html}<h6>※</h6>`))
    .blocks.map(({ text }) => text)
    .slice(0, -1);

describe('which texts belong together', () => {
  test.each([
    ['inline elements join', '<p><b>包</b>过<span><i>班</i></span></p>', ['包过班']],
    ['custom elements join', '<p>包<my-tag>过</my-tag></p>', ['包过']],
    ['blocks part', '<div>甲<p>乙</p>丙</div>', ['甲', '乙', '丙']],
    ['an empty block parts', '<div>甲<hr>乙<div></div>丙</div>', ['甲', '乙', '丙']],
    ['a block inside an inline element parts', '<b>甲<div>乙</div>丙</b>', ['甲', '乙', '丙']],
    ['a picture is a break', '<p>甲<img>乙</p>', ['甲\n乙']],
    ['an empty block deep inside inline elements parts', '<p>甲<b><i><hr></i></b>乙</p>', ['甲', '乙']],
    ['table cells part', '<table><tr><td>甲<td>乙</table>', ['甲', '乙']],
    ['comments and <wbr> do not part', '<p>甲<!-- 注 -->乙<wbr>丙</p>', ['甲乙丙']],
    ['<br> breaks the line', '<p>甲<br>乙<b><br></b><br>丙</p>', ['甲\n乙\n\n丙']],
    ['<br> before and after is no text', '<p><br>甲<br></p>', ['甲']],
    ['white space inside stays as long', '<p>甲\n\t 乙</p>', ['甲   乙']],
    ['white space between inline elements stays', '<p><b>甲</b>\n<b>乙</b></p>', ['甲 乙']],
    ['white space between blocks is no text', '<div>\n<p>甲</p>\n<p>乙</p>\n</div>', ['甲', '乙']],
    ['lines of <pre> stay', '<pre>甲\n<b>乙\n</b></pre>', ['甲\n乙\n']],
    ['pinyin above characters is not read', '<ruby>包<rp>(</rp><rt>bāo</rt>过<rt>guò</rt></ruby>', ['包过']],
    ['scripts do not part', '<p>甲<script>乙</script><style>丙</style><template>丁</template>戊</p>', ['甲戊']],
    [
      'fields are not read, and part',
      '<p>甲<textarea>乙</textarea>丙<select><option>丁</select>戊</p>',
      ['甲', '丙', '戊'],
    ],
    ['drawings are not read, and part', '<p>甲<svg><text>乙</text></svg>丙</p>', ['甲', '丙']],
    ['fallbacks are not read', '<video><p>甲</p></video><noscript><p>乙</p></noscript><object><b>丙</b></object>', []],
    [
      'what is being typed is not read',
      '<div contenteditable><p>甲</p></div><div contenteditable="false">乙</div>',
      ['乙'],
    ],
  ])('%s', (_name, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  test('headings are told from other blocks', () => {
    const { blocks } = read(bodyOf('<h2>甲<i>※</i></h2><p>乙</p>'));
    expect(blocks.map(({ heading }) => heading)).toEqual([true, false]);
  });

  test('every text node is in one block, in page order', () => {
    const tags = fc.constantFrom('div', 'p', 'b', 'span', 'ruby', 'li', 'my-tag', 'pre');
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('甲', '乙 ', '\n', '<br>', '<hr>', '<!---->', '丙丁'),
        fc
          .tuple(tags, fc.array(tie('tree'), { maxLength: 4 }))
          .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
      ),
    }));
    fc.assert(
      fc.property(tree, (html) => {
        const root = bodyOf(`※${html}`);
        const nodes = read(root).blocks.flatMap(({ pieces }) => pieces.map(({ node }) => node.data));
        expect(nodes.join('').replace(/\s/g, '')).toBe((root.textContent ?? '').replace(/\s/g, ''));
      }),
    );
  });
});

describe('what is not rendered', () => {
  test('leaves the block, and offsets are those of the rest', () => {
    const { blocks } = read(bodyOf('<p>甲※<s hidden>乙丙</s>丁</p>'));
    expect(blocks.map(({ text, pieces }) => [text, pieces.map(({ start }) => start)])).toEqual([['甲※丁', [0, 2]]]);
  });

  test('is asked for only where a text may hold a phrase', () => {
    const ask = vi.fn(() => true);
    const walk = readBlocks(bodyOf('<p>甲</p><p>※</p><p>乙</p>'), scanner, ask, new Map());
    for (const { text } of finish(walk).blocks) expect(text).not.toBe('');
    expect(ask).toHaveBeenCalledTimes(1);
  });
});

describe('work', () => {
  test('a page on which nothing may match has no blocks', () => {
    expect(read(bodyOf('<p>甲</p>')).blocks).toEqual([]);
  });

  test('only texts that may hold a phrase are read, and again only when they change', () => {
    const first = read(bodyOf('<p>※甲</p><p>乙</p><p>※丙</p><p>※甲</p>'));
    expect(first.blocks.map(({ reading: one }) => one?.normalized.text)).toEqual(['※甲', undefined, '※丙', '※甲']);
    const again = vi.spyOn(scanner, 'readInSteps');
    const second = read(bodyOf('<p>※甲</p><p>※丁</p>'), first.readings);
    expect(again.mock.calls).toEqual([['※丁']]);
    expect([...second.readings.keys()]).toEqual(['※甲', '※丁']);
    again.mockRestore();
  });

  test('long pages are read in stretches, and one that changes under the walk says so', () => {
    const root = bodyOf(`<main>${'<p>甲乙丙丁戊己庚辛壬癸※</p>'.repeat(3000)}</main>`);
    const walk = readBlocks(root, scanner, isRendered, new Map());
    for (let stretch = 0; stretch < 5; stretch++) expect(walk.next().done).toBe(false);
    root.textContent = '';
    expect(finish(walk).torn).toBe(true);
  });

  test.each(['div', 'b'])('texts in 1,000 nested <%s> are read', (tag) => {
    // Deeper is a matter for a real browser: jsdom itself calls as deep as elements nest.
    let tree: Element | Text = document.createTextNode('※');
    for (let depth = 0; depth < 1000; depth++) {
      const around = document.createElement(tag);
      around.append(tree, '甲');
      tree = around;
    }
    const root = document.createElement('div');
    root.append(tree);
    const { blocks } = read(root);
    expect(blocks.map(({ text }) => text).join('')).toBe(`※${'甲'.repeat(1000)}`);
  });
});
