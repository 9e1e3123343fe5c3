import type { PageMessages } from '../zh-hans/pages.ts';

export const check: PageMessages['check'] = {
  title: 'Check a text',
  purpose: 'Paste a message, a text or the words of an ad: phrases related to the notices will be marked.',
  limits:
    'Only the words are looked at. A chat message has no web page around it, pictures and voice messages cannot be read, and nobody here knows who is writing to you.',
  unstored: 'The text is not stored; it is gone when you close this page.',
  label: 'Text to check',
  shortcut: 'Pasted text is checked at once. After a change, Ctrl+Enter (⌘+Enter on a Mac) checks it again.',
  check: 'Check',
  checking: 'Checking …',
  clear: 'Clear',
  trySample: 'Try it with a sample',
  empty: 'The box is empty. Please paste a text first.',
  tooLong: (length, most) =>
    `This text is too long: ${length} characters, where ${most} can be checked at once. Please check it in parts. It is still in the box, unchanged.`,
  outdated: 'The text has changed; check it again. Below is the result from before.',
  selectionGone:
    'The selected text is no longer there; perhaps this page was reloaded. Select it on its page again, or paste it here.',
  failed:
    'The text could not be checked: the rules did not load, or something went wrong on the way. Copy your text first, then reload this page; if that does not help, install the extension again.',
  quiet:
    'No marks does not mean no problem: only this text was looked at. Before you pay, ask and look things up all the same.',
  marked: 'Your text with marks',
  markedHint: 'Press marked words to see which clause they relate to and how to check them.',
  findings: 'Each phrase explained',
};
