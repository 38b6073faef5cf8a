import { describe, expect, test } from 'vitest';
import {
  article17,
  employed,
  estimate,
  InputRangeError,
  nonEmployeeWithholding,
  type PracticeInput,
  payslip,
  rateFor,
  thr,
} from '../../../src/logic/estimate/index.ts';
import { rules, TODAY } from './support.ts';

const fine: PracticeInput = {
  clients: [{ kind: 'hourly', rate: 100_000, hoursPerWeek: 26 }],
  weeksPerYear: 44,
  hoursPerWeek: 40,
  costsPerMonth: 0,
  ptkp: 'TK/0',
  cover: { employment: 'none', health: 'none' },
};
const hourly = (change: object) => ({
  clients: [{ kind: 'hourly', rate: 1, hoursPerWeek: 1, ...change }],
});
const field = (name: string) => expect.objectContaining({ name: 'InputRangeError', field: name });

describe('input out of range is refused by field', () => {
  test.each<[string, object]>([
    ['clients[0].rate', hourly({ rate: -1 })],
    ['clients[0].rate', hourly({ rate: Number.NaN })],
    ['clients[0].rate', hourly({ rate: Number.POSITIVE_INFINITY })],
    ['clients[0].hoursPerWeek', hourly({ hoursPerWeek: 169 })],
    ['clients[0].fxRate', hourly({ fxRate: 0 })],
    ['clients[0].channelFee', hourly({ channelFee: 1.1 })],
    ['clients[0].paymentFee', hourly({ paymentFee: -0.1 })],
    ['clients[0].kind', hourly({ kind: 'daily' })],
    ['clients[0].months', { clients: [{ kind: 'retainer', amount: 1, months: 13 }] }],
    ['clients[0].months', { clients: [{ kind: 'retainer', amount: 1, months: 1.5 }] }],
    ['clients[0].count', { clients: [{ kind: 'project', amount: 1, count: -1 }] }],
    ['clients', hourly({ rate: 1e12, hoursPerWeek: 100 })],
    ['weeksPerYear', { weeksPerYear: 54 }],
    ['hoursPerWeek', { hoursPerWeek: -1 }],
    ['costsPerMonth', { costsPerMonth: 1e13 }],
    ['ptkp', { ptkp: 'K/4' }],
    ['cover.health', { cover: { employment: 'none', health: 'VIP' } }],
    ['cover.healthMembers', { cover: { employment: 'none', health: 'I', healthMembers: 1.5 } }],
    ['norm', { norm: 1.5 }],
    ['eligibility.lastYearGross', { eligibility: { activities: [], lastYearGross: -5 } }],
    ['chosen', { chosen: 'cheapest' }],
  ])('%s %o', (name, change) => {
    expect(() => estimate({ ...fine, ...change } as PracticeInput, rules, TODAY)).toThrow(
      field(name),
    );
  });

  test.each<[string, object]>([
    ['monthlyWage', { monthlyWage: -1 }],
    ['ptkp', { ptkp: 'K/I/0' }],
    ['toMonth', { fromMonth: 6, toMonth: 5 }],
    ['thrMonth', { thrMonth: 13 }],
    ['serviceBefore', { serviceBefore: -1 }],
    ['riskClass', { riskClass: 'none' }],
  ])('employed: %s', (name, change) => {
    const terms = { monthlyWage: 1e7, ptkp: 'TK/0', thrMonth: 3, ...change } as const;
    expect(() => employed(terms as never, rules, 2026)).toThrow(field(name));
  });

  test('the small functions too', () => {
    expect(() => article17(-1, rules, TODAY)).toThrow(field('pkp'));
    expect(() => nonEmployeeWithholding(Number.NaN, rules, TODAY)).toThrow(field('payment'));
    expect(() => thr(1, -1, rules, TODAY)).toThrow(field('monthsWorked'));
    expect(() => rateFor(-1, fine, rules, TODAY, 'umkm')).toThrow(field('target'));
    expect(() => payslip({ monthlyWage: 1, ptkp: 'TK/0', extra: -1 }, rules, TODAY)).toThrow(
      field('extra'),
    );
    expect(new InputRangeError('x', 1, 'less')).toBeInstanceOf(RangeError);
  });

  test('an unknown activity and a date that is none', () => {
    const eligibility = { activities: ['juggling'] };
    expect(() => estimate({ ...fine, eligibility }, rules, TODAY)).toThrow(/juggling/);
    expect(() => estimate(fine, rules, '22-11-2026')).toThrow(/YYYY-MM-DD/);
  });
});
