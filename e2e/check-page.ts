/** What the tests of the check page look at, and how they paste. */
import type { Page } from '@playwright/test';
import { createScanner, reportOf } from '../src/core/scan.ts';
import { finish } from '../src/core/steps.ts';
import { readText } from '../src/core/text-blocks.ts';
import { compileRules } from '../src/rules/compile.ts';

const scanner = createScanner(compileRules().patterns);
/** What `scan` says of a text. */
export const scan = (text: string) => reportOf('', scanner.judge('', finish(readText(text, scanner))));

/** The box for the text. */
export const box = (page: Page) => page.getByLabel('要检查的文字');
/** The places marked in the text. */
export const marks = (page: Page) => page.getByRole('region', { name: '标出来的原文' }).getByRole('button');
/** The findings under their clauses. */
export const entries = (page: Page) => page.getByRole('region', { name: '逐处说明' }).locator('[data-finding]');
export const verdict = (page: Page) => page.locator('[data-verdict]');

/** Pastes as a person does, into what has the focus. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const onCopy = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', copied);
      event.preventDefault();
    };
    document.addEventListener('copy', onCopy, { once: true });
    document.execCommand('copy');
  }, text);
  await page.keyboard.press('ControlOrMeta+V');
}
