import { expect, test } from 'vitest';
import { around } from '../../src/logic/around.ts';

test('neighbours are reciprocal, and the ends have one each', () => {
  const list = ['a', 'b', 'c'];
  const of = (item: string) => around(list, (one) => one === item);
  expect(of('a')).toEqual({ next: 'b' });
  expect(of('b')).toEqual({ previous: 'a', next: 'c' });
  expect(of('c')).toEqual({ previous: 'b' });
  expect(() => of('d')).toThrow(RangeError);
});
