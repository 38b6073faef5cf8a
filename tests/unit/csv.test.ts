import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/logic/csv.ts';
import { parseCsv } from '../support/csv.ts';

test('text with commas, quotes and line ends stays in its field; a spreadsheet sees UTF-8', () => {
  const csv = toCsv(
    ['a', 'b'],
    [
      ['x, "y"', 'line\nend'],
      ['plain', 3],
    ],
  );
  expect(csv).toBe('\uFEFFa,b\r\n"x, ""y""","line\nend"\r\nplain,3\r\n');
});

test('comes back as it went, whatever stands in it', () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\r', '\n', '|', ' ') });
  fc.assert(
    fc.property(fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 5 }), (rows) => {
      expect(parseCsv(toCsv(['x', 'y'], rows))).toEqual([['x', 'y'], ...rows]);
    }),
  );
});
