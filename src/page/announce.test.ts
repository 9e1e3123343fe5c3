/** @vitest-environment jsdom */

import { beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncer } from './announce.ts';
import { tellBackground } from './runtime.ts';

vi.mock('./runtime.ts', () => ({ isOrphan: () => false, tellBackground: vi.fn() }));
const told = vi.mocked(tellBackground);
const said = vi.fn();

beforeEach(() => {
  told.mockReset();
  said.mockReset();
  document.ariaNotify = said;
});

test('what the background answers is said, once for each count that is new', async () => {
  told.mockResolvedValue('识证：2 处');
  const announce = await createAnnouncer(new AbortController());
  announce(2, true);
  announce(2, true);
  await vi.waitFor(() => expect(said).toHaveBeenCalledWith('识证：2 处'));
  expect(said).toHaveBeenCalledTimes(1);
  expect(told).toHaveBeenCalledTimes(1);
  expect(told).toHaveBeenCalledWith(expect.objectContaining({ type: 'countChanged', count: 2, isScanned: true }));
});

test('nothing is said where the background has nothing to say, and where the browser cannot', async () => {
  const announce = await createAnnouncer(new AbortController());
  told.mockResolvedValue(undefined);
  announce(1, false);
  delete document.ariaNotify;
  told.mockResolvedValue('识证：3 处');
  announce(3, true);
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
  expect(said).not.toHaveBeenCalled();
});
