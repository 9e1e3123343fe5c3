/** Looks at a surface as axe-core does, in every theme, text size and language it has. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { languages, type Settings, textSizes } from '../src/settings.ts';

type Look = Pick<Settings, 'theme' | 'textSize' | 'language'>;

/** Light and dark, the smallest and the largest text, every language. */
export const looks: readonly Look[] = (['light', 'dark'] as const).flatMap((theme) =>
  textSizes
    .filter((textSize) => textSize !== 'large')
    .flatMap((textSize) => languages.map((language) => ({ theme, textSize, language }))),
);

/** Waits until the page has taken over a look. */
async function untilShown(page: Page, { theme, textSize, language }: Look): Promise<void> {
  const root = `html[data-theme="${theme}"][data-text-size="${textSize}"][lang="${language}"]`;
  await page.locator(root).waitFor();
  // The words of the language come in files of their own.
  for (let before = '', now = 'unread'; before !== now; ) {
    before = now;
    await page.waitForTimeout(60);
    now = (await page.locator('body').textContent()) ?? '';
  }
}

/** What reaches beyond the right edge of the window, told by tag and class. */
const overflowing = (): string[] =>
  [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .map((element) => `${element.tagName}.${element.className}`);

/** What is pressed and lower than 44 px; a link within a sentence is as high as its line. */
const low = (): string[] =>
  [...document.querySelectorAll('a, button, summary, select, input:not([type="radio"], [type="checkbox"])')]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5)
    .map((element) => `${element.tagName}.${element.className} «${element.textContent?.slice(0, 20)}»`);

/**
 * What is wrong with a page in each look: what axe-core finds, what does not fit into a window 320 px wide, and what is too low to
 * be pressed.
 * @param choose stores settings; the open page follows
 * @returns a line for each thing, with the look it was seen in
 */
export async function faultsOf(page: Page, choose: (settings: Partial<Settings>) => Promise<void>): Promise<string[]> {
  const faults: string[] = [];
  const size = page.viewportSize();
  for (const look of looks) {
    await choose(look);
    await untilShown(page, look);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const name = Object.values(look).join(', ');
    faults.push(
      ...violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes.map(({ target }) => target).join(' ')}`),
    );
    await page.setViewportSize({ width: 320, height: 700 });
    faults.push(...(await page.evaluate(overflowing)).map((element) => `${name}: ${element} is wider than 320 px`));
    faults.push(...(await page.evaluate(low)).map((element) => `${name}: ${element} is lower than 44 px`));
    if (size) await page.setViewportSize(size);
  }
  return faults;
}
