/** What the bench runs inside a page: the reading part as it ships, and what it is measured against. */
import packedRules from 'virtual:rules/patterns';
import type { CompiledRule, CompiledRules } from '../../src/core/rule.ts';
import { buildScanner, standardChoice } from '../../src/core/scan.ts';
import type { InSteps } from '../../src/core/steps.ts';
import { createHighlighter } from '../../src/page/highlight.ts';
import { hasIdeographs, scanPage } from '../../src/page/scan-page.ts';
import { unpackRules } from '../../src/unpack-rules.ts';

/** Milliseconds: of all our work, of each of its parts, of its longest task. */
export type Scan = { all: number; parts: Record<string, number>; longest: number; findings: number; judged: number };
/** Milliseconds: medians of warm runs. */
export type Yardstick = { walk: number; text: number; nodes: number; characters: number };

/** Milliseconds of one task. */
const slice = 8;
const warmRuns = 15;

async function scanOnce(manyRules: boolean): Promise<Scan> {
  const parts: Record<string, number> = {};
  let longest = 0;
  let from = performance.now();
  const lap = (part: string) => {
    const now = performance.now();
    parts[part] = now - from;
    from = now;
  };
  /** As slices.ts, without the pauses. */
  function inSlices<Result>(work: InSteps<Result>): Result {
    for (let begin = performance.now(); ; ) {
      const step = work.next();
      const now = performance.now();
      if (!step.done && now - begin < slice) continue;
      longest = Math.max(longest, now - begin);
      begin = now;
      if (step.done) return step.value;
    }
  }
  const root = document.documentElement;
  const text = root.textContent;
  const isChinese = hasIdeographs(text);
  lap('text');
  longest = parts.text ?? 0;
  if (!isChinese) return { all: longest, parts, longest, findings: 0, judged: 0 };
  const rules = await unpackRules(packedRules);
  lap('unpack');
  const compiled = manyRules ? tenfold(rules) : rules;
  from = performance.now();
  const scanner = inSlices(buildScanner(compiled));
  lap('create');
  const highlighter = createHighlighter(new AbortController().signal);
  const { located, passedOver } = inSlices(
    scanPage('https://bench.example/', root, text, scanner, new Map(), standardChoice),
  );
  lap('scan');
  highlighter.draw(located.flatMap(({ finding: { kind }, places }) => places.flat().map((mark) => ({ kind, mark }))));
  lap('draw');
  longest = Math.max(longest, parts.draw ?? 0);
  const all = Object.values(parts).reduce((sum, part) => sum + part, 0);
  return { all, parts, longest, findings: located.length, judged: located.length + passedOver.length };
}

/** Ten times the patterns: the others are of the same shapes in other characters, so that no more of them match. */
function tenfold(rules: CompiledRules): CompiledRules {
  const ideograph = /\p{Script=Han}/gu;
  const patterns = rules.rules.flatMap((rule) => rule.patterns);
  const used = [...new Set(patterns.join('').match(ideograph))];
  const numberOf = new Map(used.map((character, number) => [character, number]));
  // Word classes and numbers would match what they match in the rules themselves.
  const plain = rules.rules.filter(({ patterns: own }) => own.length > 0 && !/[<#]/.test(own.join('')));
  const more: CompiledRule[] = [];
  for (let copy = 1, count = 0; count < 9 * patterns.length; copy++) {
    const shift = (text: string) =>
      text.replace(ideograph, (one) => used[((numberOf.get(one) ?? 0) + 7 * copy) % used.length] ?? one);
    for (const rule of plain) {
      count += rule.patterns.length;
      more.push({ ...rule, id: `${rule.id}-${copy}`, patterns: rule.patterns.map(shift) });
    }
  }
  return { ...rules, rules: [...rules.rules, ...more] };
}

function median(run: () => unknown): number {
  const times = Array.from({ length: warmRuns }, () => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  });
  return times.sort((a, b) => a - b)[Math.floor(warmRuns / 2)] ?? 0;
}

function measureYardstick(): Yardstick {
  let nodes = 0;
  let characters = 0;
  const walk = median(() => {
    nodes = 0;
    characters = 0;
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes++;
      characters += (node as Text).data.length;
    }
  });
  const text = median(() => document.documentElement.textContent?.length);
  return { walk, text, nodes, characters };
}

Object.assign(globalThis, { shizhengBench: { scanOnce, measureYardstick } });
