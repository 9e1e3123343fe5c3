/**
 * `npm run pictures`: draws docs/pictures/sample-ad.png for the README: the sample ad with its marks and, beside it, the
 * popup as it opens. 1280 px wide, from dist/chrome in a real Chromium.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type OpenBrowser, openWithExtension, readReport } from './browser.ts';
import { root } from './prepare.mjs';
import { pagesFolder, serve } from './serve.ts';

/** Sizes in CSS px; two pictures side by side with a margin around each fill the width. */
const margin = 16;
const height = 900;
const adWidth = 832;
const popupWidth = 400;
const width = margin + adWidth + margin + popupWidth + margin;

async function dataUrlOf(page: Page): Promise<string> {
  return `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
}

/** The sample ad, read to its end, and the popup that speaks of it. */
async function takePictures({ context, worker }: OpenBrowser, url: string): Promise<[ad: string, popup: string]> {
  const ad = await context.newPage();
  await ad.setViewportSize({ width: adWidth, height });
  await ad.goto(url);
  await readReport(worker, ad.url());
  const tab = await worker.evaluate(
    async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
  );
  const popup = await context.newPage();
  await popup.setViewportSize({ width: popupWidth, height });
  await popup.goto(new URL(`/src/popup/index.html?tab=${tab}`, worker.url()).href);
  await popup.locator('[data-finding]').first().waitFor();
  return [await dataUrlOf(ad), await dataUrlOf(popup)];
}

const server = await serve(pagesFolder);
const browser = await openWithExtension({ headless: true });
try {
  const [ad, popup] = await takePictures(browser, `${server.origin}/sample-ad.html`);
  const sheet = await browser.context.newPage();
  await sheet.setViewportSize({ width, height: height + 2 * margin });
  await sheet.setContent(
    `<style>
       body { display: flex; gap: ${margin}px; margin: 0; padding: ${margin}px; background: #dfe4ea }
       img { display: block; border-radius: 8px; box-shadow: 0 1px 4px rgb(0 0 0 / 0.3) }
     </style>
     <img src="${ad}"><img src="${popup}">`,
  );
  const folder = join(root, 'docs', 'pictures');
  await mkdir(folder, { recursive: true });
  await sheet.screenshot({ path: join(folder, 'sample-ad.png') });
} finally {
  await browser.close();
  server.close();
}
