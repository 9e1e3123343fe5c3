import type { PageMessages } from '../zh-hans/pages.ts';
import { sampleAd } from '../zh-hans/sample-ad.ts';
import { background } from './background.ts';
import { common } from './common.ts';

export const welcome: PageMessages['welcome'] = {
  title: common.surfaces.welcome,
  heading: 'Before you pay for a course, look at the words of its ad',
  lead: 'On pages about training and certificates, Shízhèng underlines the phrases that 人社部函〔2022〕25号 and related notices speak of. It tells you which clause each relates to and what to check before you pay.',
  steps: {
    title: 'Three steps',
    open: {
      title: 'Open pages as usual',
      text: 'Open any page about courses, training or certificates; there is nothing to press. The number on the icon says how many phrases are marked.',
      picture: (count) => `Sketch: at the top right of the browser, the icon of Shízhèng with the number ${count}.`,
    },
    look: {
      title: 'Stop at an underlined phrase',
      text: 'There are three kinds of line; the line tells what kind of phrase it is.',
      caption:
        'An ad that we made up. It says: “Health manager course: those who sign up are sure to pass, get a national-level certificate; without one you will be left behind; enrol now!”',
    },
    check: {
      title: 'Press it and check',
      text: 'Press the phrase, or the icon, to see which clause it relates to and what to check before you pay.',
      caption: (quote) => `What you see for “${quote}” (sure to pass).`,
    },
  },
  ad: sampleAd,
  kinds: {
    promise: {
      line: 'one solid line',
      text: 'Promises that you will pass, be certified in days, get your money back or earn a high income.',
    },
    name: { line: 'two lines', text: 'The state, authorities or qualifications lend their name to a certificate.' },
    other: { line: 'a dashed line', text: 'Fees, certificates for sale, pressure to enrol, and the like.' },
  },
  pin: {
    title: 'Pin the icon to the toolbar',
    text: 'Then the number is always in sight.',
    chromium: (name) => [
      'Press the puzzle piece at the top right of the browser (Extensions).',
      `Find “${name}” in the list.`,
      'Press the pin beside it. In Edge it is an eye.',
    ],
    firefox: (name) => [
      'Press the puzzle piece at the top right of the browser (Extensions).',
      `Find “${name}” and press the gear beside it.`,
      'Press “Pin to Toolbar”.',
    ],
    pinned: 'The icon is pinned.',
    unpinned: 'Not pinned yet. Once it is, this is ticked by itself.',
    phone: 'Phones have no toolbar: open the browser’s menu and press “Extensions” to find Shízhèng.',
  },
  try: {
    title: 'Try it',
    text: 'Look at a made-up sample first, then at real pages.',
    sample: 'Look at a sample (new tab)',
    reload: 'Pages that were open before you installed Shízhèng must be reloaded before anything is underlined.',
  },
  promises: {
    title: 'Four things you can rely on',
    items: [
      {
        title: 'It speaks of words, not of people',
        text: 'A line only means that a phrase seems to be related to the notices. It judges no school, company or teacher; what it does not know, it says it does not know.',
      },
      {
        title: 'Nothing is uploaded',
        text: 'No account, no login. Pages are read and judged on your device; it works without a network, too.',
      },
      {
        title: 'Pages stay as they are',
        text: 'Lines are drawn for your eyes only: not one character of a page is changed, and we take care not to slow pages down.',
      },
      {
        title: 'Every mark ends in something to do',
        text: 'What to check, what to ask the seller and where to look it up.',
      },
    ],
  },
  limits: {
    title: 'What it cannot see: please look for yourself',
    items: [
      'Words in pictures and videos; many ads are pictures.',
      'What you have not opened, such as pages behind a login.',
      'Words in other apps, such as chats. Copy them and paste them into “Check a text”.',
    ],
    quiet: 'No lines does not mean no problem.',
  },
  permissions: {
    title: 'What the permissions are for',
    text: 'These are all there are.',
    use: 'For',
    never: 'Never',
    items: {
      webPages: {
        title: 'Read the pages you open',
        use: 'reading the text of a page and underlining the phrases that the notices speak of. Browsers call this “Read and change all your data on all websites”.',
        never: 'changes a page, reads what you are typing or records the sites you visit.',
      },
      storage: {
        title: 'Keep your options on this device',
        use: 'remembering what you choose, such as language, text size and paused sites; and, until the browser is closed, how many phrases are marked in each tab, which one you are at, and the text you asked to check.',
        never: 'uploads anything or syncs it to other devices.',
      },
      contextMenus: {
        title: 'Add an entry to the context menu',
        use: `checking a text: select it, right-click and choose “${background.checkSelection}”.`,
        never: 'reads what you select before you press it.',
      },
      scripting: {
        title: 'Show the card',
        use: 'putting the card with the explanation onto the page when you press an underlined phrase or rest the pointer on it; until then it is not there.',
        never: 'runs code from the internet.',
      },
    },
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    text: 'If you prefer the keyboard:',
    commands: {
      _execute_action: 'Open the popup',
      'next-finding': 'Go to the next underlined phrase',
      'previous-finding': 'Go to the previous underlined phrase',
    },
    unset: 'not set yet',
    chromium: 'To set or change them, type chrome://extensions/shortcuts into the address bar and press Enter.',
    firefox:
      'To set or change them, type about:addons into the address bar, press Enter, then the gear at the top right, then “Manage Extension Shortcuts”.',
  },
  more: {
    title: 'Change it at any time',
    text: `Language, text size, how much is marked and which sites are left alone: all this stands under “${common.surfaces.options}”. To read this page again, press the icon, then “${common.surfaces.welcome}” at the bottom of the popup.`,
    links: 'Other pages of Shízhèng (in a new tab)',
  },
};
