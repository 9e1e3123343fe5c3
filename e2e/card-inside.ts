/** What stands in the card: its shadow root is closed to scripts, but not to the browser's own tools. */
import type { CDPSession, Page } from '@playwright/test';
import { toTraditional } from '../src/rules/traditional.ts';
import { card as english } from '../src/ui/messages/en/card.ts';
import { card as simplified } from '../src/ui/messages/zh-hans/card.ts';

const labels = [simplified.label, toTraditional(simplified.label), english.label];

/** As assistive technology has it. */
export type Told = { role: string; name: string; isFocused: boolean };
type Box = { left: number; top: number; right: number; bottom: number };

/** Whether our element is on the page. */
export const hasCard = (page: Page): Promise<boolean> =>
  page.evaluate(() => [...document.querySelectorAll('[popover=manual]')].some((one) => !one.hasChildNodes()));

type Node = { role?: { value?: unknown }; name?: { value?: unknown } };
/** Told from a dialog of the page by its name. */
const isCard = ({ role, name }: Node) => role?.value === 'dialog' && labels.includes(String(name?.value));

async function withTools<Result>(page: Page, ask: (tools: CDPSession) => Promise<Result>): Promise<Result> {
  const tools = await page.context().newCDPSession(page);
  try {
    return await ask(tools);
  } finally {
    await tools.detach();
  }
}

/** Everything in the card, in order; nothing where there is none. */
export const toldIn = (page: Page): Promise<Told[]> =>
  withTools(page, async (tools) => {
    const { nodes } = await tools.send('Accessibility.getFullAXTree');
    const dialog = nodes.find(isCard);
    const below = (id: string): typeof nodes => {
      const node = nodes.find(({ nodeId }) => nodeId === id);
      return node ? [node, ...(node.childIds ?? []).flatMap(below)] : [];
    };
    return (dialog ? below(dialog.nodeId) : []).map(({ role, name, properties }) => ({
      role: String(role?.value),
      name: String(name?.value ?? ''),
      isFocused: properties?.find((one) => one.name === 'focused')?.value.value === true,
    }));
  });

/** Its words. */
export const textOf = async (page: Page): Promise<string> =>
  (await toldIn(page))
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join('');

/** The name of what has the focus in it. */
export const focusedIn = async (page: Page): Promise<string | undefined> =>
  (await toldIn(page)).findLast(({ isFocused }) => isFocused)?.name;

/** Presses Tab until the focus is on what has this name. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    const focused = (await toldIn(page)).filter(({ isFocused }) => isFocused);
    if (focused.some((one) => one.name.includes(name))) return;
  }
  throw new Error(`Tab does not come to «${name}».`);
}

/** Runs in the card. */
function readCard(this: Element) {
  const root = this.getRootNode();
  const sheets = root instanceof ShadowRoot ? root.adoptedStyleSheets : [];
  const { left, top, right, bottom } = this.getBoundingClientRect();
  return {
    box: { left, top, right, bottom },
    html: this.parentElement?.outerHTML ?? '',
    css: sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n'),
    isWide: this.scrollWidth > this.clientWidth,
  };
}

/** The card as an element, with the style sheet it has. */
export const cardOf = (page: Page): Promise<{ box: Box; html: string; css: string; isWide: boolean }> =>
  withTools(page, async (tools) => {
    const { nodes } = await tools.send('Accessibility.getFullAXTree');
    const dialog = nodes.find(isCard);
    if (dialog?.backendDOMNodeId === undefined) throw new Error('There is no card.');
    const { object } = await tools.send('DOM.resolveNode', { backendNodeId: dialog.backendDOMNodeId });
    const { result } = await tools.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: readCard.toString(),
      returnByValue: true,
    });
    return result.value;
  });

/** The box around a text of an element, in the window. Not by a locator: a page may have broken what these go by. */
export const boxOfText = (page: Page, selector: string, text: string): Promise<Box> =>
  page.evaluate(
    ([wantedElement, wanted]) => {
      const element = document.querySelector(wantedElement) ?? document;
      const walker = new XPathEvaluator().evaluate('.//text()', element, null, XPathResult.ORDERED_NODE_ITERATOR_TYPE);
      for (let node = walker.iterateNext(); node; node = walker.iterateNext()) {
        const start = node.textContent?.indexOf(wanted) ?? -1;
        if (start < 0) continue;
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        return { left, top, right, bottom };
      }
      throw new Error(`There is no «${wanted}».`);
    },
    [selector, text] as const,
  );

/** The middle of a text, to point at. */
export async function middleOf(page: Page, selector: string, text: string): Promise<[x: number, y: number]> {
  const { left, top, right, bottom } = await boxOfText(page, selector, text);
  return [(left + right) / 2, (top + bottom) / 2];
}

/** Clicks on a text and waits for the card. */
export async function openCardAt(page: Page, selector: string, text: string): Promise<void> {
  await page.mouse.click(...(await middleOf(page, selector, text)));
  const deadline = Date.now() + 5_000;
  while (!(await textOf(page)).includes(text)) {
    if (Date.now() > deadline) throw new Error(`No card for «${text}».`);
  }
}
