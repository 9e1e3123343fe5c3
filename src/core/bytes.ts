/** Bytes written in the characters of alphabet.ts: seven of them for every six bytes. */
import { alphabet } from './alphabet.ts';

export const bytesOfGroup = 6;
export const charactersOfGroup = 7;

/** @param text what writeBytes of rules/pack.ts wrote: the number of bytes, a colon, the groups */
export function readBytes(text: string): Uint8Array<ArrayBuffer> {
  const digits = new Uint8Array(128);
  for (const [value, character] of alphabet.entries()) digits[character.charCodeAt(0)] = value;
  const begin = text.indexOf(':') + 1;
  const bytes = new Uint8Array(Number(text.slice(0, begin - 1)));
  for (let at = begin, filled = 0; at < text.length; at += charactersOfGroup, filled += bytesOfGroup) {
    let value = 0;
    for (let i = charactersOfGroup - 1; i >= 0; i--) {
      value = value * alphabet.length + (digits[text.charCodeAt(at + i)] ?? 0);
    }
    for (let i = 0; i < bytesOfGroup; i++) {
      bytes[filled + i] = value % 256;
      value = Math.floor(value / 256);
    }
  }
  return bytes;
}
