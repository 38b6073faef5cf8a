import { describe, expect, test } from 'vitest';
import {
  currencySymbol,
  formatDate,
  formatMoney,
  formatMoneyRough,
  formatMoneyShort,
  formatNumber,
  formatPay,
  formatScore,
  formatShare,
} from '../../../src/logic/i18n/format.ts';

describe('money', () => {
  test('rupiah is closed up and without decimals', () => {
    expect(formatMoney(1_500_000, 'IDR', 'id')).toBe('Rp1.500.000');
    expect(formatMoney(1_500_000, 'IDR', 'en')).toBe('Rp1,500,000');
    expect(formatMoney(1_500_000.6, 'IDR', 'id')).toBe('Rp1.500.001');
  });

  test('a negative amount has a true minus before the currency, and zero has none', () => {
    expect(formatMoney(-2_500, 'IDR', 'id')).toBe('−Rp2.500');
    expect(formatMoney(-0.2, 'IDR', 'id')).toBe('Rp0');
    expect(formatMoney(-0, 'IDR', 'en')).toBe('Rp0');
  });

  test('dollars and pounds keep their cents', () => {
    expect(formatMoney(25.5, 'USD', 'en')).toBe('US$25.50');
    expect(formatMoney(25.5, 'USD', 'id')).toBe('US$25,50');
    expect(formatMoney(26, 'GBP', 'en')).toBe('£26.00');
  });

  test('no currency leaves plain figures', () => {
    expect(formatMoney(-25.5, 'XXX', 'en')).toBe('−25.50');
    expect(formatPay(48, 'XXX', 'id')).toBe('48');
    expect(currencySymbol('XXX', 'en')).toBe('');
  });

  test('a whole amount in a sentence needs no decimals', () => {
    expect(formatMoneyRough(3461.54, 'USD', 'en')).toBe('US$3,460');
    expect(formatMoneyRough(-25.5, 'GBP', 'id')).toBe('−£25,50');
  });

  test('short amounts are for sentences', () => {
    expect(formatMoneyShort(11_700_000, 'IDR', 'id')).toBe('Rp11,7\u00a0juta');
    expect(formatMoneyShort(11_700_000, 'IDR', 'en')).toBe('Rp11.7\u00a0million');
    expect(formatMoneyShort(-500, 'IDR', 'en')).toBe('−Rp500');
  });

  test('symbols are those of the language', () => {
    expect([currencySymbol('IDR', 'en'), currencySymbol('USD', 'id')]).toEqual(['Rp', 'US$']);
  });
});

describe('numbers', () => {
  test('a score with two decimals, also where the last is a nought', () => {
    expect(formatScore(0.595, 'id')).toBe('0,60');
    expect(formatScore(0.32, 'en')).toBe('0.32');
  });

  test('decimals are a comma in Indonesian and a point in English', () => {
    expect(formatNumber(1500.5, 'id')).toBe('1.500,5');
    expect(formatNumber(1500.5, 'en')).toBe('1,500.5');
    expect(formatNumber(-1.239, 'en')).toBe('−1.24');
    expect(formatNumber(2.5, 'en', 0)).toBe('3');
  });

  test('a share is a percentage', () => {
    expect(formatShare(0.395, 'id')).toBe('39,5%');
    expect(formatShare(0.395, 'en')).toBe('39.5%');
    expect(formatShare(0.0025, 'id', 2)).toBe('0,25%');
  });
});

describe('dates', () => {
  test('day, month or year, as far as it is known', () => {
    expect(formatDate('2026-11-22', 'en')).toBe('22 November 2026');
    expect(formatDate('2025-08-01', 'id')).toBe('1 Agustus 2025');
    expect(formatDate('2025-08', 'id')).toBe('Agustus 2025');
    expect(formatDate('2025', 'en')).toBe('2025');
  });

  test('anything else is refused', () => {
    for (const text of ['', '22-11-2026', '2026-1-1', '2026-11-22T00:00']) {
      expect(() => formatDate(text, 'en'), text).toThrow(RangeError);
    }
  });
});
