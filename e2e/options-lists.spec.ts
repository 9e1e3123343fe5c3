/** The lists of the options page: own words, phrases switched off, paused sites. */
import type { Page } from '@playwright/test';
import { readReport } from '../scripts/browser.ts';
import { expect, test } from './extension.ts';

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const own = (word: string, note = '') => ({ word, note, variants: '' });

test('a word that was added is found on the open page, however it is written', async ({
  openPage,
  openSurface,
  worker,
}) => {
  const { page } = await openPage('sample-ad.html');
  await page.evaluate(() => {
    for (const text of ['这里有暑假减肥班', '那裡有暑假減肥班']) {
      const paragraph = document.createElement('p');
      paragraph.append(text);
      document.body.append(paragraph);
    }
  });
  const quotes = async () =>
    (await readReport(worker, page.url())).findings
      .filter(({ ruleId }) => ruleId.startsWith('own:'))
      .map(({ quote }) => quote);
  const options = await openSurface('options');
  const words = section(options, '自己加的词');
  await expect(words.getByText('还没有加词。')).toBeVisible();
  await words.getByLabel('要找的词').fill(' 減肥 ');
  await words.getByLabel('备注（可以不写）').fill('问过老师');
  await words.getByRole('button', { name: '加上' }).click();
  await expect(words.getByRole('status').filter({ hasText: '已加上“減肥”。' })).toBeVisible();
  await expect(words.getByLabel('要找的词')).toBeFocused();
  await expect(words.getByLabel('要找的词')).toHaveValue('');
  await expect(words.getByLabel('“減肥”的备注')).toHaveValue('问过老师');
  await expect.poll(quotes).toEqual(['减肥', '減肥']);

  await words.getByRole('button', { name: '删除“減肥”' }).click();
  await expect.poll(quotes).toEqual([]);
});

test('a word that cannot be looked for is refused, and it says why', async ({ choose, openSurface }) => {
  await choose({ ownWords: [own('减肥')] });
  const options = await openSurface('options');
  const field = options.getByLabel('要找的词');
  for (const [typed, fault] of [
    ['', '请先写一个词。'],
    ['管', '至少要有两个挨着的汉字'],
    ['水，管', '请去掉空格和标点'],
    ['plan', '太短了，至少要有两个挨着的汉字'],
    ['水'.repeat(31), '太长了，最多 30 个字。'],
    ['減肥', '这个词已经有了：“减肥”。'],
  ] as const) {
    await field.fill(typed);
    await field.press('Enter');
    await expect(options.getByRole('alert').filter({ hasText: fault })).toBeVisible();
    await expect(field).toHaveAccessibleDescription(new RegExp(fault));
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(typed);
  }
  await expect(options.getByRole('button', { name: /^删除“/ })).toHaveCount(1);
});

test('a note is changed, and comes back with its word', async ({ choose, openSurface }) => {
  await choose({ ownWords: [own('水管'), own('减肥', '旧的'), own('学分银行')] });
  const options = await openSurface('options');
  await options.getByLabel('“减肥”的备注').fill('新的');
  await options.getByLabel('“减肥”的备注').press('Enter');
  await expect(options.getByText('“减肥”的备注已保存。')).toBeVisible();

  await options.getByRole('button', { name: '删除“减肥”' }).click();
  const entries = section(options, '自己加的词').getByRole('listitem');
  await expect(entries).toContainText(['水管', '已删除“减肥”。', '学分银行']);
  await options.getByRole('button', { name: '撤销' }).click();
  await expect(entries).toContainText(['水管', '减肥', '学分银行']);
  await expect(options.getByLabel('“减肥”的备注')).toHaveValue('新的');

  await options.getByRole('button', { name: '删除“水管”' }).click();
  await expect(entries).toContainText(['已删除“水管”。', '减肥', '学分银行']);
  await options.reload();
  await expect(entries).toContainText(['减肥', '学分银行']);
});

