import { genuine } from './elements.ts';
import type { IsRendered } from './text-block.ts';

// Chromium before 121 knows the second name only.
const options: CheckVisibilityOptions = { visibilityProperty: true, checkVisibilityCSS: true };

/**
 * Whether the text right inside an element is drawn. Off-screen text that the browser has not laid out yet
 * (`content-visibility: auto`) counts as drawn: it is as soon as a person scrolls to it.
 */
function isRendered(element: Element): boolean {
  for (let box: Element | null = element; box; box = genuine(box, 'parentElement')) {
    if (genuine(box, 'checkVisibility').call(box, options)) return true;
    // An element with `display: contents` has no box of its own; its text is drawn in the box of its parent.
    const { display, visibility } = getComputedStyle(box);
    if (display !== 'contents' || visibility !== 'visible') return false;
  }
  return false;
}

/** Asks the browser once per element: use one for one reading, since style changes. */
export function createRenderedCheck(): IsRendered {
  const known = new Map<Element, boolean>();
  return (element) => {
    let rendered = known.get(element);
    if (rendered === undefined) {
      rendered = isRendered(element);
      known.set(element, rendered);
    }
    return rendered;
  };
}
