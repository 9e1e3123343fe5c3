/** From the texts of a page to findings with their places on it. */
import type { Choice, Finding, PassedOver } from '../core/rule.ts';
import type { Scanner } from '../core/scan.ts';
import { type Readings, readBlocks } from './blocks.ts';
import { locate, type Mark } from './locate.ts';
import { createRenderedCheck } from './rendered.ts';

/** `places`: every place where the finding stands, each with its marks. */
export type Located = { finding: Finding; places: Mark[][] };

export type PageScan = {
  located: Located[];
  passedOver: PassedOver[];
  /** What may be taken over by the next scan. */
  readings: Readings;
  /** True when the page changed under the scan so that its end was not seen. */
  torn: boolean;
};

export const nothing: PageScan = { located: [], passedOver: [], readings: new Map(), torn: false };

/** Whether there is any Chinese to read: most pages of the web end here. */
export const hasIdeographs = (text: string): boolean => /[\u2e80-\u9fff\uf900-\ufaff]/.test(text);

/**
 * Reads and judges a page (or frame), in steps as readBlocks does.
 * @param text the text content of `root`
 * @param known readings of an earlier scan
 * @param choice what the person wants to see
 */
export function* scanPage(
  url: string,
  root: Element,
  text: string,
  scanner: Scanner,
  known: Readings,
  choice: Choice,
): Generator<undefined, PageScan> {
  const { blocks, readings, torn } = yield* readBlocks(root, scanner, createRenderedCheck(), known, text);
  const { findings, passedOver } = yield* scanner.judgeInSteps(url, blocks, choice);
  const located = findings.map(({ finding, places }) => ({
    finding,
    places: places.map(({ block, start, end }) => locate(blocks[block]?.pieces ?? [], start, end)),
  }));
  return { located, passedOver, readings, torn };
}
