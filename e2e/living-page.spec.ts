/** Pages made of frames, and pages that change after they were read. */
import { expect, test } from './extension.ts';

test('frames are read too, and the badge and the popup add them up', async ({ worker, openPage, openPopup }) => {
  const { tab } = await openPage('frames.html');
  await expect.poll(() => worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab)).toBe('3');
  const popup = await openPopup(tab);
  await expect(popup.locator('[data-finding]')).toHaveCount(3);
  const entries = (await popup.locator('[data-finding]').allTextContents()).join();
  for (const quote of ['包过', '速成', '不过包退']) expect(entries).toContain(quote);
});

test('text that comes later is read, and text that goes is no longer counted', async ({ worker, openPage }) => {
  const { page, report, tab } = await openPage('sample-ad.html');
  const badge = () => worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
  await page.locator('#hang').evaluate((element) => {
    element.insertAdjacentHTML('afterend', '<p id="later">报名考证，学费 1280 元，保证三天拿证。</p>');
  });
  await expect.poll(badge).toBe(String(report.findings.length + 1));
  await page.locator('#later').evaluate((element) => element.remove());
  await expect.poll(badge).toBe(String(report.findings.length));
});
