/** The page with both notices: looking for words in it, and printing it. */
import { pageMessages } from '../src/ui/messages/zh-hans/pages.ts';
import { expect, test } from './extension.ts';
import { filled, rule, search, section, storedClauses } from './notice-page.ts';

const { notice: told } = pageMessages;

test('a search leaves what speaks of it, counts it and marks it; Escape ends it', async ({ openSurface }) => {
  const page = await filled(await openSurface('notice'));
  await search(page).fill('抽逃资金');
  await expect(page.locator('section.entry')).toHaveCount(3);
  await expect(page.getByRole('status')).toHaveText(told.search.results(2, 1));
  await expect(section(page, '25-1-3-e').locator('blockquote mark.hit')).toHaveText('抽逃资金');
  await expect(section(page, '25-1-3-e').locator('.questions mark.hit').first()).toBeVisible();
  expect(await section(page, '25-1-3-e').locator('blockquote').textContent()).toBe('是否存在恶意终止培训、抽逃资金等');
  await expect(page.getByRole('navigation', { name: told.overview }).getByRole('link')).toHaveCount(3);

  await search(page).press('Escape');
  await expect(search(page)).toHaveValue('');
  await expect(search(page)).toBeFocused();
  await expect(page.locator('section.entry')).toHaveCount(storedClauses.length);
  await expect(page.locator('mark.hit')).toHaveCount(0);
  await expect(page.getByRole('status')).toBeEmpty();
});

test('a search opens a rule whose inside speaks of it', async ({ openSurface }) => {
  const page = await filled(await openSurface('notice'));
  await search(page).fill('签完合同包*过');
  await expect(page.locator('details.rule')).toHaveCount(1);
  await expect(rule(page, 'p-baoguo').locator('.sample mark.hit')).toBeVisible();
  await search(page).fill('包过');
  await expect(rule(page, 'p-baoguo').locator('summary mark.hit')).toHaveText('包过');
  await expect(rule(page, 'p-baoguo').locator('.sample').first()).toBeHidden();
});

test('says so when nothing is found, and markup stays text', async ({ openSurface }) => {
  const page = await filled(await openSurface('notice'));
  const typed = '<b>驾照</b>';
  await search(page).fill(typed);
  await expect(page.getByRole('status')).toHaveText(told.search.none(typed));
  await expect(page.locator('section.entry')).toHaveCount(0);
  await page.getByRole('button', { name: told.search.clear }).click();
  await expect(search(page)).toBeFocused();
  await expect(page.locator('section.entry')).toHaveCount(storedClauses.length);
});

test('an address that the search hides ends the search', async ({ openSurface }) => {
  const page = await filled(await openSurface('notice'));
  await search(page).fill('抽逃资金');
  await expect(section(page, 'net-2-4')).toHaveCount(0);
  await page.evaluate(() => {
    location.hash = '#net-2-4';
  });
  await expect(section(page, 'net-2-4')).toBeFocused();
  await expect(search(page)).toHaveValue('');
});

test('letters of pinyin are not looked for before they are characters', async ({ openSurface, context }) => {
  const page = await filled(await openSurface('notice'));
  await search(page).focus();
  const session = await context.newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: "bao'guo", selectionStart: 7, selectionEnd: 7 });
  await expect(search(page)).toHaveValue("bao'guo");
  await expect(page.locator('section.entry')).toHaveCount(storedClauses.length);
  await session.send('Input.insertText', { text: '包过' });
  await expect(page.getByRole('status')).toContainText('找到');
  await expect(section(page, '25-1-2').locator('blockquote mark.hit')).toHaveText('包过');
});

test('printed, everything is unfolded, and what is for pressing is left out', async ({ openSurface }) => {
  const page = await filled(await openSurface('notice'));
  const folded = () => page.locator('details:not([open])').count();
  const before = await folded();
  expect(before).toBeGreaterThan(60);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  expect(await folded()).toBe(0);
  await expect(page.getByRole('navigation', { name: told.overview })).toBeHidden();
  await expect(search(page)).toBeHidden();
  await expect(page.locator('.permalink').first()).toBeHidden();
  await expect(section(page, '25-1-2').locator('blockquote')).toBeVisible();
  await expect(rule(page, 'p-baoguo').getByText(told.passes)).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await folded()).toBe(before);
});

test('a dark page is printed dark on light', async ({ choose, openSurface }) => {
  await choose({ theme: 'dark' });
  const page = await filled(await openSurface('notice'));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ media: 'print' });
  await expect(section(page, '25').locator('h2')).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('in traditional characters, words typed in simplified ones are shown where they stand', async ({
  choose,
  openSurface,
}) => {
  await choose({ language: 'zh-Hant' });
  const page = await filled(await openSurface('notice'));
  await search(page).fill('夸大宣传');
  await expect(section(page, '25-1-2').locator('[data-original] mark.hit')).toBeVisible();
  await search(page).fill('誇大宣傳');
  await expect(section(page, '25-1-2').locator(':scope > blockquote mark.hit')).toBeVisible();
  await expect(section(page, '25-1-2').locator('[data-original]')).toBeHidden();
});
