/** What a person means by a click is theirs: the card comes for a click on plain text, and for nothing else. */
import { hasCard, middleOf, openCardAt } from './card-inside.ts';
import { expect, test } from './extension.ts';

/** Longer than it takes for a click to become a card, shorter than the pause of a pointer that rests. */
const momentAfterClick = 450;

for (const selector of ['#button', '#label', '#link']) {
  test(`a click on ${selector} does what the page wants, and no more`, async ({ openPage }) => {
    const { page } = await openPage('pressable.html');
    await page.mouse.click(...(await middleOf(page, selector, '包过')));
    // Away from the words, or the pointer would rest on them.
    await page.mouse.move(5, 5);
    await page.waitForTimeout(momentAfterClick);
    expect(await hasCard(page)).toBe(false);
    if (selector === '#label') await expect(page.getByRole('checkbox')).toBeChecked();
    if (selector === '#link') expect(new URL(page.url()).hash).toBe('#there');
  });
}

test('who selects words, by dragging or by two clicks, gets the selection and no card', async ({ openPage }) => {
  const { page } = await openPage('pressable.html');
  const [x, y] = await middleOf(page, '#plain', '包过');
  await page.mouse.move(x - 30, y);
  await page.mouse.down();
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(5, 5);
  await page.waitForTimeout(momentAfterClick);
  expect(await hasCard(page)).toBe(false);
  expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
  await page.mouse.dblclick(x, y);
  await page.mouse.move(5, 5);
  await page.waitForTimeout(momentAfterClick);
  expect(await hasCard(page)).toBe(false);
});

test('plain text opens it, and so do marked words that can be pressed when the pointer rests on them', async ({
  openPage,
}) => {
  const { page } = await openPage('pressable.html');
  await openCardAt(page, '#plain', '包过');
  await page.keyboard.press('Escape');
  await page.mouse.move(...(await middleOf(page, '#link', '包过')));
  await expect.poll(() => hasCard(page)).toBe(true);
});

test('a card in what fills the screen can be used', async ({ openPage }) => {
  const { page } = await openPage('pressable.html');
  await page.evaluate(() => document.querySelector('#plain')?.requestFullscreen());
  await openCardAt(page, '#plain', '包过');
  expect(await page.evaluate(() => document.fullscreenElement?.querySelector('[popover=manual]') !== null)).toBe(true);
});
