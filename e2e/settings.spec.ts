/** What a person chooses in the popup: how much is shown on pages that are open, and on those opened later. */
import { expect, test } from './extension.ts';

test('sensitivity is kept, and the open page follows', async ({ openPage, openPopup, worker }) => {
  const { report, tab } = await openPage('two-levels.html');
  const sure = report.findings.filter(({ level }) => level === 'sure').length;
  expect(sure).toBeLessThan(report.findings.length);
  const popup = await openPopup(tab);
  const verdict = popup.locator('[data-verdict]');
  await expect(verdict).toContainText(String(report.findings.length));

  await popup.locator('[data-settings] summary').click();
  await popup.getByLabel('稳妥').check();
  await expect(verdict).toContainText(`疑似 ${sure} 处`);
  expect(await worker.evaluate(() => chrome.storage.local.get('settings'))).toEqual({
    settings: { version: 1, sensitivity: 'careful', lists: [] },
  });
  const later = await openPage('two-levels.html');
  expect(later.report.findings).toHaveLength(sure);

  const again = await openPopup(tab);
  await again.locator('[data-settings] summary').click();
  await expect(again.getByLabel('稳妥')).toBeChecked();
  await again.getByLabel('细查').check();
  await expect(again.locator('[data-finding]').nth(report.findings.length - 1)).toBeVisible();
});

test('the list of a province is off until asked for, and says whose it is', async ({ openPage, openPopup }) => {
  const { report, tab } = await openPage('province-list.html');
  expect(report.findings.map(({ quote }) => quote)).toEqual(['包过']);
  const popup = await openPopup(tab);
  await popup.locator('[data-settings] summary').click();
  await popup.getByLabel('广东省').check();
  await expect(popup.locator('[data-finding]')).toHaveCount(2);
  await expect(popup.getByText('广东省转发这份通知时还列有').first()).toBeVisible();
});

test('settings of another shape are read as far as they go', async ({ worker, openPage }) => {
  await worker.evaluate(() => chrome.storage.local.set({ settings: { version: 99, sensitivity: ['loud'], lists: 7 } }));
  const { report } = await openPage('sample-ad.html');
  expect(report.findings.length).toBeGreaterThan(5);
});
