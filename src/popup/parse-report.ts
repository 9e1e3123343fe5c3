import type { Finding, FindingKind, Level, PassedOver, Pause, Report } from '../core/rule.ts';
import { isRecord } from '../messages.ts';

const kinds: readonly FindingKind[] = ['promise', 'name', 'other'];
const levels: readonly Level[] = ['sure', 'likely', 'weak'];
const states: readonly NonNullable<Report['state']>[] = ['off', 'reading', 'done'];

const pauses: readonly Pause[] = ['page', 'hour', 'site'];

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

function parseFinding(value: unknown): Finding | undefined {
  if (!isRecord(value)) return undefined;
  const { id, ruleId, quote, block, start, end, named, related, because } = value;
  const kind = kinds.find((one) => one === value.kind);
  const level = levels.find((one) => one === value.level);
  if (typeof id !== 'string' || typeof ruleId !== 'string' || typeof block !== 'string') return undefined;
  if (typeof start !== 'number' || typeof end !== 'number' || !kind || !level) return undefined;
  if (!isStrings(named) || !isStrings(related) || !isStrings(because)) return undefined;
  if (typeof quote !== 'string' || quote === '' || block.slice(start, end) !== quote) return undefined;
  return { id, ruleId, quote, block, start, end, kind, level, named, related, because };
}

function parsePassedOver(value: unknown): PassedOver | undefined {
  if (!isRecord(value)) return undefined;
  const { ruleId, quote, because } = value;
  if (typeof ruleId !== 'string' || typeof quote !== 'string' || !isStrings(because)) return undefined;
  return { ruleId, quote, because };
}

function parseAll<Item>(values: unknown, parse: (value: unknown) => Item | undefined): Item[] | undefined {
  if (!Array.isArray(values)) return undefined;
  const items = values.map(parse);
  return items.every((item) => item !== undefined) ? items : undefined;
}

/** The report a frame answered with, or undefined for anything else. */
export function parseReport(value: unknown): Report | undefined {
  if (!isRecord(value)) return undefined;
  const { url, title, partial } = value;
  const findings = parseAll(value.findings, parseFinding);
  const passedOver = parseAll(value.passedOver, parsePassedOver);
  const state = states.find((one) => one === value.state);
  const paused = pauses.find((one) => one === value.paused);
  if (typeof url !== 'string' || !findings || !passedOver || !state) return undefined;
  return {
    url,
    ...(typeof title === 'string' ? { title } : {}),
    state,
    ...(partial === true ? { partial } : {}),
    ...(paused ? { paused } : {}),
    verdict: findings.length > 0 ? 'flag' : 'quiet',
    findings,
    passedOver,
  };
}
