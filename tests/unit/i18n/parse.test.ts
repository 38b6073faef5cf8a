import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatMoney,
  formatMoneyShort,
  formatNumber,
  formatShare,
} from '../../../src/logic/i18n/format.ts';
import { type NumberForm, parseNumber } from '../../../src/logic/i18n/parse.ts';
import { LANGS } from '../../../src/schemas/common.ts';

const money: NumberForm = { money: true };
const percent: NumberForm = { percent: true, max: 1 };
const value = (number: number) => ({ ok: true, value: number });
const problem = (reason: string) => ({ ok: false, reason });

describe('numbers as people write them', () => {
  test.each<[string, string, number, NumberForm?]>([
    ['id', '15.000.000', 15_000_000],
    ['id', '15 juta', 15_000_000],
    ['id', '1,5 jt', 1_500_000],
    ['id', '1,5jt', 1_500_000],
    ['id', 'Rp75.000', 75_000],
    ['id', 'Rp 75.000', 75_000],
    ['id', 'Rp. 75.000', 75_000],
    ['id', '75 ribu', 75_000],
    ['id', '75rb', 75_000],
    ['id', '4,8 M', 4_800_000_000],
    ['id', '1.234,5', 1234.5],
    ['id', '2.5', 2.5],
    ['id', '15 000 000', 15_000_000],
    ['id', 'US$25,50', 25.5],
    ['id', '0.125', 0.125],
    ['en', '15,000,000', 15_000_000],
    ['en', '₹12,00,000', 1_200_000],
    ['id', '1,20,000', 120_000],
    ['en', '12 lakh', 1_200_000],
    ['id', 'Rs600', 600],
    ['en', 'Rs. 1,20,000', 120_000],
    ['en', 'P35k', 35_000],
    ['en', 'PHP 35,000', 35_000],
    ['en', '25.50 USD', 25.5],
    ['id', '25,50 €', 25.5],
    ['id', '1,5 juta IDR', 1_500_000],
    ['en', '1.2 crore', 12_000_000],
    ['en', '15.000.000', 15_000_000],
    ['en', '15 million', 15_000_000],
    ['en', '2.5m', 2_500_000],
    ['en', '75k', 75_000],
    ['en', '$25.50', 25.5],
    ['en', 'USD 25.50', 25.5],
    ['en', 'IDR 75,000', 75_000],
    ['en', '1,5', 1.5],
    ['en', '1.500', 1.5],
    ['en', '1.500', 1500, money],
    ['id', '1,500', 1500, money],
    ['en', '16.500', 16_500, money],
    ['en', '16,500', 16_500, money],
    ['id', '16,500', 16_500, money],
    ['id', '16.500', 16_500, money],
    ['en', '16.500,25', 16_500.25, money],
    ['id', '16,500.25', 16_500.25, money],
    ['en', '16500.25', 16_500.25, money],
    ['id', '16500,25', 16_500.25, money],
    ['en', '$25.50', 25.5, money],
    ['id', '$25.50', 25.5, money],
    ['en', '1.500 million', 1_500_000, money],
    ['id', '10%', 0.1, percent],
    ['id', '2,5 %', 0.025, percent],
    ['en', '10', 0.1, percent],
    ['en', '.5', 0.5],
    ['en', '12.', 12],
    ['en', '-0', 0],
  ])('%s: "%s" is %d', (lang, text, expected, form) => {
    expect(parseNumber(text, lang, form)).toEqual(value(expected));
  });

  test.each<[string, string, NumberForm?]>([
    ['', 'empty'],
    ['   ', 'empty'],
    ['seratus', 'not-a-number'],
    ['12abc', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['1.0000.000', 'not-a-number'],
    ['1,2,3.4', 'not-a-number'],
    ['1 2', 'not-a-number'],
    ['10%', 'not-a-number'],
    ['1e9', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['2.5', 'not-a-number', { whole: true }],
    ['-5', 'negative'],
    ['−Rp5.000', 'negative', money],
    ['9.000 triliun', 'too-large'],
    ['101%', 'too-large', percent],
    ['0', 'too-small', { min: 1 }],
  ])('"%s" is refused: %s', (text, reason, form) => {
    expect(parseNumber(text, 'id', form)).toEqual(problem(reason));
  });

  test('never throws and never gives anything but a finite number in range', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...LANGS), (text, lang) => {
        const parsed = parseNumber(text, lang);
        expect(!parsed.ok || (parsed.value >= 0 && parsed.value <= 1e12)).toBe(true);
      }),
    );
  });
});

describe('what the site writes can be typed back', () => {
  const lang = fc.constantFrom(...LANGS);
  const cents = fc.integer({ min: 0, max: 1e11 }).map((n) => n / 100);

  test('plain numbers with up to two decimals', () => {
    fc.assert(
      fc.property(cents, lang, (n, l) => {
        expect(parseNumber(formatNumber(n, l), l)).toEqual(value(n));
      }),
    );
  });

  test('rupiah in the form of either language', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), lang, lang, (n, written, read) => {
        expect(parseNumber(formatMoney(n, 'IDR', written), read, money)).toEqual(value(n));
      }),
    );
  });

  test('short amounts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 9999 }), lang, (n, l) => {
        expect(parseNumber(formatMoneyShort(n * 1e5, 'IDR', l), l)).toEqual(value(n * 1e5));
      }),
    );
  });

  test('percentages with one decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), lang, (n, l) => {
        const parsed = parseNumber(formatShare(n / 1000, l), l, percent);
        expect(parsed.ok && parsed.value).toBeCloseTo(n / 1000, 12);
      }),
    );
  });

  test('foreign currency in the form of either language', () => {
    fc.assert(
      fc.property(cents, lang, lang, (n, written, read) => {
        expect(parseNumber(formatMoney(n, 'USD', written), read, money)).toEqual(value(n));
      }),
    );
  });
});

test('a minus is understood only where a value may lie below zero', () => {
  expect(parseNumber('−10%', 'id', { percent: true, min: -0.9 })).toEqual(value(-0.1));
  expect(parseNumber('-95%', 'en', { percent: true, min: -0.9 })).toMatchObject({
    reason: 'too-small',
  });
  expect(parseNumber('-10%', 'en', { percent: true })).toMatchObject({ reason: 'negative' });
});
