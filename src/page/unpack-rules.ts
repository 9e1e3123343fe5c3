/** The rules as the build packed them (rules/pack.ts). */
import { alphabet } from '../core/alphabet.ts';
import type { CompiledRules } from '../core/rule.ts';

const bytesOfGroup = 6;
const charactersOfGroup = 7;

function readBytes(packed: string): Uint8Array<ArrayBuffer> {
  const digits = new Uint8Array(128);
  for (const [value, character] of alphabet.entries()) digits[character.charCodeAt(0)] = value;
  const begin = packed.indexOf(':') + 1;
  const bytes = new Uint8Array(Number(packed.slice(0, begin - 1)));
  for (let at = begin, filled = 0; at < packed.length; at += charactersOfGroup, filled += bytesOfGroup) {
    let value = 0;
    for (let i = charactersOfGroup - 1; i >= 0; i--) {
      value = value * alphabet.length + (digits[packed.charCodeAt(at + i)] ?? 0);
    }
    for (let i = 0; i < bytesOfGroup; i++) {
      bytes[filled + i] = value % 256;
      value = Math.floor(value / 256);
    }
  }
  return bytes;
}

async function unpack(packed: string) {
  const stream = new Blob([readBytes(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return JSON.parse(new TextDecoder('gbk').decode(await new Response(stream).arrayBuffer()));
}

/** @param packed made by this build, never by a page */
export async function unpackRules(packed: readonly string[]): Promise<CompiledRules> {
  const parts = await Promise.all(packed.map(unpack));
  const compiled = Object.assign({}, ...parts);
  const columns: Record<string, unknown[]> = compiled.rules;
  compiled.rules = columns.id?.map((_, row) =>
    Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, column[row]])),
  );
  return compiled;
}
