/** Chromium with the built extension in it, for `npm start` and for the end-to-end tests. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import type { Report } from '../src/core/rule.ts';
import { findBrowser, root } from './prepare.mjs';

/** `worker` is the background of the extension, `profile` the folder of the browser's profile, gone after `close`. */
export type OpenBrowser = { context: BrowserContext; worker: Worker; profile: string; close: () => Promise<void> };

/** Opens a browser with dist/chrome and a fresh profile. */
export async function openWithExtension({ headless }: { headless: boolean }): Promise<OpenBrowser> {
  const extension = join(root, 'dist', 'chrome');
  const profile = await mkdtemp(join(tmpdir(), 'shizheng-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless,
    // The sandbox wants a user who is not root, and containers often have none; a person's own desktop does.
    chromiumSandbox: !headless && process.getuid?.() !== 0,
    locale: 'zh-CN',
    viewport: headless ? { width: 1000, height: 800 } : null,
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--remote-debugging-port=0'],
  });
  const worker = await backgroundOf(context);
  // A person may read it first; a test would find it in front.
  if (headless) await (await welcomeOf(context)).close();
  const close = async () => {
    await context.close();
    // The browser may still be writing its last files.
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  return { context, worker, profile, close };
}

/** The background of the extension. Asked for again and again: it may start before anybody could wait for its event. */
async function backgroundOf(context: BrowserContext): Promise<Worker> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const [worker] = context.serviceWorkers();
    if (worker) return worker;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The background of the extension did not start within 30 seconds.');
}

/** The welcome page, which opens by itself in a fresh profile. */
async function welcomeOf(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page) => page.url().endsWith('/src/welcome/index.html');
  return context.pages().find(isWelcome) ?? context.waitForEvent('page', { predicate: isWelcome, timeout: 30_000 });
}

/** Waits until the extension has read a page, shown in the top frame of some tab, to the end. */
export async function readReport(worker: Worker, url: string): Promise<Report> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const report = await worker.evaluate(askForReport, url);
    if (report?.state === 'done') return report;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`The extension did not finish reading ${url} within 20 seconds.`);
}

/** Runs in the background of the extension. Tabs are asked one by one, because their addresses are hidden from it. */
async function askForReport(url: string): Promise<Report | undefined> {
  for (const { id } of await chrome.tabs.query({})) {
    if (id === undefined) continue;
    const report = await chrome.tabs
      .sendMessage<object, Report>(id, { type: 'getReport' }, { frameId: 0 })
      .catch(() => undefined); // Nothing of ours runs in this tab, or not yet.
    if (report?.url === url) return report;
  }
  return undefined;
}
