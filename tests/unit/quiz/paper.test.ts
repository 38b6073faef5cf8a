import { expect, test } from 'vitest';
import { PAPER_ITEMS, paperTable, readPaper } from '../../../src/logic/quiz/paper.ts';
import { fromKeyed, multisets, scoreCore } from './bank.ts';

const table = paperTable();

test('the printed table gives the side and band of the engine for every set of eight answers', () => {
  let cases = 0;
  const neutral = Array<number>(8).fill(0);
  for (const values of multisets(PAPER_ITEMS)) {
    const sum = values.reduce((a, b) => a + b, 0);
    const squares = values.reduce((a, b) => a + b * b, 0);
    const { X } = scoreCore(fromKeyed(values, neutral)).axes;
    expect(readPaper(table, sum, squares), `${values}`).toEqual({ side: X.side, band: X.band });
    const { Y } = scoreCore(fromKeyed(neutral, values)).axes;
    expect(readPaper(table, sum, squares), `${values}`).toEqual({ side: Y.side, band: Y.band });
    cases++;
  }
  expect(cases).toBe(495);
});

test('one line for each sum from 0 to 16, a sum of nought always too close', () => {
  expect(table.map(({ sum }) => sum)).toEqual(Array.from({ length: 17 }, (_, i) => i));
  expect(table[0]).toEqual({ sum: 0, clearUpTo: null, leaningUpTo: null, largest: 32 });
  expect(table[16]).toEqual({ sum: 16, clearUpTo: 32, leaningUpTo: 32, largest: 32 });
});

test('a sum that cannot be is refused', () => {
  expect(() => readPaper(table, 17, 32)).toThrow(RangeError);
});
