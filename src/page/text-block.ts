import type { BlockReading, PageBlock } from '../core/scan.ts';
import { genuine, nameOf } from './elements.ts';

/** A text node of a block; `start` is the UTF-16 offset of its first unit in the block's text. */
export type Piece = { readonly node: Text; readonly start: number };

/** Whether a reader can see the text right inside an element. */
export type IsRendered = (element: Element) => boolean;

/** White space that is shown as a space, unless the element keeps its lines. */
const whiteSpace = /[\t\n\r]/;
const everyWhiteSpace = /[\t\n\r]/g;

type Content = { text: string; pieces: Piece[] };

/**
 * A text that a reader sees as one, across inline elements. Knows its nodes from the walk; text and pieces are made
 * when first asked for. Where it may hold a phrase, of the nodes that are rendered then; else of all, because asking the
 * browser for each is dear and the text is only what surrounds others.
 */
export class TextBlock implements PageBlock {
  /** The nearest element around it that is not inline. */
  readonly root: Element;
  /** Set, before the text is asked for, where it may hold a phrase. */
  mayMatch = false;
  reading: BlockReading | undefined;
  readonly #isRendered: IsRendered;
  readonly #first: Text;
  /** The others, where there are any: most blocks have one node, and pages have tens of thousands of blocks. */
  #rest: Text[] | undefined;
  /** How many `<br>` stand before a node. */
  #lineBreaks: Map<Text, number> | undefined;
  #content: Content | undefined;

  constructor(root: Element, first: Text, isRendered: IsRendered) {
    this.root = root;
    this.#first = first;
    this.#isRendered = isRendered;
  }

  /** Appends the next text node, with so many `<br>` before it. */
  append(node: Text, lineBreaks: number): void {
    if (lineBreaks > 0) {
      this.#lineBreaks ??= new Map();
      this.#lineBreaks.set(node, lineBreaks);
    }
    this.#rest ??= [];
    this.#rest.push(node);
  }

  get lastNode(): Text {
    return this.#rest?.at(-1) ?? this.#first;
  }

  get #nodes(): readonly Text[] {
    return this.#rest ? [this.#first, ...this.#rest] : [this.#first];
  }

  get heading(): boolean {
    return /^h[1-6]$/.test(nameOf(this.root));
  }

  /** One line; a new line only where the page breaks it. As long as the data of its pieces and the breaks together. */
  get text(): string {
    const isSingle = !this.mayMatch && !this.#rest && !this.#content;
    return isSingle ? this.#oneLine(this.#first.data) : this.#read().text;
  }

  get pieces(): readonly Piece[] {
    return this.#read().pieces;
  }

  #read(): Content {
    this.#content ??= this.#make();
    return this.#content;
  }

  /** A space is as long as the sign it stands for, so that offsets into the text are offsets into the nodes. */
  #oneLine(data: string): string {
    if (!whiteSpace.test(data) || genuine(this.root, 'closest').call(this.root, 'pre') !== null) return data;
    return data.replace(everyWhiteSpace, ' ');
  }

  #make(): Content {
    const pieces: Piece[] = [];
    let text = '';
    for (const node of this.#nodes) {
      if (this.#lineBreaks) text += '\n'.repeat(this.#lineBreaks.get(node) ?? 0);
      const parent = node.parentElement;
      if (!parent || (this.mayMatch && !this.#isRendered(parent))) continue;
      pieces.push({ node, start: text.length });
      text += this.#oneLine(node.data);
    }
    return { text, pieces };
  }
}
