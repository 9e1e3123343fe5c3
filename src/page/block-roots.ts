import { isElement, nameOf, roleOf } from './elements.ts';

/** From here on a climb is remembered, so that texts nested 50,000 deep do not climb 50,000 elements each. */
const farAway = 8;

/**
 * Finds for the parent of a text the element that bounds the text, or undefined where the text is not read.
 * Remembers far climbs: use one for one walk.
 */
export function createRootFinder(): (parent: Element) => Element | undefined {
  const known = new Map<Element, Element | undefined>();

  function climb(parent: Element): Element | undefined {
    let element = parent;
    for (let steps = 0; steps < farAway; steps++) {
      const role = roleOf(nameOf(element));
      // A form is a block: no property of one is read beyond this line, since it may be a field of that name.
      if (role !== 'inline') return role === 'block' ? element : undefined;
      const above = element.parentElement;
      if (!above) return element;
      element = above;
    }
    return climbFar(element);
  }

  function climbFar(start: Element): Element | undefined {
    const path: Element[] = [];
    let element: Element | null = start;
    let found: Element | undefined;
    while (element && !known.has(element)) {
      found = element;
      const role = roleOf(nameOf(element));
      if (role !== 'inline') {
        if (role !== 'block') found = undefined;
        break;
      }
      path.push(element);
      element = element.parentElement;
    }
    if (element && known.has(element)) found = known.get(element);
    for (const far of path) known.set(far, found);
    return found;
  }

  let lastParent: Element | undefined;
  let lastFound: Element | undefined;
  return (parent) => {
    if (parent !== lastParent) {
      lastParent = parent;
      lastFound = climb(parent);
    }
    return lastFound;
  };
}

/**
 * What stands between two texts with the same root: the number of `<br>`, or undefined where something ends the text.
 * @param after follows `before` in page order, and no text that is read stands between them
 */
export function lineBreaksBetween(before: Text, after: Text): number | undefined {
  let lineBreaks = 0;
  let node: Node = before;
  let enter = false;
  for (;;) {
    let next: Node | null = enter ? node.firstChild : node.nextSibling;
    while (!next) {
      if (!enter) {
        if (!node.parentNode) return undefined;
        node = node.parentNode;
      }
      enter = false;
      next = node.nextSibling;
    }
    node = next;
    if (node === after) return lineBreaks;
    enter = false;
    if (!isElement(node)) continue;
    const role = roleOf(nameOf(node));
    if (role === 'block' || role === 'closed') return undefined;
    if (role === 'line') lineBreaks++;
    enter = role === 'inline';
  }
}
