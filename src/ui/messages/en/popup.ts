import type { Messages } from '../zh-hans/index.ts';

export const popup: Messages['popup'] = {
  reading: 'Reading this page …',
  quiet: 'Nothing marked does not mean nothing is wrong: words in pictures and behind a login cannot be read here.',
  partial: 'This page is too big or keeps changing; its end was not read. Wait until it settles, then check again.',
  rescan: 'Check again',
  rescanning: 'Checking …',
  next: 'Next',
  previous: 'Previous',
  at: (index, count) => `${index} of ${count}`,
  gone: 'This sentence is no longer on the page. Please check again.',
  unfinished: 'This page could not be read to its end',
  unfinishedAdvice:
    'Something went wrong while reading, so we do not know what stands here. Reload the page; if that does not help, open “Check a text” below and paste the text there.',
  noText: 'This is a PDF or a picture; the words in it cannot be read',
  noTextAdvice: 'If you can select the words, copy them, open “Check a text” below and paste them there.',
  unreachable: {
    notWebPage: {
      title: 'This is not a web page that can be read',
      advice:
        'Browsers do not let extensions read their own pages, extension stores and local files. To check a text, open “Check a text” below and paste it there.',
    },
    closed: { title: 'This tab has been closed', advice: 'Open the popup again on the page you want to look at.' },
    loading: { title: 'The page is still loading', advice: 'This updates by itself.' },
    unread: {
      title: 'This page has not been read yet',
      advice:
        'It may have been open before the extension was installed, or the browser does not let extensions read it. Reload the page.',
    },
    permission: {
      title: 'No permission to read this site',
      advice: 'Allow Shízhèng to read this site in the extensions menu of the toolbar, then reload the page.',
    },
  },
  pause: {
    title: 'Pause',
    page: 'This page',
    hour: 'For an hour',
    site: (site) => `Always, on ${site}`,
    resume: 'Resume',
    paused: {
      page: 'This page is paused',
      hour: (until) => `Paused until ${until}`,
      site: (site) => `${site} is paused`,
    },
    meaning: 'While paused, nothing is read and nothing is marked.',
    pageExplanation: 'until it is reloaded',
    hourExplanation: 'every page',
    siteExplanation: 'until you resume it here or in the options',
  },
};
