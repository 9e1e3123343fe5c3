import browser, { type Runtime } from 'webextension-polyfill';

/** Shows the welcome page once, when the extension is new to this browser. */
export function showWelcome({ reason }: Runtime.OnInstalledDetailsType): void {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
}
