/** The card beside a phrase: when it comes and goes, and what the page must not notice. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from '@playwright/test';
import { root } from '../scripts/prepare.mjs';
import { clauses } from '../src/rules/notices.ts';
import { boxOfText, cardOf, focusedIn, hasCard, middleOf, openCardAt, tabTo, textOf } from './card-inside.ts';
import { expect, test } from './extension.ts';

declare global {
  var keysHeard: string[];
  var pressesHeard: string[];
}

/** Goes to a finding of the tab, as a keyboard command does. */
const showFinding = (worker: Worker, tab: number, findingId: string) =>
  worker.evaluate(
    ([tabId, id]) =>
      chrome.tabs.sendMessage(tabId, { type: 'showFinding', findingId: id, withCard: true }, { frameId: 0 }),
    [tab, findingId] as const,
  );

test('a click on a mark opens it, and Esc leaves the page as it was', async ({ openPage }) => {
  const { page, report } = await openPage('card.html');
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  expect(await hasCard(page)).toBe(false);
  await openCardAt(page, '#pass b', '包过');
  expect(await hasCard(page)).toBe(true);
  const finding = report.findings.find(({ quote }) => quote === '包过');
  const text = await textOf(page);
  for (const said of ['付钱之前', '承诺', '文件写明', '怎么核实', '可以这样问对方']) expect(text).toContain(said);
  for (const id of [...(finding?.named ?? []), ...(finding?.related ?? [])])
    expect(text).toContain(clauses[id]?.heading);
  await page.keyboard.press('Escape');
  expect(await hasCard(page)).toBe(false);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('the page can neither look into it nor find anything of ours', async ({ openPage }) => {
  const { page } = await openPage('card.html');
  await openCardAt(page, '#pass b', '包过');
  const seen = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    return {
      root: host?.shadowRoot,
      attributes: host?.getAttributeNames(),
      ours: Object.keys(globalThis).filter((name) => /shizheng/i.test(name)),
    };
  });
  expect(seen).toEqual({ root: null, attributes: ['popover'], ours: [] });
  // What a script makes up does nothing.
  await page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    for (const target of [host, document.body]) {
      target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      target?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }
  });
  expect(await hasCard(page)).toBe(true);
});

test('whatever the style sheet of the page says, it can be seen and does not cover its phrase', async ({
  openPage,
}) => {
  const { page } = await openPage('card.html');
  for (const [width, height] of [
    [1000, 800],
    [1000, 360],
    [320, 640],
    [320, 300],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const [selector, text] of [
      ['#pass b', '包过'],
      ['#refund em', '不过包退'],
      ['#hang i', '挂靠'],
    ] as const) {
      await page.locator(selector).evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await openCardAt(page, selector, text);
      const { box, isWide } = await cardOf(page);
      const phrase = await boxOfText(page, selector, text);
      const isApart =
        box.top >= phrase.bottom || box.bottom <= phrase.top || box.left >= phrase.right || box.right <= phrase.left;
      const where = `${text} in ${width} × ${height}`;
      expect.soft(isApart, where).toBe(true);
      expect.soft(isWide, where).toBe(false);
      expect.soft([box.left >= 0, box.top >= 0, box.right <= width, box.bottom <= height], where).not.toContain(false);
      await page.keyboard.press('Escape');
    }
  }
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.mouse.move(5, 5);
  await page.evaluate(() => scrollTo(0, 0));
  const { left, top } = await boxOfText(page, '#pass b', '包过');
  const clip = { x: left + 20, y: top + 60, width: 300, height: 200 };
  const without = await page.screenshot({ clip });
  await openCardAt(page, '#pass b', '包过');
  expect((await page.screenshot({ clip })).equals(without)).toBe(false);
});

