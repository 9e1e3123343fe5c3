/** The options page: what a person chooses there is kept, and open pages and surfaces follow. */
import type { Page, Worker } from '@playwright/test';
import { readReport } from '../scripts/browser.ts';
import { expect, test } from './extension.ts';

const stored = (worker: Worker) => worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('sensitivity is kept, and the open page follows', async ({ openPage, openPopup, openSurface, worker }) => {
  const { report, tab } = await openPage('two-levels.html');
  const sure = report.findings.filter(({ level }) => level === 'sure').length;
  expect(sure).toBeLessThan(report.findings.length);
  const popup = await openPopup(tab);
  await expect(popup.locator('[data-verdict]')).toContainText(String(report.findings.length));

  const options = await openSurface('options');
  await expect(options.getByText('把握大的和可能的都标。')).toBeVisible();
  await options.getByLabel('稳妥').check();
  await expect(popup.locator('[data-verdict]')).toContainText(`疑似 ${sure} 处`);
  expect(await stored(worker)).toEqual({ version: 2, sensitivity: 'careful' });
  const later = await openPage('two-levels.html');
  expect(later.report.findings).toHaveLength(sure);

  const again = await openSurface('options');
  await expect(again.getByLabel('稳妥')).toBeChecked();
  await again.getByLabel('细查').check();
  await expect(popup.locator('[data-finding]').nth(report.findings.length - 1)).toBeVisible();
});

test('a kind switched off is not marked, and is again', async ({ openPage, openSurface, worker }) => {
  const { page, report } = await openPage('sample-ad.html');
  const kindsOf = async () => new Set((await readReport(worker, page.url())).findings.map(({ kind }) => kind));
  expect(new Set(report.findings.map(({ kind }) => kind))).toContain('promise');
  const options = await openSurface('options');
  const promises = section(options, '标哪几类').getByLabel('承诺');
  await expect(promises).toBeChecked();
  await promises.uncheck();
  await expect.poll(kindsOf).not.toContain('promise');
  expect((await kindsOf()).size).toBeGreaterThan(0);
  await promises.check();
  await expect.poll(kindsOf).toContain('promise');
  expect(await stored(worker)).toEqual({ version: 2, kindsOff: [] });
});

test('the list of a province is off until asked for, and says whose it is', async ({
  openPage,
  openPopup,
  openSurface,
}) => {
  const { report, tab } = await openPage('province-list.html');
  expect(report.findings.map(({ quote }) => quote)).toEqual(['包过']);
  const popup = await openPopup(tab);
  await expect(popup.locator('[data-finding]')).toHaveCount(1);
  const options = await openSurface('options');
  await expect(options.getByText('这是广东省的列举，不是25号文件的。')).toBeVisible();
  await options.getByLabel('广东省').check();
  await expect(popup.locator('[data-finding]')).toHaveCount(2);
  await expect(popup.getByText('广东省转发这份通知时还列有').first()).toBeVisible();
});

test('settings of another shape are read as far as they go', async ({ worker, openPage, openSurface }) => {
  await worker.evaluate(() =>
    chrome.storage.local.set({ settings: { version: 99, sensitivity: ['loud'], lists: 7, theme: 'dark' } }),
  );
  const { report } = await openPage('sample-ad.html');
  expect(report.findings.length).toBeGreaterThan(5);
  const options = await openSurface('options');
  await expect(options.getByLabel('标准').first()).toBeChecked();
  await expect(options.getByLabel('深色')).toBeChecked();
});

test('language, theme and text size are seen at once', async ({ openSurface }) => {
  const options = await openSurface('options');
  const root = options.locator('html');
  const fontSize = () => root.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const ground = () => root.evaluate((element) => getComputedStyle(element).backgroundColor);
  const [size, light] = [await fontSize(), await ground()];

  await options.getByLabel('特大').check();
  await expect.poll(fontSize).toBeGreaterThan(size * 1.3);
  await options.getByLabel('深色').check();
  await expect.poll(ground).not.toBe(light);
  await options.getByLabel('跟随系统').check();
  await expect.poll(ground).toBe(light);
  await options.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(ground).not.toBe(light);

  const languages = options.getByRole('radio', { name: /^(简体中文|繁體中文|English)$/ });
  for (const [name, title] of [
    ['English', 'Options'],
    ['繁體中文', '設定'],
    ['简体中文', '设置'],
  ] as const) {
    await options.getByLabel(name).check();
    await expect(options.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(options).toHaveTitle(title);
    await expect(languages).toHaveCount(3);
    await expect(options.getByLabel(name)).toBeFocused();
  }
});

test('what another tab changes shows up', async ({ openSurface }) => {
  const [one, other] = [await openSurface('options'), await openSurface('options')];
  await one.getByLabel('细查').check();
  await expect(other.getByLabel('细查')).toBeChecked();
  await other.getByLabel('要找的词').fill('水管');
  await other.getByLabel('要找的词').press('Enter');
  await expect(one.getByRole('button', { name: '删除“水管”' })).toBeVisible();
});

test('where nothing can be stored it says so, and shows what is', async ({ openSurface }) => {
  const options = await openSurface('options');
  await options.evaluate(() => {
    Object.defineProperty(chrome.storage.local, 'set', { value: () => Promise.reject(new Error('The disk is full.')) });
  });
  for (const label of ['稳妥', '细查']) {
    await options.getByLabel(label).click();
    await expect(options.getByRole('alert').filter({ hasText: '没能保存' })).toBeInViewport();
    await expect(options.getByLabel('标准').last()).toBeChecked();
    await expect(options.getByLabel(label)).not.toBeChecked();
  }
  await options.getByLabel('其他').click();
  await expect(options.getByLabel('其他')).toBeChecked();
  await options.getByLabel('要找的词').fill('水管');
  await options.getByRole('button', { name: '加上' }).click();
  await expect(options.getByLabel('要找的词')).toHaveValue('水管');
  await expect(options.getByRole('button', { name: '删除“水管”' })).toHaveCount(0);
});

test('the version of the rules, and what changed', async ({ openSurface }) => {
  const options = await openSurface('options');
  const rules = section(options, '规则');
  await expect(rules).toContainText(/现在用的规则是 \d{4}\.\d+\.\d+ 版/);
  const version = /(\d{4}\.\d+\.\d+) 版/.exec((await rules.textContent()) ?? '')?.[1];
  await rules.getByText('看每一版改了什么').click();
  await expect(rules.getByRole('heading', { level: 3 }).first()).toContainText(`${version} 版`);
  await expect(rules.getByRole('listitem').first()).toBeVisible();
});
