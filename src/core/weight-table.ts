/**
 * The table of the second reader's weights as it travels: its columns of small numbers, written bit by bit by an
 * arithmetic coder that learns while it goes how likely each bit is. That takes a third less than deflate does.
 */
import { readBytes } from './bytes.ts';
import type { InSteps } from './steps.ts';

/**
 * A row a gram. `far` and `near`: upper and lower six bits of the distance from the gram before; `block` and `clause`:
 * steps of weight, 4 for none; `family`: its number, 0 for none.
 */
export type WeightTable = Record<'far' | 'near' | 'block' | 'clause' | 'family', number[]>;

/** Each column's bits, and the column that says most of what to expect in it. */
const columns = [
  { name: 'far', bits: 6, after: undefined },
  { name: 'near', bits: 6, after: undefined },
  { name: 'block', bits: 3, after: undefined },
  { name: 'clause', bits: 3, after: 'block' },
  { name: 'family', bits: 4, after: 'clause' },
] as const satisfies readonly { name: keyof WeightTable; bits: number; after: keyof WeightTable | undefined }[];
const mostValues = 64;
/** Rows read between two stops. */
const rowsOfStep = 200;

/** Tells the next bit, read or to be written. @param likelihood of a one */
export type BitCode = (likelihood: number, column: keyof WeightTable, row: number, bit: number) => number;

/** Goes through a table in the order in which it is written. */
export function* codeTable(rows: number, code: BitCode): InSteps<WeightTable> {
  const table: WeightTable = { far: [], near: [], block: [], clause: [], family: [] };
  const zeros = new Uint16Array(columns.length * mostValues * mostValues);
  const ones = new Uint16Array(zeros.length);
  for (let row = 0; row < rows; row++) {
    if (row % rowsOfStep === 0) yield;
    for (const [index, { name, bits, after }] of columns.entries()) {
      const given = (after && table[after][row]) ?? 0;
      let value = 1;
      for (let bit = bits - 1; bit >= 0; bit--) {
        const at = (index * mostValues + given) * mostValues + value;
        const zero = zeros[at] ?? 0;
        const one = ones[at] ?? 0;
        const told = code((one + 0.4) / (zero + one + 0.8), name, row, bit);
        if (told) ones[at] = one + 1;
        else zeros[at] = zero + 1;
        value = value * 2 + told;
      }
      table[name].push(value - 2 ** bits);
    }
  }
  return table;
}

/** @param text the number of rows, a comma, and the bytes that scripts/training/write-table.ts wrote */
export function* readTable(text: string): InSteps<WeightTable> {
  const comma = text.indexOf(',');
  const bytes = readBytes(text.slice(comma + 1));
  let at = 0;
  let value = 0;
  const shift = (register: number, byte: number) => ((register << 8) | byte) >>> 0;
  while (at < 4) value = shift(value, bytes[at++] ?? 0);
  let low = 0;
  let high = 0xffffffff;
  return yield* codeTable(Number(text.slice(0, comma)), (likelihood) => {
    const middle = low + Math.floor((high - low) * likelihood);
    const bit = value <= middle ? 1 : 0;
    if (bit) high = middle;
    else low = middle + 1;
    while ((low ^ high) >>> 24 === 0) {
      low = shift(low, 0);
      high = shift(high, 255);
      value = shift(value, bytes[at++] ?? 0);
    }
    return bit;
  });
}
