import type { ClauseMessages } from '../zh-hans/clause.ts';

export const ofCommon: ClauseMessages['common'] = {
  kinds: { promise: 'Promise', name: 'Name or title', other: 'Other' },
  date: (date) => new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  noticeOf: (date) => `the notice of ${date}`,
  converted: 'In traditional characters (the original is simplified):',
  original: 'Original',
  settingsUnsaved: 'This could not be saved. Please try again; nothing was changed.',
};

export const ofReport: ClauseMessages['report'] = {
  ownWordNote: (note) => `Your note: ${note}`,
  links: {
    named: (clauses) => `Named in ${clauses}`,
    related: (clauses) => `Related to ${clauses}`,
  },
  clauses: (notice, headings) => `${notice} (${headings.join('; ')})`,
  noticeSeparator: ', ',
  readClauses: 'Read the clause',
  openClause: 'Show this clause in the notice',
  outsideScope:
    'The notice is about training and certificates for skilled and professional workers; here it is for reference only.',
  why: 'Why it is marked',
};
