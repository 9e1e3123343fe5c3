/** The rules as the build packed them (rules/pack.ts): deflated JSON, thirteen bits in every two characters. */
import { alphabet } from '../core/alphabet.ts';
import type { CompiledRules } from '../core/rule.ts';

const bitsOfPair = 13;

function readBytes(packed: string): Uint8Array<ArrayBuffer> {
  const colon = packed.indexOf(':');
  const bytes = new Uint8Array(Number(packed.slice(0, colon)));
  let filled = 0;
  let bits = 0;
  let held = 0;
  for (let at = colon + 1; at < packed.length; at += 2) {
    const pair = alphabet.indexOf(packed[at] ?? '') + alphabet.length * alphabet.indexOf(packed[at + 1] ?? '');
    bits |= pair << held;
    for (held += bitsOfPair; held >= 8 && filled < bytes.length; held -= 8) {
      bytes[filled++] = bits;
      bits >>>= 8;
    }
  }
  return bytes;
}

/** @param packed made by this build, never by a page */
export async function unpackRules(packed: string): Promise<CompiledRules> {
  const stream = new Blob([readBytes(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const rules: CompiledRules = JSON.parse(await new Response(stream).text());
  return rules;
}
