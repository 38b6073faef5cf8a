import { expect, test } from 'vitest';
import { toCsv } from '../../src/logic/csv.ts';

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
