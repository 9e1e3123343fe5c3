/** The box of the check page: what is done with a text that changed, is missing, too long or full of markup. */
import { sample } from '../src/ui/messages/zh-hans/sample.ts';
import { box, marks, paste, verdict } from './check-page.ts';
import { expect, test } from './extension.ts';

test('a text changed after a check says so until it is checked again', async ({ openSurface }) => {
  const page = await openSurface('check');
  const outdated = page.getByText('文字改过了，再检查一次');
  await box(page).focus();
  await paste(page, '签约学员包过，报名加微信');
  await expect(marks(page)).toHaveText(['包过']);
  await expect(outdated).toBeHidden();
  await box(page).press('End');
  await page.keyboard.type('，七天拿证');
  await expect(outdated).toBeVisible();
  await expect(marks(page)).toHaveText(['包过']);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(marks(page)).toHaveText(['包过', '七天拿证']);
  await expect(outdated).toBeHidden();
  await page.getByRole('button', { name: '清空' }).click();
  await expect(box(page)).toHaveValue('');
  await expect(box(page)).toBeFocused();
  await expect(verdict(page)).toHaveCount(0);
});

test('says what it means that nothing was found', async ({ openSurface }) => {
  const page = await openSurface('check');
  await box(page).fill('周六上午九点开家长会，请带好孩子的作业本。');
  await page.getByRole('button', { name: '检查', exact: true }).click();
  await expect(page.getByRole('status').filter({ has: verdict(page) })).toContainText('没有标记不等于没有问题');
  await expect(verdict(page)).toHaveText('没有发现通知里说到的话');
  await expect(marks(page)).toHaveCount(0);
});

test('an empty box and a text that is too long get a word of help, and nothing is lost', async ({ openSurface }) => {
  const page = await openSurface('check');
  await page.getByRole('button', { name: '检查', exact: true }).click();
  await expect(page.getByText('框里还没有文字')).toBeVisible();
  await expect(box(page)).toBeFocused();
  const long = `签约包过${'一'.repeat(200_000)}`;
  await paste(page, long);
  await expect(page.getByText('文字太长：一共 200,004 字，一次最多检查 200,000 字')).toBeVisible();
  await expect(box(page)).toHaveValue(long);
  await expect(verdict(page)).toHaveCount(0);
  await box(page).press('ControlOrMeta+End');
  for (let i = 0; i < 4; i++) await page.keyboard.press('Backspace');
  await page.getByRole('button', { name: '检查', exact: true }).click();
  await expect(verdict(page)).toBeVisible();
});

test('rules that cannot be unpacked are said to be missing', async ({ openSurface, context }) => {
  await context.addInitScript(() => Object.defineProperty(globalThis, 'DecompressionStream', { value: undefined }));
  const page = await openSurface('check?sample');
  await expect(page.getByText('没能检查完：规则没有载入')).toBeVisible();
  await expect(box(page)).toHaveValue(sample);
  await expect(verdict(page)).toHaveCount(0);
});

test('markup in a text is text', async ({ openSurface }) => {
  const text =
    '报名签约<b>包过</b><img src=x onerror="document.title=\'run\'"><script>document.title="run"</script>加微信';
  const page = await openSurface('check');
  await box(page).focus();
  await paste(page, text);
  await expect(marks(page)).toHaveText(['包过']);
  await expect(page.locator('.marked-text')).toHaveText(text);
  await expect(page.locator('main').locator('img, script, b')).toHaveCount(0);
  await expect(page).toHaveTitle('检查一段文字');
});

test('the text is kept nowhere', async ({ openSurface, worker }) => {
  const page = await openSurface('check?sample');
  await expect(verdict(page)).toBeVisible();
  const stored = await worker.evaluate(async () => [
    await chrome.storage.local.get(),
    await chrome.storage.session.get(),
  ]);
  const kept = await page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }, history.state, location.href]);
  expect(JSON.stringify([stored, kept])).not.toContain('包过');
  await expect(box(page)).toHaveAttribute('spellcheck', 'false');
  await page.goto(page.url().replace('?sample', ''));
  await expect(box(page)).toHaveValue('');
});
