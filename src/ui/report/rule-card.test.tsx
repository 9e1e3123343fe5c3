/** @vitest-environment jsdom */

import words from 'virtual:rules/words/zh-Hans';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import type { ClauseId, Finding } from '../../core/rule.ts';
import { defaultSettings } from '../../settings.ts';
import { messages } from '../messages/zh-hans/index.ts';
import { SurfaceContext } from '../surface.tsx';
import { WordsContext } from '../words.tsx';
import { RuleCard } from './rule-card.tsx';

// Outside of an extension it refuses to load; nothing here is stored.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const block = '健康管理师培训，本子一周左右寄到家里。';
const quote = '一周左右寄到家里';

/** What is written of one finding. */
function cardOf(ruleId: string, links: { named: ClauseId[]; related: ClauseId[] }, because: string[] = []) {
  const start = block.indexOf(quote);
  const place = { block, start, end: start + quote.length };
  const finding: Finding = { id: 'a.1', ruleId, quote, ...place, kind: 'promise', level: 'likely', ...links, because };
  const rule = { ruleId, alike: [[{ frameId: 0, finding }]] };
  const surface = { settings: defaultSettings, messages, change: async () => true, fault: undefined };
  render(
    <SurfaceContext.Provider value={surface}>
      <WordsContext.Provider value={words}>
        <RuleCard rule={rule} clauseId="25-1-2" jump={() => {}} />
      </WordsContext.Provider>
    </SurfaceContext.Provider>,
    document.body,
  );
  return document.body;
}

test('what the second reader found reads as similar, and as named only when it is', () => {
  const card = cardOf('like-speed', { named: [], related: ['25-1-2', 'net-2-3'] });
  expect(card.querySelector('h3')?.textContent).toMatch(/^与“.+”类似的说法/);
  expect(card.textContent).not.toContain('文件写明');
  expect(card.querySelector('[data-link="related"] > summary')?.textContent).toContain('有关');
  expect(cardOf('like-speed', { named: ['net-2-3'], related: ['25-1-2'] }).textContent).toContain('文件写明');
});

test('shows what the second reader went by, and that words were disguised', () => {
  const links = { named: [], related: ['25-1-2'] };
  const card = cardOf('like-speed', links, ['sell-enrol', 'piece:一周', 'piece:寄到', 'disguised']);
  expect(card.textContent).toContain('最像的字：“一周”“寄到”');
  expect(card.textContent).toContain('变体');
  expect(cardOf('p-baoguo', links).textContent).not.toMatch(/最像的字|变体/);
});

test('headings of ours are not put in quotation marks', () => {
  const card = cardOf('p-baoguo', { named: ['25-1-2', 'net-2-3'], related: [] });
  const headings = ['25-1-2', 'net-2-3'].map((id) => words.clauses[id]?.heading);
  const stated = card.querySelector('summary')?.textContent;
  for (const heading of headings) expect(stated).toContain(`（${heading}）`);
});

test('says so where the notice speaks of other trainings', () => {
  const links = { named: [], related: ['25-1-2'] };
  expect(cardOf('p-baoguo', links, ['outside-scope']).textContent).toContain('这里仅供参考');
  expect(cardOf('p-baoguo', links).textContent).not.toContain('这里仅供参考');
});
