/** The test object of the end-to-end tests: a fresh Chromium with dist/chrome for each test, and our pages served. */
import { test as base, type Page, type Worker } from '@playwright/test';
import { type OpenBrowser, openWithExtension, readReport } from '../scripts/browser.ts';
import { pagesFolder, serve } from '../scripts/serve.ts';
import type { Report } from '../src/core/rule.ts';

export { expect } from '@playwright/test';

type Fixtures = {
  browserWithExtension: OpenBrowser;
  worker: Worker;
  /** Where our pages are served. */
  origin: string;
  /** Opens one of our pages and waits until it is read to the end. */
  openPage: (name: string) => Promise<{ page: Page; report: Report; tab: number }>;
  /** The popup as a page of its own, speaking of the given tab. */
  openPopup: (tab: number) => Promise<Page>;
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures a fixture needs from here.
  browserWithExtension: async ({}, use) => {
    const opened = await openWithExtension({ headless: true });
    await use(opened);
    await opened.close();
  },
  context: ({ browserWithExtension }, use) => use(browserWithExtension.context),
  worker: ({ browserWithExtension }, use) => use(browserWithExtension.worker),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  origin: async ({}, use) => {
    const server = await serve(pagesFolder);
    await use(server.origin);
    server.close();
  },
  openPage: ({ page, worker, origin }, use) =>
    use(async (name) => {
      await page.goto(`${origin}/${name}`);
      const report = await readReport(worker, page.url());
      return { page, report, tab: await activeTab(worker) };
    }),
  openPopup: ({ context, worker }, use) =>
    use(async (tab) => {
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 400, height: 600 });
      await popup.goto(`chrome-extension://${new URL(worker.url()).host}/src/popup/index.html?tab=${tab}`);
      return popup;
    }),
});

/** The page fixture's tab is the newest and the active one. */
function activeTab(worker: Worker): Promise<number> {
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) throw new Error('No tab is active.');
    return tab.id;
  });
}
