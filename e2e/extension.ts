/** The test object of the end-to-end tests: a fresh Chromium with dist/chrome for each test, and our pages served. */
import { test as base, type Page, type Worker } from '@playwright/test';
import { type OpenBrowser, openWithExtension, readReport } from '../scripts/browser.ts';
import { pagesFolder, serve } from '../scripts/serve.ts';
import type { Report } from '../src/core/rule.ts';
import { defaultSettings, type Settings } from '../src/settings.ts';

export { expect } from '@playwright/test';

type Fixtures = {
  browserWithExtension: OpenBrowser;
  worker: Worker;
  /** Where our pages are served. */
  origin: string;
  /** Opens one of our pages and waits until it is read to the end. */
  openPage: (name: string) => Promise<{ page: Page; report: Report; tab: number }>;
  /** Id of the tab in front. */
  activeTab: () => Promise<number>;
  /** Stores settings, as a surface would; those not given are as by default. */
  choose: (settings: Partial<Settings>) => Promise<void>;
  /** Opens a page of the extension, such as `options` or `notice#25-1-2`. */
  openSurface: (name: string) => Promise<Page>;
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
  openPage: ({ page, worker, origin, activeTab }, use) =>
    use(async (name) => {
      await page.goto(`${origin}/${name}`);
      const report = await readReport(worker, page.url());
      return { page, report, tab: await activeTab() };
    }),
  activeTab: ({ worker }, use) =>
    use(() =>
      worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        if (tab?.id === undefined) throw new Error('No tab is active.');
        return tab.id;
      }),
    ),
  choose: ({ worker }, use) =>
    use((settings) =>
      worker.evaluate((stored) => chrome.storage.local.set({ settings: stored }), { ...defaultSettings, ...settings }),
    ),
  openSurface: ({ context, worker }, use) =>
    use(async (name) => {
      const [, folder, rest] = /^(\w+)(.*)$/.exec(name) ?? [];
      const page = await context.newPage();
      await page.goto(`chrome-extension://${new URL(worker.url()).host}/src/${folder}/index.html${rest}`);
      return page;
    }),
  openPopup: ({ openSurface }, use) =>
    use(async (tab) => {
      const popup = await openSurface(`popup?tab=${tab}`);
      await popup.setViewportSize({ width: 400, height: 600 });
      return popup;
    }),
});
