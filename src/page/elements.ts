/**
 * What an element does to the text around it, told from its name alone: looking at computed style for every element
 * would force layout, and a page read in Node has none.
 */

/**
 * `inline`: its text joins the text around it · `line`: a break within a text · `absent`: not read, and nothing
 * of it stands between the texts around it · `closed`: not read, and ends the text · `block`: read, and ends the text.
 */
export type Role = 'inline' | 'line' | 'absent' | 'closed' | 'block';

const inline =
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small span strike strong sub sup time tt u var wbr';
const absent = 'base datalist head link meta noscript param rp rt rtc script source style template title track';
const closed = 'audio canvas iframe input math object option select svg textarea video';

const roles = new Map<string, Role>([
  ...inline.split(' ').map((name): [string, Role] => [name, 'inline']),
  ...absent.split(' ').map((name): [string, Role] => [name, 'absent']),
  ...closed.split(' ').map((name): [string, Role] => [name, 'closed']),
  ['br', 'line'],
  // A picture stands between words as a break does: a smiley in a sentence, a banner between two.
  ['img', 'line'],
]);

/** The role of an element, by its local name; custom elements are inline, as they are without a style. */
export function roleOf(localName: string): Role {
  let role = roles.get(localName);
  if (!role) {
    role = localName.includes('-') ? 'inline' : 'block';
    roles.set(localName, role);
  }
  return role;
}

/**
 * Elements whose text is not read although it may stand deep inside; text right inside `script` and its like is told
 * by its parent. One selector each: browsers answer a bare name far quicker than a list.
 */
const containers = [
  ...['audio', 'canvas', 'math', 'noscript', 'object', 'select', 'svg', 'video'],
  '[contenteditable]:not([contenteditable="false" i])',
];

/**
 * A property as the browser defines it. Forms and documents answer to the names of what stands in them first: in a form
 * with `<input name="closest">`, `form.closest` is that input.
 */
export function genuine<Owner extends object, Name extends keyof Owner>(owner: Owner, name: Name): Owner[Name] {
  return Reflect.get(Object.getPrototypeOf(owner), name, owner);
}

// The next two are asked for every text, so they look once: on whatever is not a form these are what their types say.
export const isElement = (node: Node): node is Element => typeof node.nodeType !== 'number' || node.nodeType === 1;

export const nameOf = ({ localName }: Element): string => (typeof localName === 'string' ? localName : 'form');

/** NodeFilter.SHOW_TEXT, which exists in browsers only. */
const showText = 4;

/** Walks the text nodes below an element, in page order. */
export type TextWalker = { nextNode(): Text | null };

export function walkTexts(root: Element): TextWalker {
  const document = genuine(root, 'ownerDocument');
  const walker: { nextNode(): Node | null } = genuine(document, 'createTreeWalker').call(document, root, showText);
  // Text nodes are all it shows, which its type cannot say.
  return walker as TextWalker;
}

/** The text nodes below `root` that no reader of the page's text should see: fallbacks, drawings, what is being typed. */
export function findUnreadTexts(root: Element): ReadonlySet<Text> {
  const unread = new Set<Text>();
  for (const selector of containers) {
    for (const container of root.querySelectorAll(selector)) {
      const walker = walkTexts(container);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) unread.add(node);
    }
  }
  return unread;
}
