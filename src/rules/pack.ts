/** How the rules travel: deflated JSON, written in 91 printable characters, since every frame of every page loads it. */
import { deflateSync, strToU8 } from 'fflate';
import { alphabet } from '../core/alphabet.ts';
import type { CompiledRules } from '../core/rule.ts';

const bitsOfPair = 13;

/** @returns the bytes, thirteen bits in every two characters of the alphabet, preceded by their number and a colon */
function write(bytes: Uint8Array): string {
  let written = `${bytes.length}:`;
  let bits = 0;
  let held = 0;
  const put = (value: number) => {
    written += (alphabet[value % alphabet.length] ?? '') + (alphabet[Math.floor(value / alphabet.length)] ?? '');
  };
  for (const byte of bytes) {
    bits |= byte << held;
    held += 8;
    if (held >= bitsOfPair) {
      put(bits & (2 ** bitsOfPair - 1));
      bits >>>= bitsOfPair;
      held -= bitsOfPair;
    }
  }
  if (held > 0) put(bits);
  return written;
}

/** Packed rules, for unpackRules of page/unpack-rules.ts; the same rules give the same text everywhere. */
export const packRules = (rules: CompiledRules): string =>
  write(deflateSync(strToU8(JSON.stringify(rules)), { level: 9, mem: 12 }));
