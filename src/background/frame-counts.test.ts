import { describe, expect, test } from 'vitest';
import { type FrameCounts, parseFrameCounts, sumOf, withCount, withoutFrame } from './frame-counts.ts';

/** A page that began at 1000, with a frame in it. */
const page: FrameCounts = { 0: { count: 2, since: 1000 }, 4: { count: 3, since: 1200 } };

describe('counts of a tab', () => {
  test('frames add up, and the last word of a frame counts', () => {
    expect(sumOf(page)).toBe(5);
    expect(sumOf(withCount(page, 4, 1, 1200))).toBe(3);
    expect(sumOf(withCount(page, 9, 1, 1300))).toBe(6);
  });

  test('a new page in the main frame clears what the frames before it said', () => {
    expect(withCount(page, 0, 1, 5000)).toEqual({ 0: { count: 1, since: 5000 } });
  });

  test('a frame of the new page may speak before the main frame does', () => {
    const early = withCount(page, 7, 4, 5100);
    expect(sumOf(withCount(early, 0, 1, 5000))).toBe(5);
  });

  test('late news of a page that is gone are dropped', () => {
    const next = withCount(page, 0, 0, 5000);
    expect(withCount(next, 0, 2, 1000)).toBe(next);
    expect(withCount(next, 4, 3, 1200)).toBe(next);
    expect(withoutFrame(next, 0, 1000)).toEqual(next);
  });

  test('a frame that leaves takes its count with it', () => {
    expect(withoutFrame(page, 4, 1200)).toEqual({ 0: { count: 2, since: 1000 } });
  });
});

test('what is stored is parsed', () => {
  expect(parseFrameCounts(page)).toEqual(page);
  expect(parseFrameCounts({ 0: { count: '2', since: 1 }, 4: { count: 3, since: 1200 }, 5: null })).toEqual({
    4: { count: 3, since: 1200 },
  });
  expect(parseFrameCounts(undefined)).toEqual({});
});
