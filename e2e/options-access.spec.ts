/** The options page for everybody: in each language, theme and size, on a narrow screen, with everything on it open. */
import type { Page } from '@playwright/test';
import type { Settings } from '../src/settings.ts';
import { faultsOf } from './accessible.ts';
import { expect, test } from './extension.ts';

const full = {
  ownWords: [
    { word: '减肥', note: '问过老师', variants: '' },
    { word: '学分银行', note: '', variants: '' },
  ],
  phrasesOff: ['包过'],
  pausedSites: ['a-very-long-name.of-some-training.school.example'],
  kindsOff: ['other'],
} satisfies Partial<Settings>;

/** Brings up what is there only sometimes: faults, results, questions. */
async function openEverything(page: Page): Promise<void> {
  await page.locator('#own-word').fill('管');
  await page.locator('#own-word').press('Enter');
  await page.locator('#site').fill('12333');
  await page.locator('#site').press('Enter');
  await page.locator('#words ~ ul button').first().click();
  await expect(page.locator('.removed')).toBeVisible();
  await page.locator('#rules ~ details > summary').click();
  await page.locator('#reset ~ button').click();
  await expect(page.getByRole('group').filter({ has: page.locator('button.primary') })).toBeVisible();
}

test('with all its questions and faults open, the page has none in any look', async ({ choose, openSurface }) => {
  test.setTimeout(180_000);
  const base = { ...full, pausedUntil: Date.now() + 3_000_000 };
  await choose(base);
  const page = await openSurface('options');
  await openEverything(page);
  const later = { ...base, ownWords: full.ownWords.slice(1) };
  expect(await faultsOf(page, (look) => choose({ ...later, ...look }))).toEqual([]);
  await expect(page.locator('.removed')).toBeVisible();
});
