/** The element that holds the card: on the page while a card is open, and out of reach of the page's scripts. */
import { genuine } from '../elements.ts';
import type { Mark } from '../locate.ts';
import { isolate } from './isolate.ts';
import { bodyClass, cardStyles, rootClass } from './styles.ts';

export type Host = {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** What scrolls, and what the card is rendered into. */
  readonly panel: HTMLElement;
  /** Puts it on the page, above everything else; does nothing where it is there. */
  attach(marks: readonly Mark[]): void;
  dress(look: { language: string; textSize: string; theme: string }): void;
};

/** Writes the styles of a shadow root; the policy of a page about styles does not concern constructed ones. */
function styleWriter(root: ShadowRoot): (css: string) => void {
  try {
    const sheet = new CSSStyleSheet();
    root.adoptedStyleSheets = [sheet];
    return (css) => sheet.replaceSync(css);
  } catch {
    // Firefox has refused content scripts this list. A page may refuse this element; the card then reads as plain text.
    const style = document.createElement('style');
    root.append(style);
    return (css) => {
      style.textContent = css;
    };
  }
}

/** The element around, also where a node is shown through a slot, or stands in a shadow root. */
function around(node: Node): Element | null {
  const slot = node instanceof Element || node instanceof Text ? genuine(node, 'assignedSlot') : null;
  if (slot) return slot;
  const parent = genuine(node, 'parentNode');
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** What is modal, or fills the screen, makes everything outside of it dead: then the card stands inside. */
function parentFor(marks: readonly Mark[]): Element {
  const deadening = 'dialog:modal, :fullscreen';
  for (let element = around(marks[0]?.node ?? document); element; element = around(element)) {
    if (!genuine(element, 'matches').call(element, deadening)) continue;
    const root = genuine(element, 'getRootNode').call(element);
    // In the shadow root of a component its slot shows what stands in the component.
    return root instanceof ShadowRoot ? root.host : element;
  }
  return genuine(document, 'documentElement');
}

export function createHost(): Host {
  const element = document.createElement('div');
  // Chromium before 114 has no popovers; there the card lies below what the page itself puts on top.
  const isPopover = 'popover' in element;
  if (isPopover) element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  isolate(root);
  const write = styleWriter(root);
  const top = document.createElement('div');
  top.className = rootClass;
  const panel = document.createElement('div');
  panel.className = `${bodyClass} panel`;
  panel.setAttribute('role', 'dialog');
  panel.tabIndex = -1;
  top.append(panel);
  root.append(top);

  return {
    element,
    root,
    panel,
    attach(marks) {
      const parent = parentFor(marks);
      if (element.isConnected && element.parentElement === parent) return;
      parent.append(element);
      if (isPopover) element.showPopover();
    },
    dress({ language, textSize, theme }) {
      const isDark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
      top.lang = language;
      top.dataset.textSize = textSize;
      top.dataset.theme = isDark ? 'dark' : 'light';
      // Twice: how big the letters are to be is written in the sheet, in parts of what the person told the browser.
      write(cardStyles(16));
      write(cardStyles(Number.parseFloat(getComputedStyle(top).fontSize)));
    },
  };
}
