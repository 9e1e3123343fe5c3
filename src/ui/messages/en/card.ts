import type { card as simplified } from '../zh-hans/card.ts';

export const card: typeof simplified = {
  label: 'Note from Shízhèng',
  sentence: {
    promise: 'Before you pay: check this promise.',
    name: 'Before you pay: a name or title is used here.',
    other: 'Before you pay: ask about this.',
    risk: 'Do not pay yet: you could be held liable yourself.',
    own: 'This is a word you added.',
  },
  check: 'How to check',
  ask: 'Ask the seller',
  copy: 'Copy both questions',
  copied: 'Copied',
  copyFailed: 'Could not copy; select the text instead',
  openPopup: 'Show in the popup',
  switchOff: 'Stop marking these words',
  switchedOff: 'These words are no longer marked. You can undo this in the options.',
  pauseSite: 'Pause this site',
  sitePaused: 'This site is paused. Resume it in the popup or in the options.',
  close: 'Close',
  previous: 'Previous',
  next: 'Next',
  outdated: 'The extension was updated. Reload the page to go on.',
};
