import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../../src/core/steps.ts';
import { readTable } from '../../src/core/weight-table.ts';
import { writeTable } from './write-table.ts';

const row = fc.record({
  far: fc.nat(63),
  near: fc.nat(63),
  block: fc.nat(7),
  clause: fc.nat(7),
  family: fc.nat(15),
});

test('what is written is what is read', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 400 }), (rows) => {
      const column = (name: keyof (typeof rows)[number]) => rows.map((one) => one[name]);
      const table = {
        far: column('far'),
        near: column('near'),
        block: column('block'),
        clause: column('clause'),
        family: column('family'),
      };
      expect(finish(readTable(writeTable(table)))).toEqual(table);
    }),
  );
});

test('a number that its column cannot hold is told', () => {
  const table = { far: [64], near: [0], block: [4], clause: [4], family: [0] };
  expect(() => writeTable(table)).toThrow('64 is more than the column «far» holds');
});
