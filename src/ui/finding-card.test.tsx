/** @vitest-environment jsdom */

import words from 'virtual:rules/words/zh-Hans';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import type { ClauseId, Finding } from '../core/rule.ts';
import { describeFinding } from '../describe-finding.ts';
import { defaultSettings } from '../settings.ts';
import { FindingCard } from './finding-card.tsx';
import type { CardActions } from './finding-card-props.ts';
import { messages as shared } from './messages/zh-hans/index.ts';
import { pageMessages } from './messages/zh-hans/pages.ts';

const messages = { ...shared, ...pageMessages };

const block = '签约学员包过，名额有限。';
type Links = { named: ClauseId[]; related: ClauseId[] };

/** What is written of one finding. */
function cardOf(ruleId: string, links: Links, because: string[] = [], actions: CardActions = {}) {
  const place = { quote: '包过', block, start: 4, end: 6 };
  const finding: Finding = { id: 'a.1', ruleId, ...place, kind: 'promise', level: 'sure', ...links, because };
  const settings = { ownWords: [{ word: '包过', note: '问清楚再交钱', variants: '' }] };
  const description = describeFinding(ruleId, [...links.named, ...links.related], words, {
    ...defaultSettings,
    ...settings,
  });
  render(<FindingCard finding={finding} description={description} messages={messages} {...actions} />, document.body);
  return document.body;
}

const named: Links = { named: ['25-1-2'], related: [] };
const related: Links = { named: [], related: ['25-1-2'] };

test('the sentences are short enough to be read at a glance', () => {
  for (const sentence of Object.values(messages.card.sentence)) expect(sentence.length).toBeLessThanOrEqual(40);
});

test('a clause that only covers the matter is never said to name the words', () => {
  expect(cardOf('p-baoguo', named).textContent).toContain('文件写明');
  const card = cardOf('p-baoguo', related);
  expect(card.querySelector('[data-link="related"] > summary')?.textContent).toContain('有关');
  expect(card.textContent).not.toContain('文件写明');
  expect(card.querySelector('[data-original]')?.textContent).toBe(words.clauses['25-1-2']?.text);
});

test('says so where the notice speaks of other trainings', () => {
  expect(cardOf('p-baoguo', related, ['outside-scope']).textContent).toContain('这里仅供参考');
  expect(cardOf('p-baoguo', related).textContent).not.toContain('这里仅供参考');
});

test('an own word has its note and nothing of clauses', () => {
  const card = cardOf('own:包过', { named: [], related: [] });
  expect(card.textContent).toContain('您记的话：问清楚再交钱');
  expect(card.textContent).not.toMatch(/文件写明|有关|怎么核实|承诺/);
});

test('a rule that is gone since the page was read leaves no empty headings', () => {
  const card = cardOf('no-such-rule', named);
  expect(card.querySelector('h3, dt')).toBeNull();
  expect(card.textContent).toContain('文件写明');
});

test('there is a button for each thing that can be done, and no other', () => {
  expect(cardOf('p-baoguo', named).querySelectorAll('button')).toHaveLength(0);
  const onStep = vi.fn();
  const onOpenClause = vi.fn();
  const card = cardOf('p-baoguo', named, [], { onStep, onOpenClause });
  for (const button of card.querySelectorAll('button')) button.click();
  expect(onStep.mock.calls).toEqual([['previous'], ['next']]);
  expect(onOpenClause.mock.calls).toEqual([['25-1-2']]);
});

test('says whether it was copied and stored', async () => {
  const onCopy = vi.fn(async () => false);
  const card = cardOf('p-baoguo', named, [], { onCopy, onSwitchOff: async () => true });
  for (const button of card.querySelectorAll('button')) button.click();
  expect(onCopy).toHaveBeenCalledWith(words.ask['pass-guarantee']?.join('\n'));
  const told = () => [...card.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent);
  await vi.waitFor(() => expect(told()).toEqual([messages.card.copyFailed, messages.card.switchedOff]));
});
