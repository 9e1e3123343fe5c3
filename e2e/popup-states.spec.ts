/** The popup where there is nothing to list, and what a person does with it besides reading. */

import { faultsOf } from './accessible.ts';
import { expect, test } from './extension.ts';

test('a page with nothing to find says what that means', async ({ openPage, openPopup }) => {
  const { tab } = await openPage('plain.html');
  const popup = await openPopup(tab);
  await expect(popup.locator('[data-verdict="quiet"]')).toHaveText('没有发现通知里说到的话');
  await expect(popup.getByText('没有标记不等于没有问题')).toBeVisible();
});

test('a page of the browser itself cannot be read, and the popup says so', async ({
  context,
  activeTab,
  openPopup,
}) => {
  const page = await context.newPage();
  await page.goto('chrome://version/');
  const popup = await openPopup(await activeTab());
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('这不是普通网页，识证读不了');
});

test('a page still being loaded says so, and follows once it is there', async ({
  page,
  activeTab,
  origin,
  openPopup,
}) => {
  let finish = () => {};
  const held = new Promise<void>((resolve) => {
    finish = resolve;
  });
  await page.route('**/sample-ad.html', async (route) => {
    await held;
    await route.continue();
  });
  const going = page.goto(`${origin}/sample-ad.html`);
  const popup = await openPopup(await activeTab());
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('页面还在打开');
  finish();
  await going;
  await expect(popup.locator('[data-verdict="flag"]')).toBeVisible();
});

test('without permission for a site the popup says how to give it', async ({ openPage, openPopup }) => {
  const { page, tab } = await openPage('plain.html');
  await page.goto('about:blank');
  const popup = await openPopup(tab);
  await popup.addInitScript(() => {
    chrome.permissions.contains = () => Promise.resolve(false);
  });
  await popup.reload();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('没有读这个网站的权限');
});

test('a tab that is closed takes its findings with it', async ({ openPage, openPopup }) => {
  const { page, tab } = await openPage('sample-ad.html');
  const popup = await openPopup(tab);
  await expect(popup.locator('[data-finding]').first()).toBeVisible();
  await page.close();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('这个标签页已经关了');
  await expect(popup.locator('[data-finding]')).toHaveCount(0);
});

test('a list that is full is kept whole, and the popup says that nothing was stored', async ({
  choose,
  openPage,
  openPopup,
  worker,
}) => {
  const pausedSites = Array.from({ length: 1000 }, (_, i) => `school${i}.example`);
  await choose({ pausedSites });
  const { tab } = await openPage('plain.html');
  const popup = await openPopup(tab);
  await popup.getByText('暂停', { exact: true }).click();
  await popup.getByRole('button', { name: '一直不看 127.0.0.1' }).click();
  await expect(popup.getByRole('alert').filter({ hasText: '没能保存' })).toBeVisible();
  expect(await worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings)).toMatchObject({
    pausedSites,
  });
});

test('next and previous walk through the page in its order', async ({ openPage, openPopup }) => {
  const { page, report, tab } = await openPage('sample-ad.html');
  await page.setViewportSize({ width: 1000, height: 240 });
  const popup = await openPopup(tab);
  const count = report.findings.length;
  const where = popup.locator('.walk [role=status]');
  await popup.getByRole('button', { name: '下一处' }).click();
  await expect(where).toHaveText(`第 1 处，共 ${count} 处`);
  await popup.getByRole('button', { name: '上一处' }).click();
  await expect(where).toHaveText(`第 ${count} 处，共 ${count} 处`);
  await expect(page.locator('#hang')).toBeInViewport();
});

test('a page, an hour, a site: each pause takes the marks away, and resuming brings them back', async ({
  openPage,
  openPopup,
  worker,
}) => {
  const { page, report, tab } = await openPage('sample-ad.html');
  const count = report.findings.length;
  const popup = await openPopup(tab);
  const badge = () => worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
  const drawn = () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0));
  for (const [choice, line] of [
    ['停这一页', '这一页已暂停'],
    ['停一小时', /^已暂停到 /],
    ['一直不看 127.0.0.1', '127.0.0.1 已暂停'],
  ] as const) {
    await popup.getByText('暂停', { exact: true }).click();
    await popup.getByRole('button', { name: choice }).click();
    await expect(popup.locator('[data-verdict="paused"]')).toHaveText(line);
    await expect.poll(badge).toBe('');
    expect(await drawn()).toBe(0);
    await popup.getByRole('button', { name: '恢复' }).click();
    await expect(popup.locator('[data-finding]')).toHaveCount(count);
    await expect.poll(badge).toBe(String(count));
  }
});

test('a page that is paused stays so in frames that come later', async ({ openPage, openPopup, origin, worker }) => {
  const { page, tab } = await openPage('plain.html');
  const popup = await openPopup(tab);
  await popup.getByText('暂停', { exact: true }).click();
  await popup.getByRole('button', { name: '停这一页' }).click();
  await expect(popup.locator('[data-verdict="paused"]')).toBeVisible();
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
  }, `${origin}/sample-ad.html`);
  await expect(page.frameLocator('iframe').locator('#hang')).toBeVisible();
  // As long as it takes to read a frame that is not paused.
  await page.waitForTimeout(1000);
  const badge = () => worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
  expect(await badge()).toBe('');
  await popup.getByRole('button', { name: '恢复' }).click();
  await expect.poll(badge).not.toBe('');
});

test('a site that is paused stays so on its next page, in frames of any host', async ({
  page,
  origin,
  choose,
  openPopup,
  activeTab,
}) => {
  await choose({ pausedSites: ['127.0.0.1'] });
  await page.goto(`${origin}/frames.html`);
  const popup = await openPopup(await activeTab());
  await expect(popup.locator('[data-verdict="paused"]')).toBeVisible();
  await page.bringToFront();
  await page.evaluate(
    (address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
    },
    `${origin.replace('127.0.0.1', 'localhost')}/sample-ad.html`,
  );
  await expect(page.frameLocator('iframe').last().locator('#hang')).toBeVisible();
  const frame = page.frames().find((one) => one.url().includes('localhost'));
  const marksInFrame = () => frame?.evaluate(() => CSS.highlights.size);
  // As long as it takes to read a frame that is not paused.
  await page.waitForTimeout(1000);
  expect(await marksInFrame()).toBe(0);
  await choose({});
  await expect.poll(marksInFrame).toBeGreaterThan(0);
  await expect(popup.locator('[data-finding]').nth(3)).toBeVisible();
});

test('has no faults in any look', async ({ choose, openPage, openPopup }) => {
  test.setTimeout(120_000);
  const { tab } = await openPage('sample-ad.html');
  const popup = await openPopup(tab);
  await expect(popup.locator('[data-finding]').first()).toBeVisible();
  for (const summary of await popup.locator('summary').all()) if (await summary.isVisible()) await summary.click();
  expect(await faultsOf(popup, choose)).toEqual([]);
});
