import { expect, test } from 'vitest';
import { changedOn } from '../../src/logic/changed.ts';

const corrections = [
  { date: '2026-11-25', where: [{ route: 'faq/#q38', name: { en: 'Q', id: 'T' } }] },
  { date: '2026-11-01', where: [{ route: 'rates/', name: { en: 'R', id: 'T' } }] },
];

test('a page has changed on the latest of its own days and of the corrections made on it', () => {
  expect(changedOn('faq/', ['2026-11-20'], corrections)).toBe('2026-11-25');
  expect(changedOn('faq/', ['2026-11-26', '2026-11-02'], corrections)).toBe('2026-11-26');
  expect(changedOn('pay/', ['2026-11-20'], corrections)).toBe('2026-11-20');
  expect(changedOn('corrections/', ['2026-10-01'], corrections)).toBe('2026-11-25');
  expect(() => changedOn('pay/', [''], corrections)).toThrow(RangeError);
});
