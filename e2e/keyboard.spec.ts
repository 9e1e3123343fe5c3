/** The whole way without a mouse: from a page to a clause, to the options, and back to the page. */
import type { Page } from '@playwright/test';
import { clauses } from '../src/rules/notices.ts';
import { focusedIn, tabTo as tabInCard, textOf } from './card-inside.ts';
import { expect, test } from './extension.ts';

/** Presses Tab until the focus is on what matches. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not come to ${selector}.`);
}

test('page, card, clause, popup, options, and the page again', async ({ context, openPage, openPopup, worker }) => {
  test.slow();
  const { page, report, tab } = await openPage('two-levels.html');
  const [first] = report.findings;
  await page.bringToFront();
  // Headless browsers hear no shortcuts of extensions: the handler of the command is called as the browser would.
  await worker.evaluate(() => {
    const { onCommand } = chrome.commands;
    Reflect.apply(Reflect.get(onCommand, 'dispatch'), onCommand, ['next-finding']);
  });
  await expect.poll(() => textOf(page)).toContain(first?.quote);
  expect(await focusedIn(page)).toBeDefined();

  await tabInCard(page, first?.named.length ? '文件写明' : '有关');
  await page.keyboard.press('Enter');
  const clause = [...(first?.named ?? []), ...(first?.related ?? [])][0] ?? '';
  await expect.poll(() => textOf(page)).toContain(clauses[clause]?.text);
  await tabInCard(page, '在通知里看这一条');
  const opening = context.waitForEvent('page');
  await page.keyboard.press('Enter');
  const notice = await opening;
  await expect(notice.locator(`section[id="${clause}"]`)).toBeFocused();
  await notice.close();

  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expect.poll(() => textOf(page)).toBe('');

  const popup = await openPopup(tab);
  await tabTo(popup, '[data-finding]');
  await tabTo(popup, 'footer button');
  const openingOptions = context.waitForEvent('page');
  await popup.keyboard.press('Enter');
  const options = await openingOptions;
  await tabTo(options, '[name="how-much"]');
  await options.keyboard.press('ArrowUp');
  await expect(options.getByRole('radio', { name: '稳妥' })).toBeChecked();
  await options.close();

  await expect(popup.locator('[data-finding]')).toHaveCount(
    report.findings.filter(({ level }) => level === 'sure').length,
  );
  await popup.close();
  await page.bringToFront();
  await expect
    .poll(() => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0)))
    .toBe(report.findings.filter(({ level }) => level === 'sure').length);
});
