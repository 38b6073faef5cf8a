import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pile, placeOf, shapeOf } from '../../src/drawings/strip-shape.ts';
import { formatCountry, formatPay } from '../../src/logic/i18n/format.ts';
import { headline, inkOf, scaleOf, statsOf } from '../../src/logic/pay.ts';
import { isFew, medianOf } from '../../src/schemas/pay.ts';

const amount = fc.double({ min: 0.01, max: 1e9, noNaN: true });
const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

describe('the scale of a drawing', () => {
  test('starts at zero, climbs in even round steps and is exceeded by nothing', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 9 }), (medians) => {
        const scale = scaleOf(medians.map((median) => ({ median })));
        const [step = 0] = scale;
        expect(step).toBeGreaterThan(0);
        expect(scale.length).toBeLessThanOrEqual(6);
        expect(scale.at(-1)).toBeGreaterThanOrEqual(Math.max(...medians) * (1 - 1e-9));
        scale.forEach((tick, index) => {
          expect(tick).toBeCloseTo(step * (index + 1), 6);
        });
      }),
    );
  });

  test('counts every amount of a row, single values too', () => {
    expect(scaleOf([{ median: 8, values: [1, 8, 17] }])).toEqual([5, 10, 15, 20]);
    expect(scaleOf([{ low: 10, high: 35 }, { mean: 5 }])).toEqual([10, 20, 30, 40]);
    expect(scaleOf([{ median: 5, p75: 8 }])).toEqual([2, 4, 6, 8]);
  });
});

describe('the geometry of a row', () => {
  test('is monotone, and ends inside', () => {
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 5, maxLength: 5 }),
        fc.double({ min: 1, max: 3, noNaN: true }),
        (numbers, room) => {
          const [p10 = 0, p25 = 0, median = 0, p75 = 0, p90 = 0] = sorted(numbers);
          const shape = shapeOf({ p10, p25, median, p75, p90 }, p90 * room);
          const { whisker = { from: 0, length: 0 }, box = { from: 0, length: 0 } } = shape;
          const places = [
            0,
            whisker.from,
            box.from,
            shape.median ?? 0,
            box.from + box.length,
            whisker.from + whisker.length,
            100,
          ];
          for (const [index, place] of places.entries())
            expect(place).toBeGreaterThanOrEqual((places[index - 1] ?? 0) - 2e-3);
        },
      ),
    );
  });

  test('keeps what lies outside at the ends', () => {
    expect([placeOf(-1, 10), placeOf(0, 10), placeOf(5, 10), placeOf(11, 10)]).toEqual([
      0, 0, 50, 100,
    ]);
  });

  test('draws only what is known', () => {
    expect(shapeOf({ median: 5 }, 10)).toEqual({ median: 50, dots: [] });
    expect(shapeOf({ low: 2, high: 4 }, 10)).toEqual({ band: { from: 20, length: 20 }, dots: [] });
    expect(shapeOf({ median: 5, p25: 5, p75: 7 }, 10)).toEqual({
      box: { from: 50, length: 20 },
      median: 50,
      dots: [],
    });
    // A mean beside a median stands in the row's numbers only; alone it is drawn, as is an amount of unknown kind.
    expect(shapeOf({ median: 5, mean: 6 }, 10)).not.toHaveProperty('mean');
    expect(shapeOf({ stated: 6 }, 10)).toEqual({ mean: 60, dots: [] });
  });

  test('piles dots up where they would touch, one per value, none on another', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 29 }), (values) => {
        const dots = pile(values, 100);
        expect(dots.map(({ at }) => at)).toEqual(sorted(values));
        for (const [index, dot] of dots.entries())
          for (const other of dots.slice(0, index))
            expect(dot.level !== other.level || dot.at - other.at >= 3).toBe(true);
      }),
    );
    expect(pile([5, 5, 9], 10)).toEqual([
      { at: 50, level: 0 },
      { at: 50, level: 1 },
      { at: 90, level: 0 },
    ]);
  });
});

test('what stands for a figure is its median, else its mean, else what is stated, else its range', () => {
  expect(headline({ median: 2, mean: 3 })).toEqual({ stat: 'median', amounts: [2] });
  expect(headline({ mean: 3 })).toEqual({ stat: 'mean', amounts: [3] });
  expect(headline({ stated: 3 })).toEqual({ stat: 'stated', amounts: [3] });
  expect(headline({ low: 1, high: 4 })).toEqual({ stat: 'range', amounts: [1, 4] });
  expect(statsOf({ mean: 3, p25: 1, median: 2 }).map(({ stat }) => stat)).toEqual([
    'p25',
    'median',
    'mean',
  ]);
});

test('ink means arrangement: a client’s price and another job have none', () => {
  expect(inkOf({ role: 'ea', section: 'employed' })).toBe('office');
  expect(inkOf({ role: 'vea', section: 'asking' })).toBe('remote');
  expect(inkOf({ role: 'vea', section: 'client' })).toBe('plain');
  expect(inkOf({ role: null, section: 'employed' })).toBe('plain');
});

test('a small sample has fewer than thirty; of an unknown size nothing is said', () => {
  expect([1, 29, 30, null].map(isFew)).toEqual([true, true, false, false]);
  expect([medianOf([3, 1, 2]), medianOf([4, 1, 3, 2])]).toEqual([2, 2.5]);
});

test('amounts of pay drop empty cents and keep real ones; countries have the name of the language', () => {
  expect(formatPay(46290, 'USD', 'en')).toBe('US$46,290');
  expect(formatPay(6.61, 'USD', 'id')).toBe('US$6,61');
  expect(formatPay(5.5, 'USD', 'en')).toBe('US$5.50');
  expect(formatPay(8_500_000, 'IDR', 'id')).toBe('Rp8.500.000');
  expect([formatCountry('GB', 'en'), formatCountry('GB', 'id')]).toEqual([
    'United Kingdom',
    'Inggris Raya',
  ]);
});
