/** The popup: what was found, under which clause, in the notice's own words. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { clauses } from '../src/rules/notices.ts';
import { expect, test } from './extension.ts';

test('lists every finding under one of its clauses, the clause verbatim', async ({ openPage, openPopup }) => {
  const { report, tab } = await openPage('sample-ad.html');
  const popup = await openPopup(tab);
  await expect(popup.locator('[data-verdict]')).toContainText(String(report.findings.length));

  await expect(popup.locator('[data-finding]')).toHaveCount(report.findings.length);
  for (const { id, quote, named, related } of report.findings) {
    const entry = popup.locator(`[data-finding="${id}"]`);
    expect.soft(await entry.textContent()).toContain(quote);
    const group = popup.locator('[data-clause]').filter({ has: entry });
    expect.soft([...named, ...related]).toContain(await group.getAttribute('data-clause'));
  }
  for (const group of await popup.locator('[data-clause]').all()) {
    const id = (await group.getAttribute('data-clause')) ?? '';
    const text = group.locator(':scope > blockquote');
    await expect.soft(text).toHaveText(clauses[id]?.text ?? 'an unknown clause');
    await expect.soft(text).toBeVisible();
  }
});

test('says “文件写明” for the clauses that list the words, “有关” for the others', async ({ openPage, openPopup }) => {
  const { report, tab } = await openPage('sample-ad.html');
  const popup = await openPopup(tab);
  await expect(popup.locator('[data-finding]').first()).toBeVisible();
  expect(report.findings.some(({ named, related }) => named.length > 0 && related.length > 0)).toBe(true);
  for (const { id, named, related } of report.findings) {
    const group = popup.locator('[data-alike]').filter({ has: popup.locator(`[data-finding="${id}"]`) });
    const stated = async (link: string) =>
      (await group.locator(`[data-link="${link}"] > summary`).allTextContents()).join();
    expect.soft((await stated('named')).includes('文件写明'), id).toBe(named.length > 0);
    expect.soft((await stated('related')).includes('有关'), id).toBe(related.length > 0);
    for (const clause of named) expect.soft(await stated('named')).toContain(clauses[clause]?.heading);
    for (const clause of related) expect.soft(await stated('related')).toContain(clauses[clause]?.heading);
  }
});

test('every clause that a finding links to is one click away, verbatim', async ({ openPage, openPopup }) => {
  const { report, tab } = await openPage('sample-ad.html');
  const popup = await openPopup(tab);
  await expect(popup.locator('[data-finding]').first()).toBeVisible();
  for (const summary of await popup.locator('[data-link] > summary').all()) await summary.click();
  for (const { id, named, related } of report.findings) {
    const group = popup.locator('[data-alike]').filter({ has: popup.locator(`[data-finding="${id}"]`) });
    for (const clause of [...named, ...related]) {
      const text = group.locator(`[data-verbatim="${clause}"] blockquote`);
      await expect.soft(text).toHaveText(clauses[clause]?.text ?? 'an unknown clause');
      await expect.soft(text).toBeVisible();
    }
  }
});

test('a click on an entry scrolls the page to the phrase', async ({ openPage, openPopup }) => {
  const { page, report, tab } = await openPage('sample-ad.html');
  await page.setViewportSize({ width: 1000, height: 240 });
  const last = report.findings.at(-1);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const popup = await openPopup(tab);
  await popup.locator(`[data-finding="${last?.id}"]`).first().click();
  await expect(page.locator('#hang')).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('news about the notice stays quiet, and the popup says why', async ({ openPage, openPopup }) => {
  const { page, report, tab } = await openPage('news-notice.html');
  expect(report.findings).toEqual([]);
  expect(report.verdict).toBe('quiet');
  expect(await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0))).toBe(0);
  const popup = await openPopup(tab);
  await expect(popup.locator('[data-finding]')).toHaveCount(0);
  expect(report.passedOver.length).toBeGreaterThan(0);
  await expect(popup.locator('[data-passed-over]')).toContainText(`引用，未标记 ${report.passedOver.length} 处`);
});

test('opens from the toolbar and speaks of the page in front', async ({ browserWithExtension, worker, openPage }) => {
  const { report } = await openPage('sample-ad.html');
  await worker.evaluate(() => chrome.action.openPopup());
  // Playwright does not show the real popup as a page; a second client of the same browser does.
  const [port] = (await readFile(join(browserWithExtension.profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  try {
    const pages = () => second.contexts().flatMap((context) => context.pages());
    await expect.poll(() => pages().some((one) => one.url().endsWith('src/popup/index.html'))).toBe(true);
    const popup = pages().find((one) => one.url().endsWith('src/popup/index.html'));
    if (!popup) throw new Error('The popup closed.');
    await expect(popup.locator('[data-finding]').first()).toBeVisible();
    await expect(popup.locator('[data-verdict]')).toContainText(String(report.findings.length));
  } finally {
    await second.close();
  }
});
