import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlaces } from './places.ts';

const text = fc.string({ unit: fc.constantFrom('甲', '。', '\n', '!'), maxLength: 40 });
const offset = fc.nat({ max: 40 });

test('a sentence reaches from the last end before a place to the first one after it', () => {
  fc.assert(
    fc.property(text, offset, offset, (source, a, b) => {
      const start = Math.min(a, b, source.length);
      const end = Math.min(Math.max(a, b), source.length);
      const [from, to] = readPlaces(source, []).sentenceAround(start, end);
      expect(source.slice(from, start)).not.toMatch(/[。!\n]/);
      expect(source.slice(end, to)).not.toMatch(/[。!\n]/);
      expect(from === 0 || /[。!\n]/.test(source[from - 1] ?? '')).toBe(true);
      expect(to === source.length || /[。!\n]/.test(source[to] ?? '')).toBe(true);
    }),
  );
});

test('what stands between two offsets is found, signal by signal', () => {
  const widths = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat({ max: 5 })), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(widths, { maxLength: 4 }), offset, offset, (signals, start, end) => {
      const places = signals.flatMap((own, signal) => {
        let at = 0;
        return own.map(([width, gap]) => {
          const place = { signal, start: at + gap, end: at + gap + width };
          at = place.end;
          return place;
        });
      });
      const near = places.filter((place) => place.end > start && place.start < end);
      expect(readPlaces('', places).between(start, end)).toEqual(near);
    }),
  );
});
