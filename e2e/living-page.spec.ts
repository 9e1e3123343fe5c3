/** Pages made of frames, and pages that change after they were read. */
import type { Worker } from '@playwright/test';
import { readReport } from '../scripts/browser.ts';
import { expect, test } from './extension.ts';

const badgeOf = (worker: Worker, tab: number) => () =>
  worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);

/** How many places are drawn. */
const placesDrawn = () => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0);

test('frames are read too, and the badge and the popup add them up', async ({ worker, openPage, openPopup }) => {
  const { tab } = await openPage('frames.html');
  await expect.poll(badgeOf(worker, tab)).toBe('3');
  const popup = await openPopup(tab);
  await expect(popup.locator('[data-finding]')).toHaveCount(3);
  const entries = (await popup.locator('[data-finding]').allTextContents()).join();
  for (const quote of ['包过', '速成', '不过包退']) expect(entries).toContain(quote);
});

test('text that comes later is read, and text that goes is no longer counted', async ({ worker, openPage }) => {
  const { page, report, tab } = await openPage('sample-ad.html');
  const badge = badgeOf(worker, tab);
  await page.locator('#hang').evaluate((element) => {
    element.insertAdjacentHTML('afterend', '<p id="later">报名考证，学费 1280 元，保证三天拿证。</p>');
  });
  await expect.poll(badge).toBe(String(report.findings.length + 1));
  await page.locator('#later').evaluate((element) => element.remove());
  await expect.poll(badge).toBe(String(report.findings.length));
});

test('text that a script shows is read, and text that it hides is no longer counted', async ({ worker, openPage }) => {
  const { page, report, tab } = await openPage('reveal.html');
  const badge = badgeOf(worker, tab);
  expect(report.findings).toHaveLength(1);
  const steps: [string, (element: Element) => void, string][] = [
    ['#attribute', (element) => element.removeAttribute('hidden'), '2'],
    ['#style', (element) => element.setAttribute('style', 'display: block'), '3'],
    ['#class', (element) => element.classList.add('shown'), '4'],
    ['#class', (element) => element.classList.remove('shown'), '3'],
    ['#faded', (element) => element.classList.add('fading'), '4'],
  ];
  for (const [selector, change, count] of steps) {
    await page.locator(selector).evaluate(change);
    await expect.poll(badge, selector).toBe(count);
    expect(await page.evaluate(placesDrawn), selector).toBe(Number(count));
  }
});

test('names a page gives to its elements do not keep it from being read', async ({ worker, openPage }) => {
  const { report, tab } = await openPage('names.html');
  expect(report.title).toBe('招生');
  expect(report.findings.map(({ quote }) => quote).join()).toMatch(/包过.*不过包退/);
  await expect.poll(badgeOf(worker, tab)).toBe(String(report.findings.length));
});

test('a frame that its page writes late takes its count with it', async ({ page, worker, openPage }) => {
  const { tab } = await openPage('reveal.html');
  const badge = badgeOf(worker, tab);
  await page.evaluate(() => document.body.append(document.createElement('iframe')));
  // Until the frame is read as it is before it is written: our script then listens for its end.
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentDocument;
    inner?.open();
    inner?.write('<p>报名考证，学费 1280 元，签约包过，不过包退。</p>');
    inner?.close();
  });
  await expect.poll(badge).not.toBe('1');
  await page.locator('iframe').evaluate((element) => element.remove());
  await expect.poll(badge).toBe('1');
});

test('marks that the page clears come back', async ({ page, openPage }) => {
  await openPage('reveal.html');
  expect(await page.evaluate(placesDrawn)).toBe(1);
  await page.evaluate(() => CSS.highlights.clear());
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  expect(await page.evaluate(placesDrawn)).toBe(1);
});

test('own words changed while the page is being read are those that are found', async ({
  page,
  origin,
  worker,
  choose,
}) => {
  const own = (word: string) => ({ ownWords: [{ word, note: '', variants: '' }] });
  await choose(own('甲乙丙丁'));
  await page.goto(`${origin}/plain.html`);
  await readReport(worker, page.url());
  await page.evaluate(() => {
    document.body.innerHTML = Array.from({ length: 4000 }, (_, i) => `<p>第 ${i} 段：甲乙丙丁，福利。</p>`).join('');
  });
  // In the midst of the reading that follows.
  await page.waitForTimeout(350);
  await choose(own('福利'));
  await expect
    .poll(async () => [...new Set((await readReport(worker, page.url())).findings.map(({ quote }) => quote))])
    .toEqual(['福利']);
});

test('what is paused too far ahead is not paused: a clock was put back', async ({ choose, openPage }) => {
  await choose({ pausedUntil: Date.now() + 40 * 24 * 3_600_000 });
  expect((await openPage('sample-ad.html')).report.findings.length).toBeGreaterThan(5);
});