test('by keyboard alone: a word is added, removed and put back with its note', async ({ openSurface }) => {
  const options = await openSurface('options');
  const press = (key: string) => options.keyboard.press(key);
  const field = options.getByLabel('要找的词');
  await expect(field).toBeVisible();
  for (let i = 0; i < 30 && !(await field.evaluate((one) => one === document.activeElement)); i++) await press('Tab');
  await expect(field).toBeFocused();
  await options.keyboard.type('水管');
  await press('Tab');
  await options.keyboard.type('问过');
  await press('Enter');
  await expect(field).toBeFocused();
  const remove = options.getByRole('button', { name: '删除“水管”' });
  await expect(remove).toBeVisible();

  // The note, the button that adds, the note of the word, the button that removes it.
  for (let i = 0; i < 4; i++) await press('Tab');
  await expect(remove).toBeFocused();
  await press('Enter');
  await expect(options.getByText('还没有加词。')).toHaveCount(0);
  const undo = options.getByRole('button', { name: '撤销' });
  await expect(undo).toBeFocused();
  await expect(undo).toHaveAccessibleDescription('已删除“水管”。');
  await press('Enter');
  await expect(remove).toBeFocused();
  await expect(options.getByLabel('“水管”的备注')).toHaveValue('问过');
});

test('a phrase switched off is marked again once it is taken off the list', async ({
  choose,
  openPage,
  openSurface,
  worker,
}) => {
  await choose({ phrasesOff: ['包过', '水管'] });
  const { page, report } = await openPage('province-list.html');
  expect(report.findings).toEqual([]);
  const options = await openSurface('options');
  const phrases = section(options, '不再提示的词句');
  await expect(phrases.getByText('不再提示这个词')).toBeVisible();
  await phrases.getByRole('button', { name: '恢复提示“包过”' }).click();
  await expect(phrases.getByRole('status')).toHaveText('以后又会提示“包过”。');
  await expect(phrases.getByRole('button', { name: '撤销' })).toBeFocused();
  const quotes = async () => (await readReport(worker, page.url())).findings.map(({ quote }) => quote);
  await expect.poll(quotes).toEqual(['包过']);

  await phrases.getByRole('button', { name: '恢复提示“水管”' }).click();
  await expect(phrases.getByRole('status')).toHaveText('以后又会提示“水管”。');
  await options.reload();
  await expect(phrases.getByText('没有。所有词句都会提示。')).toBeVisible();
});

test('a site is paused by its pasted address, and resumed', async ({ openPage, openSurface, origin }) => {
  const { page } = await openPage('sample-ad.html');
  const marks = () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0));
  await expect.poll(marks).toBeGreaterThan(0);
  const options = await openSurface('options');
  const sites = section(options, '暂停的网站');
  await expect(sites.getByText('没有暂停的网站。')).toBeVisible();
  const { hostname } = new URL(origin);
  const field = sites.getByLabel('要暂停的网站');
  await field.fill(`看这里 ${origin}/sample-ad.html`);
  await sites.getByRole('button', { name: '暂停这个网站' }).click();
  await expect(sites.getByText(`已暂停 ${hostname}。`)).toBeVisible();
  await expect.poll(marks).toBe(0);

  for (const [typed, fault] of [
    ['12333', '没有看到网址'],
    [hostname, `${hostname} 已经暂停了。`],
  ] as const) {
    await field.fill(typed);
    await field.press('Enter');
    await expect(sites.getByRole('alert')).toContainText(fault);
    await expect(field).toBeFocused();
  }
  await sites.getByRole('button', { name: `恢复 ${hostname}` }).click();
  await expect(sites.getByText(`已恢复 ${hostname}。`)).toBeVisible();
  await expect.poll(marks).toBeGreaterThan(0);
});

test('while everything is paused, it says until when and can be ended', async ({ choose, openSurface }) => {
  await choose({ pausedUntil: Date.now() + 1_800_000 });
  const options = await openSurface('options');
  await expect(options.getByText(/^所有网页已暂停到 .*\d+:\d\d。$/)).toBeVisible();
  await options.getByRole('button', { name: '现在恢复' }).click();
  await expect(options.getByText('所有网页已恢复。')).toBeFocused();
  await expect(options.getByText('所有网页已暂停到')).toHaveCount(0);

  await options.clock.install();
  await choose({ pausedUntil: Date.now() + 600_000 });
  await expect(options.getByText('所有网页已暂停到')).toBeVisible();
  await options.clock.fastForward(700_000);
  await expect(options.getByText('所有网页已暂停到')).toHaveCount(0);
});
