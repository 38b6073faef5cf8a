import { expect, test } from 'vitest';
import { wordingOf } from '../../../src/logic/quiz/wording.ts';
import { ALL } from './bank.ts';

test('the version follows the words of every statement, in every language, and the order of the items', () => {
  const now = wordingOf(ALL);
  expect(now).toMatch(/^[0-9a-z]{4}$/);
  const others = ALL.flatMap((item, i) =>
    (['a', 'b'] as const).flatMap((side) =>
      Object.keys(item[side]).map((lang) =>
        wordingOf(ALL.with(i, { ...item, [side]: { ...item[side], [lang]: 'Other words.' } })),
      ),
    ),
  );
  expect(others).not.toContain(now);
  expect(wordingOf(ALL.toReversed())).not.toBe(now);
});

test('the version stays where only an explanation changes', () => {
  const explained = ALL.map((item) => ({ ...item, facet: { en: 'x', id: 'x' }, why: item.facet }));
  expect(wordingOf(explained)).toBe(wordingOf(ALL));
});
