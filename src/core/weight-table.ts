/**
 * The table of the second reader's weights as it travels: its columns of small numbers, written bit by bit by an
 * arithmetic coder that learns while it goes how likely each bit is. That takes a quarter less than deflate does.
 */
import { readBytes } from './bytes.ts';

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

/** Which bit is next, and how likely it is a one. */
export type BitPlace = { row: number; column: keyof WeightTable; bit: number; likelihood: number };

/** Goes through a table in the order in which it is written. @param code tells the bit, read or to be written */
export function codeTable(rows: number, code: (place: BitPlace) => number): WeightTable {
  const table: WeightTable = { far: [], near: [], block: [], clause: [], family: [] };
  const seen = [0, 1].map(() => new Uint16Array(columns.length * mostValues * mostValues));
  for (let row = 0; row < rows; row++) {
    columns.forEach(({ name, bits, after }, index) => {
      const given = (after && table[after][row]) ?? 0;
      let value = 1;
      for (let bit = bits - 1; bit >= 0; bit--) {
        const at = (index * mostValues + given) * mostValues + value;
        const [zeros = 0, ones = 0] = seen.map((counts) => counts[at] ?? 0);
        const told = code({ row, column: name, bit, likelihood: (ones + 0.4) / (zeros + ones + 0.8) });
        const counts = seen[told];
        if (counts) counts[at] = (told ? ones : zeros) + 1;
        value = value * 2 + told;
      }
      table[name].push(value - 2 ** bits);
    });
  }
  return table;
}

/** @param text the number of rows, a comma, and the bytes that scripts/training/write-table.ts wrote */
export function readTable(text: string): WeightTable {
  const comma = text.indexOf(',');
  const bytes = readBytes(text.slice(comma + 1));
  let at = 0;
  let value = 0;
  const shift = (register: number, byte: number) => ((register << 8) | byte) >>> 0;
  while (at < 4) value = shift(value, bytes[at++] ?? 0);
  let low = 0;
  let high = 0xffffffff;
  return codeTable(Number(text.slice(0, comma)), ({ likelihood }) => {
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
