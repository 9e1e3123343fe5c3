/** Where things stand on the page with both notices. */
import type { Locator, Page } from '@playwright/test';
import stored from '../src/rules/notices.json' with { type: 'json' };
import { expect } from './extension.ts';

/** Clauses and their parts as they are stored, in the order of the notices. */
export const storedClauses = stored.clauses.flatMap((clause) => [clause, ...(clause.parts ?? [])]);

export const section = (page: Page, id: string): Locator => page.locator(`section[id="${id}"]`);
export const rule = (page: Page, id: string): Locator => page.locator(`details[data-rule="${id}"]`);
export const search = (page: Page): Locator => page.getByRole('searchbox');

/** Waits until the page is filled. */
export async function filled(page: Page): Promise<Page> {
  await expect(section(page, 'net-sign')).toBeVisible();
  return page;
}

/** Whether an element begins in the upper half of what is seen. */
export const isAtTop = (page: Page, id: string): Promise<boolean> =>
  page.evaluate((one) => {
    const top = document.getElementById(one)?.getBoundingClientRect().top ?? Number.NaN;
    return top >= 0 && top < innerHeight / 2;
  }, id);
