/**
 * `npm run gallery`: draws every surface in its looks into docs/gallery, and README.md there, which shows them all. From
 * dist/chrome in a real Chromium, on the sample ad.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { defaultSettings, type Settings } from '../src/settings.ts';
import { openWithExtension, readReport } from './browser.ts';
import { root } from './prepare.mjs';
import { pagesFolder, serve } from './serve.ts';

const folder = join(root, 'docs', 'gallery');

type Look = {
  name: string;
  label: string;
  settings: Partial<Settings>;
  width: number;
  media?: Parameters<Page['emulateMedia']>[0];
};

const looks: readonly Look[] = [
  { name: 'light', label: '浅色', settings: {}, width: 800 },
  { name: 'dark-largest', label: '深色、特大', settings: { theme: 'dark', textSize: 'largest' }, width: 800 },
  { name: 'english', label: 'English', settings: { language: 'en' }, width: 800 },
  { name: 'narrow-traditional', label: '繁體，320 px', settings: { language: 'zh-Hant' }, width: 320 },
  {
    name: 'forced-colors',
    label: '强制颜色',
    settings: { theme: 'dark' },
    width: 800,
    media: { forcedColors: 'active', colorScheme: 'dark' },
  },
];

/** Pages of the extension by their address below src/. */
type Surface = { name: string; label: string; address: (tab: number) => string; width?: number; ready: string };

const surfaces: readonly Surface[] = [
  {
    name: 'popup',
    label: '弹窗',
    address: (tab) => `popup/index.html?tab=${tab}`,
    width: 400,
    // All frames have answered, too.
    ready: 'header button[aria-disabled="false"]',
  },
  { name: 'check', label: '检查一段文字', address: () => 'check/index.html?sample', ready: '[data-finding]' },
  { name: 'notice', label: '通知', address: () => 'notice/index.html#25-1-2', ready: '[id="25-1-2"]' },
  { name: 'options', label: '设置', address: () => 'options/index.html', ready: 'h2' },
  { name: 'welcome', label: '使用说明', address: () => 'welcome/index.html', ready: 'h2' },
];
const height = 900;

const server = await serve(pagesFolder);
const { context, worker, close } = await openWithExtension({ headless: true });
const choose = (settings: Partial<Settings>) =>
  worker.evaluate((stored) => chrome.storage.local.set({ settings: stored }), { ...defaultSettings, ...settings });

/** The sample ad, with the card of its first phrase open, in each look. */
async function drawPage(look: Look): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: look.width, height });
  await page.emulateMedia(look.media ?? {});
  // An address of its own, to be told from the tab that the popup speaks of.
  await page.goto(`${server.origin}/sample-ad.html?${look.name}`);
  const report = await readReport(worker, page.url());
  await worker.evaluate(async (findingId) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.sendMessage(tab?.id ?? 0, { type: 'showFinding', findingId, withCard: true }, { frameId: 0 });
  }, report.findings[0]?.id);
  await page.locator('[popover=manual]').waitFor({ state: 'attached' });
  // The card takes a moment to ask for its words and to find its place.
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, `page-${look.name}.png`) });
  await page.close();
}

async function drawSurface(surface: Surface, look: Look, tab: number): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: Math.min(surface.width ?? look.width, look.width), height });
  await page.emulateMedia(look.media ?? {});
  await page.goto(new URL(`/src/${surface.address(tab)}`, worker.url()).href);
  await page.locator(surface.ready).first().waitFor();
  await page.screenshot({ path: join(folder, `${surface.name}-${look.name}.png`) });
  await page.close();
}

/** All pictures, a surface a heading. */
function overview(): string {
  const all = [{ name: 'page', label: '网页上的标记和卡片' }, ...surfaces];
  const picture = (name: string, { name: look, label }: Look) =>
    `<figure><img src="${name}-${look}.png" alt="${label}" width="400"><figcaption>${label}</figcaption></figure>`;
  return [
    '# 图集 Gallery',
    '',
    '由 `npm run gallery` 生成。Drawn by `npm run gallery`.',
    ...all.flatMap(({ name, label }) => ['', `## ${label}`, '', ...looks.map((look) => picture(name, look))]),
    '',
  ].join('\n');
}

try {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const ad = await context.newPage();
  await ad.goto(`${server.origin}/sample-ad.html`);
  await readReport(worker, ad.url());
  const tab = await worker.evaluate(
    async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1,
  );
  for (const look of looks) {
    await choose(look.settings);
    for (const surface of surfaces) await drawSurface(surface, look, tab);
    await drawPage(look);
  }
  await writeFile(join(folder, 'README.md'), overview());
} finally {
  await close();
  server.close();
}
