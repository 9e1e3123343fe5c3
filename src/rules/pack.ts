/**
 * How the rules travel, since every frame of every page loads them: JSON in the old two-byte encoding of Chinese, where
 * UTF-8 takes three bytes, deflated, and written in the characters of core/alphabet.ts.
 */
import { deflateSync } from 'fflate';
import { alphabet } from '../core/alphabet.ts';
import { bytesOfGroup, charactersOfGroup } from '../core/bytes.ts';
import type { CompiledRules, PackedRules } from '../core/rule.ts';

/** @returns the bytes, seven characters for every six of them, preceded by their number and a colon */
export function writeBytes(bytes: Uint8Array): string {
  let written = `${bytes.length}:`;
  for (let at = 0; at < bytes.length; at += bytesOfGroup) {
    let value = 0;
    for (let i = bytesOfGroup - 1; i >= 0; i--) value = value * 256 + (bytes[at + i] ?? 0);
    for (let i = 0; i < charactersOfGroup; i++) {
      written += alphabet[value % alphabet.length] ?? '';
      value = Math.floor(value / alphabet.length);
    }
  }
  return written;
}

/** Both bytes of each ideograph that GBK has. */
function readEncoding(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk');
  const encoding = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (/^[\u4e00-\u9fa5]$/.test(character)) encoding.set(character, [lead, trail]);
    }
  }
  return encoding;
}

/** JSON as bytes of GBK; what is neither ASCII nor a common ideograph is escaped. */
function encode(json: string): Uint8Array {
  const encoding = readEncoding();
  const asEscape = (unit: string) => [...`\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`];
  const codes = json
    .split('')
    .flatMap((unit) => (unit < '\x80' || encoding.has(unit) ? [unit] : asEscape(unit)))
    .flatMap((unit) => encoding.get(unit) ?? [unit.charCodeAt(0)]);
  return Uint8Array.from(codes);
}

const pack = (data: object): string => writeBytes(deflateSync(encode(JSON.stringify(data)), { level: 9, mem: 12 }));

/** Field by field what is the same kind of text stands together, and takes less. */
const columnsOf = (rules: CompiledRules['rules']): object =>
  Object.fromEntries(
    Object.keys(rules[0] ?? {}).map((field) => [field, rules.map((rule) => Reflect.get(rule, field))]),
  );

/** For unpackRules of page/unpack-rules.ts; the same rules give the same text everywhere. */
export function packRules({ reader: { table, ...reader }, rules, ...rest }: CompiledRules): PackedRules {
  return { rules: pack({ ...rest, reader, rules: columnsOf(rules) }), table };
}