test('a pointer that rests opens it and takes no focus; it goes with the pointer', async ({ openPage }) => {
  const { page } = await openPage('card.html');
  await page.locator('#link').focus();
  await page.mouse.move(...(await middleOf(page, '#pass b', '包过')));
  await expect.poll(() => hasCard(page)).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
  const { box } = await cardOf(page);
  await page.mouse.move(box.left + 40, box.top + 40, { steps: 4 });
  await expect(async () => expect(await hasCard(page)).toBe(true)).toPass();
  await page.mouse.move(5, 5, { steps: 4 });
  await expect.poll(() => hasCard(page)).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');

  await page.mouse.move(...(await middleOf(page, '#pass b', '包过')));
  await expect.poll(() => hasCard(page)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await hasCard(page)).toBe(false);
});

test('a click elsewhere closes it, another phrase takes it over', async ({ openPage }) => {
  const { page } = await openPage('card.html');
  await openCardAt(page, '#pass b', '包过');
  const host = await page.evaluateHandle(() => document.documentElement.lastElementChild);
  await openCardAt(page, '#refund em', '不过包退');
  expect(await textOf(page)).not.toContain('“包过”');
  expect(await page.evaluate((one) => one === document.documentElement.lastElementChild, host)).toBe(true);
  await page.mouse.click(...(await middleOf(page, 'h1', '某某')));
  await expect.poll(() => hasCard(page)).toBe(false);
});

test('it follows its phrase, also where that is scrolled below it', async ({ openPage }) => {
  const { page } = await openPage('card.html');
  await page.evaluate(() => scrollTo(0, 150));
  await openCardAt(page, '#pass b', '包过');
  await page.evaluate(() => scrollTo(0, 0));
  const phrase = await boxOfText(page, '#pass b', '包过');
  await expect.poll(async () => (await cardOf(page)).box.top).toBeGreaterThanOrEqual(phrase.bottom);
});

test('it goes when its phrase changes, is scrolled away, or is scrolled out of a box', async ({ openPage }) => {
  const { page } = await openPage('card.html');
  await openCardAt(page, '#pass b', '包过');
  await page.locator('#pass b').evaluate((element) => (element.textContent = '加油'));
  await expect.poll(() => hasCard(page)).toBe(false);
  await openCardAt(page, '#refund em', '不过包退');
  await page.evaluate(() => scrollTo(0, 1500));
  await expect.poll(() => hasCard(page)).toBe(false);
  await page.evaluate(() => scrollTo(0, 0));
  await openCardAt(page, '#hang i', '挂靠');
  await page.locator('#scroller').evaluate((element) => element.scrollTo(0, 150));
  await expect.poll(() => hasCard(page)).toBe(false);
});

test('by keyboard: the focus comes in, goes through, and back; the page hears nothing', async ({
  openPage,
  worker,
}) => {
  const { page, report, tab } = await openPage('card.html');
  await page.locator('#link').focus();
  const far = report.findings.find(({ quote }) => quote.includes('速成'));
  await showFinding(worker, tab, far?.id ?? '');
  await expect.poll(() => focusedIn(page)).toContain('付钱之前');
  await expect(page.locator('#far')).toBeInViewport();
  await page.evaluate(() => {
    globalThis.keysHeard.length = 0;
    globalThis.pressesHeard.length = 0;
  });
  await tabTo(page, '本站暂停');
  await page.keyboard.press('x');
  // Beyond the last button the focus is where it was.
  await page.keyboard.press('Tab');
  expect(await hasCard(page)).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
  await showFinding(worker, tab, far?.id ?? '');
  await expect.poll(() => focusedIn(page)).toContain('付钱之前');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
  // Leaving, the focus comes to the link, and a key that went down in the card may come up there.
  expect((await page.evaluate(() => globalThis.keysHeard)).filter((key) => !key.startsWith('keyup'))).toEqual([]);
  expect(await page.evaluate(() => globalThis.pressesHeard)).toEqual(['focusin A', 'focusin A']);
});

test('its script stays within 40 kB', () => {
  expect(statSync(join(root, 'dist/chrome/src/page/card/index.js')).size).toBeLessThanOrEqual(40_000);
});
