/** What the page opens with, by its address: `?sample`, `?selection`, or nothing. */
import browser from 'webextension-polyfill';
import { selectionKey } from '../messages.ts';
import { sample } from '../ui/messages/zh-hans/sample.ts';

/** `isGone`: a selection was to be checked, and is no longer there. */
export type Start = { readonly text: string; readonly isGone: boolean };

/** Takes the text that the background left; nobody finds it there again. */
async function takeSelection(): Promise<string> {
  try {
    const { [selectionKey]: selection } = await browser.storage.session.get(selectionKey);
    await browser.storage.session.remove(selectionKey);
    return typeof selection === 'string' ? selection : '';
  } catch (error) {
    console.error(error);
    return '';
  }
}

/** @param search of the page's address */
export async function readStart(search: string): Promise<Start> {
  const asked = new URLSearchParams(search);
  if (asked.has('sample')) return { text: sample, isGone: false };
  if (!asked.has('selection')) return { text: '', isGone: false };
  const text = await takeSelection();
  return { text, isGone: text === '' };
}
