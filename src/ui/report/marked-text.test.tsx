/** @vitest-environment jsdom */
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import type { Finding } from '../../core/rule.ts';
import { defaultSettings } from '../../settings.ts';
import { messages } from '../messages/zh-hans/index.ts';
import { SurfaceContext } from '../surface.tsx';
import { type Mark, MarkedText } from './marked-text.tsx';

// Outside of an extension it refuses to load; nothing here is stored.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const finding: Finding = {
  id: 'p-baoguo.1',
  ruleId: 'p-baoguo',
  quote: '包过',
  block: '包过',
  start: 0,
  end: 2,
  kind: 'promise',
  level: 'sure',
  named: ['25-1-2'],
  related: [],
  because: [],
};

/** Shows a text with a mark at each place of the quote. */
function show(text: string, onPress: (finding: Finding) => void = () => {}): HTMLElement {
  const marks: Mark[] = [...text.matchAll(/包过/g)].map(({ index }) => ({ finding, start: index, end: index + 2 }));
  const surface = { settings: defaultSettings, messages, change: async () => true, fault: undefined };
  render(
    <SurfaceContext.Provider value={surface}>
      <MarkedText text={text} marks={marks} onPress={onPress} />
    </SurfaceContext.Provider>,
    document.body,
  );
  const shown = document.body.querySelector<HTMLElement>('.marked-text');
  if (!shown) throw new Error('No text is shown.');
  return shown;
}

test.each([
  ['', []],
  ['报名', []],
  ['包过', ['包过']],
  ['签约包过，\n“包过”。”包过', ['包过，', '“包过”。', '包过']],
  ['包过包过。。。包过', ['包过', '包过。。', '包过']],
  ['包过“包过”“包过', ['包过', '“包过”', '“包过']],
  ['<img src=x onerror=alert(1)>包过<b>包过</b>', ['包过', '包过']],
])('%j is shown whole; signs stay on the line of their mark', (text, unbroken) => {
  const shown = show(text);
  expect(shown.textContent).toBe(text);
  expect([...shown.querySelectorAll('.unbroken')].map((one) => one.textContent)).toEqual(unbroken);
  expect([...shown.querySelectorAll('button')].map((one) => one.textContent)).toEqual(unbroken.map(() => '包过'));
  expect(shown.querySelector('img, b')).toBeNull();
});

test('each place has an id of its own, says its kind in words, and tells its finding when pressed', () => {
  const onPress = vi.fn();
  const buttons = [...show('包过，包过', onPress).querySelectorAll('button')];
  expect(buttons.map(({ id }) => id)).toEqual(['mark-p-baoguo.1-1', 'mark-p-baoguo.1-2']);
  for (const button of buttons) {
    const description = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).toBe('承诺');
  }
  buttons[1]?.click();
  expect(onPress).toHaveBeenCalledWith(finding);
});
