/** The check page in every language, theme and size. */
import { faultsOf } from './accessible.ts';
import { expect, test } from './extension.ts';

test('the empty box has no faults in any look', async ({ openSurface, choose }) => {
  test.setTimeout(180_000);
  const page = await openSurface('check');
  await expect(page.getByRole('textbox')).toBeVisible();
  expect(await faultsOf(page, choose)).toEqual([]);
});

test('a result, with the card of a phrase open, has no faults in any look', async ({ openSurface, choose }) => {
  test.setTimeout(180_000);
  const page = await openSurface('check?sample');
  await expect(page.locator('[data-finding]').first()).toBeVisible();
  await page.locator('button.mark').first().click();
  for (const summary of await page.getByRole('dialog').locator('summary').all()) await summary.click();
  expect(await faultsOf(page, choose)).toEqual([]);
});
