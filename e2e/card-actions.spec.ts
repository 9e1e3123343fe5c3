/** The card beside a phrase: what a person does in it, and whether everyone can. */
import AxeBuilder from '@axe-core/playwright';
import type { Worker } from '@playwright/test';
import type { Report } from '../src/core/rule.ts';
import { clauses } from '../src/rules/notices.ts';
import { cardOf, focusedIn, hasCard, openCardAt, tabTo, textOf } from './card-inside.ts';
import { expect, test } from './extension.ts';

const storedIn = (worker: Worker) => worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings);

test('next and previous take it along, from the phrase it stands at', async ({ openPage }) => {
  const { page, report } = await openPage('card.html');
  const quotes = report.findings.map(({ quote }) => quote);
  const first = quotes.indexOf('包过');
  await openCardAt(page, '#pass b', '包过');
  await tabTo(page, '下一处');
  for (const quote of quotes.slice(first + 1)) {
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page)).toContain(quote);
    expect(await focusedIn(page)).toBe('下一处');
  }
  // The last one was far down the page.
  await expect(page.locator('#far')).toBeInViewport();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(page)).toContain(quotes.at(-2));
});

test('the step into another frame closes it here', async ({ openPage, page }) => {
  await openPage('frames.html');
  await openCardAt(page, 'p', '包过');
  await tabTo(page, '下一处');
  await page.keyboard.press('Enter');
  await expect.poll(() => hasCard(page)).toBe(false);
});

test('shows a clause verbatim, and the notice page at it', async ({ openPage, context }) => {
  const { page, report } = await openPage('card.html');
  const [clause = ''] = report.findings.find(({ quote }) => quote === '包过')?.named ?? [];
  await openCardAt(page, '#pass b', '包过');
  expect(await textOf(page)).not.toContain(clauses[clause]?.text);
  await tabTo(page, '文件写明');
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(page)).toContain(clauses[clause]?.text);
  await tabTo(page, '在通知里看这一条');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Enter');
  expect(new URL((await opened).url()).pathname + new URL((await opened).url()).hash).toBe(
    `/src/notice/index.html#${clause}`,
  );
});

test('copies the two questions', async ({ openPage, context }) => {
  const { page } = await openPage('card.html');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCardAt(page, '#pass b', '包过');
  await tabTo(page, '复制这两句');
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(page)).toContain('已复制');
  expect((await page.evaluate(() => navigator.clipboard.readText())).split('\n')).toHaveLength(2);
});

test('a phrase is switched off, and it says so and goes', async ({ openPage, worker }) => {
  const { page, tab } = await openPage('card.html');
  await openCardAt(page, '#pass b', '包过');
  await tabTo(page, '不再提示这个词');
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(page)).toContain('以后不再提示');
  expect(await storedIn(worker)).toMatchObject({ phrasesOff: ['包过'] });
  const quotes = () =>
    worker.evaluate(async (tabId) => {
      const report = await chrome.tabs.sendMessage<object, Report>(tabId, { type: 'awaitReport' }, { frameId: 0 });
      return report.findings.map(({ quote }) => quote);
    }, tab);
  await expect.poll(quotes).not.toContain('包过');
  await expect.poll(() => hasCard(page), { timeout: 8_000 }).toBe(false);
});

test('a site is paused', async ({ openPage, worker }) => {
  const { page } = await openPage('card.html');
  await openCardAt(page, '#pass b', '包过');
  await tabTo(page, '本站暂停');
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(page)).toContain('本站已暂停');
  expect(await storedIn(worker)).toMatchObject({ pausedSites: ['127.0.0.1'] });
  await expect.poll(() => page.evaluate(() => [...CSS.highlights.keys()])).not.toContain('shizheng-promise');
});

test('opens the popup', async ({ openPage, worker }) => {
  const { page } = await openPage('card.html');
  await openCardAt(page, '#pass b', '包过');
  await tabTo(page, '在弹窗中查看');
  await page.keyboard.press('Enter');
  // The popup itself, not its page in a tab, where it would stand if the browser did not let us.
  const popups = () => worker.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['POPUP'] }));
  await expect.poll(popups).toHaveLength(1);
});

test('an own word has the note it was added with, and no clauses', async ({ openPage, choose }) => {
  await choose({ ownWords: [{ word: '上课时间', note: '先问清楚周末有没有课', variants: '' }] });
  const { page } = await openPage('card.html');
  await openCardAt(page, '#elsewhere', '上课时间');
  const text = await textOf(page);
  for (const said of ['这是您自己加的词', '您记的话：先问清楚周末有没有课']) expect(text).toContain(said);
  for (const said of ['文件写明', '有关', '怎么核实']) expect(text).not.toContain(said);
});

test('after an update it says what to do instead of nothing', async ({ openPage, worker }) => {
  const { page } = await openPage('card.html');
  await openCardAt(page, '#pass b', '包过');
  await page.keyboard.press('Escape');
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await openCardAt(page, '#refund em', '不过包退').catch(() => undefined);
  await expect.poll(() => textOf(page)).toContain('刷新网页');
  await page.keyboard.press('Escape');
  expect(await hasCard(page)).toBe(false);
});

test('the page may name its elements as it likes', async ({ openPage }) => {
  const { page } = await openPage('names.html');
  await openCardAt(page, 'form p', '不过包退');
  await page.keyboard.press('Escape');
  expect(await hasCard(page)).toBe(false);
});

test('stands inside a dialog that makes all else dead', async ({ openPage }) => {
  const { page } = await openPage('card.html');
  const drawn = () => page.evaluate(() => CSS.highlights.get('shizheng-promise')?.size ?? 0);
  const before = await drawn();
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.append('考证报名，学费 3980 元，保证三天拿证。');
    document.body.append(dialog);
    dialog.showModal();
  });
  await expect.poll(drawn).toBeGreaterThan(before);
  await openCardAt(page, 'dialog', '三天拿证');
  await tabTo(page, '复制这两句');
  await page.keyboard.press('Escape');
  expect(await hasCard(page)).toBe(false);
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
});

for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
  test(`can be read by everyone in any look in ${language}`, async ({ openPage, choose, context }) => {
    for (const theme of ['light', 'dark'] as const) {
      for (const textSize of ['standard', 'largest'] as const) {
        await choose({ language, theme, textSize });
        const { page } = await openPage('card.html');
        await openCardAt(page, '#hang i', '挂靠');
        const { html, css } = await cardOf(page);
        const copy = await context.newPage();
        // As it is, but in the open; the dialog stands where a dialog of the page would.
        await copy.setContent(`<html lang="${language}"><title>Card</title><style>${css}</style>${html}</html>`);
        const { violations } = await new AxeBuilder({ page: copy })
          .disableRules(['landmark-one-main', 'page-has-heading-one', 'region'])
          .analyze();
        expect.soft(violations, `${theme} ${textSize}`).toEqual([]);
        await copy.close();
      }
    }
  });
}
