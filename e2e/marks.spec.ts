/** What a person sees on the page, and what the page must not notice. */
import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';

/** What the page saw of changes to itself since it was parsed; filled by `watchMutations`. */
declare global {
  var changesSeen: MutationRecord[];
  var parsedPage: string;
}

/** Runs in the page before anything else: notes every change from the end of parsing on. */
function watchMutations() {
  globalThis.changesSeen = [];
  const observer = new MutationObserver((records) => globalThis.changesSeen.push(...records));
  document.addEventListener('DOMContentLoaded', () => {
    globalThis.parsedPage = document.documentElement.outerHTML;
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** The colour most of the box around a text of an element has, as it is on the screen. */
async function groundColour(page: Page, selector: string, text: string): Promise<string> {
  const clip = await page.locator(selector).evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + scrollX, y: y + scrollY, width, height };
    }
    throw new Error(`There is no «${wanted}».`);
  }, text);
  const picture = (await page.screenshot({ clip, fullPage: true })).toString('base64');
  const reader = await page.context().newPage();
  const colour = await reader.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!canvas) throw new Error('No canvas.');
    canvas.drawImage(image, 0, 0);
    const pixels = canvas.getImageData(0, 0, image.width, image.height).data;
    const counts = new Map<string, number>();
    for (let at = 0; at < pixels.length; at += 4) {
      const name = pixels.slice(at, at + 3).join(' ');
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  }, picture);
  await reader.close();
  await page.bringToFront();
  return colour;
}

test('the phrases of the sample ad are marked, split and traditional ones too', async ({ openPage }) => {
  const { page, report } = await openPage('sample-ad.html');
  expect(report.verdict).toBe('flag');
  const quotes = report.findings.map((finding) => finding.quote);
  for (const quote of ['包过', '不过包退', '速成', '包過', '七天拿證', '国家级证书', '教育部', '代考', '挂靠']) {
    expect
      .soft(
        quotes.some((one) => one.includes(quote)),
        quote,
      )
      .toBe(true);
  }
  expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);

  const white = '255 255 255';
  expect(await groundColour(page, '#split', '报名我校')).toBe(white);
  expect.soft(await groundColour(page, '#split b', '包')).not.toBe(white);
  expect.soft(await groundColour(page, '#split', '过')).not.toBe(white);
  expect.soft(await groundColour(page, '#traditional', '七天拿證')).not.toBe(white);
  expect.soft(await groundColour(page, '#hang', '挂靠')).not.toBe(white);
});

test('a block that quotes and one that denies stay unmarked and are explained', async ({ openPage }) => {
  const { page, report } = await openPage('sample-ad.html');
  expect(await groundColour(page, '#quoted', '包过')).toBe('255 255 255');
  expect(await groundColour(page, '#denied', '包过')).toBe('255 255 255');
  const quoted = report.passedOver.filter((one) => ['包过', '代考', '不过包退', '挂靠'].includes(one.quote));
  expect(quoted.length).toBeGreaterThanOrEqual(4);
  for (const { because } of quoted) expect(because).not.toEqual([]);
});

test('marking leaves the page as it was', async ({ context, openPage }) => {
  await context.addInitScript(watchMutations);
  const { page, report } = await openPage('sample-ad.html');
  expect(report.findings).not.toEqual([]);
  expect(await page.evaluate(() => globalThis.changesSeen.length)).toBe(0);
  const [now, parsed] = await page.evaluate(() => [document.documentElement.outerHTML, globalThis.parsedPage]);
  expect(now).toBe(parsed);
});

test('nothing is asked of the network but the page itself', async ({ context, worker, openPage, openPopup }) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const { page, tab } = await openPage('sample-ad.html');
  const popup = await openPopup(tab);
  await expect(popup.locator('[data-finding]').first()).toBeVisible();
  expect(asked.filter((url) => !url.startsWith('chrome-extension://'))).toEqual([page.url()]);
  const loaded = () => performance.getEntriesByType('resource').map((entry) => entry.name);
  expect(await page.evaluate(loaded)).toEqual([]);
  expect(await worker.evaluate(loaded)).toEqual([]);
});

test('the badge counts the findings of the tab', async ({ worker, openPage }) => {
  const { report, tab } = await openPage('sample-ad.html');
  const badge = () => worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
  await expect.poll(badge).toBe(String(report.findings.length));
});
