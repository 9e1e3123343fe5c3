/** What a script run inside the extension's background sees; the polyfill's types fit Chromium's promises too. */
declare const chrome: import('webextension-polyfill').Browser;
