import { expect, test, vi } from 'vitest';
import type { FindingPlace } from '../messages.ts';
import { placeAfter } from './step.ts';

// Outside of an extension it refuses to load.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const place = (frameId: number, findingId: string): FindingPlace => ({ frameId, findingId });
const all = [place(0, 'a.1'), place(0, 'b.1'), place(3, 'a.1')];

test.each([
  ['next', undefined, 0],
  ['previous', undefined, 2],
  ['next', place(0, 'a.1'), 1],
  ['next', place(0, 'b.1'), 2],
  ['next', place(3, 'a.1'), 0],
  ['previous', place(0, 'a.1'), 2],
  ['previous', place(3, 'a.1'), 1],
  ['next', place(5, 'gone.1'), 0],
] as const)('%s after %o', (direction, shown, index) => {
  expect(placeAfter(all, shown, direction)).toEqual(all[index]);
});

test('where there is nothing there is nowhere to go', () => expect(placeAfter([], undefined, 'next')).toBeUndefined());
