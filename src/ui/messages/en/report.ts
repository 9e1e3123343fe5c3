import type { Messages } from '../zh-hans/index.ts';
import { ofReport } from './clause.ts';

export const report: Messages['report'] = {
  ...ofReport,
  verdict: {
    flag: (count) =>
      count === 1
        ? '1 phrase seems to be named in the notices or related to them'
        : `${count} phrases seem to be named in the notices or related to them`,
    quiet: 'No words from the notices found',
    passedOver: (count) =>
      count === 1
        ? '1 phrase is related to the notices, but does not seem to sell anything; not marked'
        : `${count} phrases are related to the notices, but do not seem to sell anything; not marked`,
  },
  beforePaying: 'Before you pay, follow “How to check” at each of them.',
  clauseHeading: (heading) => `Clause: ${heading}`,
  ownWords: 'Your own words',
  ownWord: (word) => `Your word: ${word}`,
  overview: 'By clause of the notice; the names of clauses are no findings',
  places: (count) => (count === 1 ? '1 place' : `${count} places`),
  pieces: (pieces) => `Closest match: ${pieces.map((piece) => `“${piece}”`).join(', ')}`,
  check: 'How to check',
  whyAndWhere: 'Why it is marked, and where to look it up',
  lookups: 'Where to look it up',
  jump: 'Show on page',
  questions: 'What the text cannot show: ask',
  passedOver: {
    title: (count) => `Quoted or harmless, not marked: ${count}`,
    explanation:
      'These words appear too, but seem not to be selling anything, or say nothing by themselves; so they are not marked.',
    times: (count) => ` (${count} times)`,
    reasonSeparator: '; ',
  },
  legend: 'Lines: ',
};
