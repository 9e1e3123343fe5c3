/** Reads and judges a text as the content script does a page; loaded with the rules once there is a text. */
import packedRules from 'virtual:rules/patterns';
import type { OwnWord, Report } from '../core/rule.ts';
import { buildScanner, reportOf, type Scanner } from '../core/scan.ts';
import { readText } from '../core/text-blocks.ts';
import type { Settings } from '../settings.ts';
import { inSlices } from '../slices.ts';
import type { Mark } from '../ui/report/marked-text.tsx';
import { unpackRules } from '../unpack-rules.ts';

/** `marks` in the order of the text. */
export type Judged = { readonly report: Report; readonly marks: readonly Mark[] };

/** A text comes from no site. */
const noAddress = '';

let known: { readonly words: string; readonly scanner: Promise<Scanner> } | undefined;
/** Unpacks the rules once for the same own words; whoever stops waiting does not stop it for the next. */
function loadScanner(ownWords: readonly OwnWord[]): Promise<Scanner> {
  const words = JSON.stringify(ownWords);
  if (known?.words === words) return known.scanner;
  const scanner = unpackRules(packedRules).then((rules) =>
    inSlices(buildScanner(rules, ownWords), new AbortController().signal),
  );
  known = { words, scanner };
  // What failed once may work when it is tried again.
  scanner.catch(() => {
    known = undefined;
  });
  return scanner;
}

/**
 * Judges a text as the settings want it, in slices.
 * @param text with plain line breaks
 * @throws when the rules cannot be unpacked; the signal's reason once it is aborted
 */
export async function judgeText(text: string, settings: Settings, signal: AbortSignal): Promise<Judged> {
  const scanner = await loadScanner(settings.ownWords);
  signal.throwIfAborted();
  const blocks = await inSlices(readText(text, scanner), signal);
  const judged = await inSlices(scanner.judgeInSteps(noAddress, blocks, settings), signal);
  const marks = judged.findings.flatMap(({ finding, places }) =>
    places.map(({ block, start, end }) => {
      const from = blocks[block]?.start ?? 0;
      return { finding, start: from + start, end: from + end };
    }),
  );
  return { report: reportOf(noAddress, judged), marks: marks.sort((a, b) => a.start - b.start) };
}
