/** The page with both notices, in every language, theme and size. */
import type { Page } from '@playwright/test';
import { faultsOf } from './accessible.ts';
import { expect, test } from './extension.ts';
import { filled, search, section } from './notice-page.ts';

/** A clause with parts, rules of every sort and questions. */
const richest = '25-1-3';

const unfold = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => {
    for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
  });

test('a clause with all its rules has no faults in any look', async ({ choose, openSurface }) => {
  test.setTimeout(180_000);
  const page = await filled(await openSurface(`notice#${richest}`));
  await expect(section(page, richest)).toHaveAttribute('data-here');
  await unfold(page, `[id="${richest}"] details`);
  expect(await faultsOf(page, choose)).toEqual([]);
});

test('what a search leaves has no faults in any look', async ({ choose, openSurface }) => {
  test.setTimeout(180_000);
  const page = await filled(await openSurface('notice'));
  // In the examples, which are the same in every language.
  await search(page).fill('包*过');
  await expect(page.locator('mark.hit')).toBeVisible();
  expect(await faultsOf(page, choose)).toEqual([]);
});
