/** Writes the table of weights for readTable of src/core/weight-table.ts. */
import { finish } from '../../src/core/steps.ts';
import { type BitCode, codeTable, type WeightTable } from '../../src/core/weight-table.ts';
import { writeBytes } from '../../src/rules/pack.ts';

/** @param table columns of the same length, each number within the bits of its column */
export function writeTable(table: WeightTable): string {
  const bytes: number[] = [];
  let low = 0;
  let high = 0xffffffff;
  const rows = table.far.length;
  const code: BitCode = (likelihood, column, row, bit) => {
    const told = ((table[column][row] ?? 0) >>> bit) & 1;
    const middle = low + Math.floor((high - low) * likelihood);
    if (told) high = middle;
    else low = middle + 1;
    while ((low ^ high) >>> 24 === 0) {
      bytes.push(high >>> 24);
      low = (low << 8) >>> 0;
      high = ((high << 8) | 255) >>> 0;
    }
    return told;
  };
  const written = finish(codeTable(rows, code));
  for (const [name, values] of Object.entries(table)) {
    const stray = values.find((value, row) => Reflect.get(written, name)[row] !== value);
    if (stray !== undefined) throw new Error(`${stray} is more than the column «${name}» holds`);
  }
  bytes.push(...[24, 16, 8, 0].map((shift) => (low >>> shift) & 255));
  return `${rows},${writeBytes(Uint8Array.from(bytes))}`;
}
