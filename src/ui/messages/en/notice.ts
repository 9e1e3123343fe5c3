import type { PageMessages } from '../zh-hans/pages.ts';

export const notice: PageMessages['notice'] = {
  title: 'Read the notices',
  lead: 'Paragraphs with a line on their left are the notices’ own words, in Chinese as published. Headings, rules and examples are ours: our reading, not part of the notices and not an official interpretation.',
  search: {
    label: 'Find in notices and rules',
    clear: 'Clear',
    results: (clauses, rules) => `Found ${clauses} in the clauses, ${rules} in rules and questions`,
    none: (typed) =>
      `“${typed}” was not found. Try a shorter word, such as “包过”. That it is not here does not mean that there is no problem.`,
  },
  overview: 'Clauses of both notices',
  reading: 'How clauses and rules are linked',
  links:
    'For each phrase it marks, Shízhèng says how it is linked to a clause. “Named in”: the clause lists these very words. “Related to”: the clause covers the matter but does not list these words.',
  gloss: (title) => `In English (our translation): ${title}`,
  number: 'Number',
  date: 'Date',
  issuer: 'Issued by',
  copied: (date) =>
    `The text here was taken from public reprints, some paragraphs converted back from traditional characters, with punctuation made full-width; put together on ${date}. Where it differs, the official site counts.`,
  permalink: (heading) => `Link to this clause: ${heading}`,
  rules: 'Rules under this clause',
  alike: (count) => `Similar wordings are looked for as well (${count})`,
  learned: 'This is judged from what was learned from examples, without fixed words, and may be wrong.',
  elsewhere: (count) =>
    count === 1
      ? '1 more rule looks at this clause, told under another'
      : `${count} more rules look at this clause, told under others`,
  otherClauses: 'Also looks at',
  flags: 'Examples that are marked',
  passes: 'Examples that are not marked',
  lists: { guangdong: 'Guangdong’s own list' },
  toTop: 'Back to top',
};
