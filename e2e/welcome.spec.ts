/** The welcome page: what a person sees first, and where it leads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, test as plain } from '@playwright/test';
import { findBrowser, root } from '../scripts/prepare.mjs';
import { pageMessages as english } from '../src/ui/messages/en/pages.ts';
import { messages } from '../src/ui/messages/zh-hans/index.ts';
import { pageMessages } from '../src/ui/messages/zh-hans/pages.ts';
import { askedPermissions } from '../src/welcome/asked-permissions.ts';
import { faultsOf } from './accessible.ts';
import { expect, test } from './extension.ts';

const { common } = messages;
const { welcome } = pageMessages;

// The fixture closes the page before a test could look.
plain('opens by itself once the extension is installed', async () => {
  const extension = join(root, 'dist', 'chrome');
  const context = await chromium.launchPersistentContext(plain.info().outputPath('profile'), {
    executablePath: findBrowser(),
    headless: true,
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  try {
    const opened = () => context.pages().find((page) => page.url().endsWith('/src/welcome/index.html'));
    await expect.poll(() => opened()?.getByRole('heading', { level: 1 }).textContent()).toBe(welcome.heading);
  } finally {
    await context.close();
  }
});

test('speaks the language that is pressed, and keeps it', async ({ openSurface, worker }) => {
  const page = await openSurface('welcome');
  const heading = page.getByRole('heading', { level: 1 });
  const choices = page.getByRole('group', { name: common.language });
  await expect(heading).toHaveText(welcome.heading);
  await expect(choices.getByRole('button', { name: '简体中文', pressed: true })).toBeVisible();

  await choices.getByRole('button', { name: '繁體中文' }).click();
  await expect(heading).toHaveText('付錢報名課程之前，先看清廣告裡的話');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');

  await page.getByRole('button', { name: 'English' }).click();
  await expect(heading).toHaveText(english.welcome.heading);
  await expect(page).toHaveTitle(english.welcome.title);
  await expect(page.getByRole('button', { name: 'English', pressed: true })).toBeFocused();
  expect(await worker.evaluate(() => chrome.storage.local.get('settings'))).toMatchObject({
    settings: { language: 'en' },
  });
  await expect((await openSurface('welcome')).getByRole('heading', { level: 1 })).toHaveText(english.welcome.heading);
});

test('explains the permissions that the built manifest asks for, each and no other', async ({ openSurface }) => {
  const page = await openSurface('welcome');
  const asked = askedPermissions(JSON.parse(readFileSync(join(root, 'dist/chrome/manifest.json'), 'utf8')));
  await expect(page.locator('[data-permission]')).toHaveCount(asked.length);
  for (const name of asked) {
    const words = welcome.permissions.items[name];
    const entry = page.getByRole('article').filter({ has: page.getByRole('heading', { name: words?.title ?? name }) });
    await expect.soft(entry).toContainText(words?.use ?? 'no words');
    await expect.soft(entry).toContainText(words?.never ?? 'no words');
  }
});

test('explains a phrase of the sample ad in the words of its rule and clause', async ({ openSurface }) => {
  const page = await openSurface('welcome');
  const ad = page.getByRole('figure').filter({ hasText: welcome.steps.look.caption });
  await expect(ad.locator('mark')).toHaveText(welcome.ad.flatMap(({ text, kind }) => (kind ? [text] : [])));
  const card = page.getByRole('figure').filter({ hasText: welcome.steps.check.caption('包过') });
  await expect(card).toContainText('文件写明：人社部函〔2022〕25号');
});

test('every way leads where it says', async ({ context, openSurface, openPage, openPopup }) => {
  const page = await openSurface('welcome');
  const ways = [
    [welcome.try.sample, '/src/check/index.html?sample'],
    [common.surfaces.options, '/src/options/index.html'],
    [common.surfaces.notice, '/src/notice/index.html'],
    [common.surfaces.check, '/src/check/index.html'],
  ] as const;
  const follow = async (from: typeof page, name: string) => {
    const opening = context.waitForEvent('page');
    await from.getByRole('link', { name, exact: true }).click();
    return opening;
  };
  for (const [name, path] of ways) {
    const opened = await follow(page, name);
    expect.soft(opened.url().endsWith(path), opened.url()).toBe(true);
    await expect.soft(opened.getByRole('heading', { level: 1 })).toBeVisible();
    await opened.close();
  }
  const popup = await openPopup((await openPage('news-notice.html')).tab);
  await expect(await follow(popup, common.surfaces.welcome)).toHaveTitle(welcome.title);
});

test('tells whether the icon is pinned, and ticks itself when the person comes back', async ({
  openSurface,
  worker,
}) => {
  const page = await openSurface('welcome');
  const line = (isPinned = false) => (isPinned ? welcome.pin.pinned : welcome.pin.unpinned);
  const { isOnToolbar } = await worker.evaluate(() => chrome.action.getUserSettings());
  expect(typeof isOnToolbar).toBe('boolean');
  const status = page.getByRole('status');
  await expect(status).toHaveText(line(isOnToolbar));
  await page.evaluate((isPinned) => {
    chrome.action.getUserSettings = async () => ({ isOnToolbar: isPinned });
    dispatchEvent(new Event('focus'));
  }, !isOnToolbar);
  await expect(status).toHaveText(line(!isOnToolbar));
  await expect(status.locator('svg')).toHaveCount(isOnToolbar ? 0 : 1);
});

test('shows the keys as the browser has them, and where to set them', async ({ openSurface, worker }) => {
  const page = await openSurface('welcome');
  const commands = await worker.evaluate(() => chrome.commands.getAll());
  expect(commands).toHaveLength(3);
  for (const { name = '', shortcut = '' } of commands) {
    const entry = page.locator(`[data-command="${name}"]`);
    await expect.soft(entry).toContainText(welcome.shortcuts.commands[name] ?? 'no words');
    await expect.soft(entry).toContainText(shortcut || welcome.shortcuts.unset);
  }
  await expect(page.getByText('chrome://extensions/shortcuts')).toBeVisible();
});

test('has no faults in any look', async ({ openSurface, choose }) => {
  test.slow();
  const page = await openSurface('welcome');
  await expect(page.getByRole('figure')).toHaveCount(2);
  expect(await faultsOf(page, choose)).toEqual([]);
});
