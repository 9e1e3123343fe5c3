import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, placeCard, type Side } from './place.ts';

const window = { width: 1000, height: 800 };
const card = { width: 440, height: 500 };
const at = (left: number, top: number): Box => ({ left, top, right: left + 40, bottom: top + 24 });

test.each<[string, Box, Side | undefined, Side]>([
  ['below, where it fits', at(100, 100), undefined, 'below'],
  ['above, where it fits only there', at(100, 700), undefined, 'above'],
  ['where more of it can be read, where it fits nowhere', at(100, 340), undefined, 'below'],
  ['where it was, while it can be read there', at(100, 450), 'below', 'below'],
  ['elsewhere, once it cannot be read there', at(100, 600), 'below', 'above'],
])('%s', (_name, phrase, held, side) => {
  expect(placeCard(phrase, card, window, held).side).toBe(side);
});

test('beside a phrase in a low and wide window', () => {
  const low = { width: 1000, height: 400 };
  expect(placeCard(at(100, 200), card, low)).toMatchObject({ side: 'right', left: 148, maxHeight: 384 });
  expect(placeCard(at(900, 200), card, low)).toMatchObject({ side: 'left', left: 452, maxHeight: 384 });
});

test('inside of the window, and off the phrase wherever a few lines of it fit', () => {
  const number = (min: number, max: number) => fc.integer({ min, max });
  const boxes = fc
    .tuple(number(0, 1400), number(0, 1000), number(5, 300), number(10, 60))
    .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));
  const sizes = fc.record({ width: number(320, 1920), height: number(320, 1200) });
  fc.assert(
    fc.property(
      boxes,
      sizes,
      number(60, 1500),
      fc.constantFrom<Side | undefined>('below', 'above', 'left'),
      (phrase, view, high, held) => {
        fc.pre(phrase.right <= view.width && phrase.bottom <= view.height);
        const size = { width: Math.min(440, view.width - 16), height: high };
        const { left, top, maxHeight } = placeCard(phrase, size, view, held);
        const right = left + size.width;
        const bottom = top + Math.min(high, maxHeight);
        expect([left >= 0, top >= 0, right <= view.width, bottom <= view.height]).not.toContain(false);
        const isApart = left >= phrase.right || right <= phrase.left || top >= phrase.bottom || bottom <= phrase.top;
        expect(isApart || Math.max(phrase.top, view.height - phrase.bottom) < 80 + 16).toBe(true);
      },
    ),
  );
});
