import browser from 'webextension-polyfill';

/** Whose menus and names the steps speak of; all others that load the extension are made from Chromium. */
export const browserKind = (): 'firefox' | 'chromium' =>
  browser.runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chromium';
