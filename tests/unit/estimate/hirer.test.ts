import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  breakEven,
  costsAt,
  type EmployedOffer,
  employedCost,
  type VirtualOffer,
  virtualCost,
} from '../../../src/logic/estimate/index.ts';
import { amount, numbersIn, rules } from './support.ts';

const YEAR = 2026;
const range = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const employedOffer: fc.Arbitrary<EmployedOffer> = fc.record({
  monthlyWage: range(1, 1e8),
  daysPerWeek: fc.integer({ min: 2, max: 7 }),
  hoursPerDay: range(0.5, 12),
  leaveDays: range(0, 30),
  holidays: range(0, 25),
  sickDays: range(0, 40),
  usefulShare: range(0.01, 1),
  workplacePerMonth: amount(2e7),
  ownShare: range(0, 2),
});
const virtualOffer: fc.Arbitrary<VirtualOffer> = fc.record({
  rate: amount(5e6),
  channelFee: range(0, 0.9),
  usefulShare: range(0.01, 1),
  ownShare: range(0, 2),
});
const ownHour = amount(1e6);
const cost = (offer: EmployedOffer, own: number) => employedCost(offer, own, rules, YEAR);

const OFFER: EmployedOffer = {
  monthlyWage: 8_000_000,
  daysPerWeek: 5,
  hoursPerDay: 8,
  leaveDays: 12,
  holidays: 13,
  sickDays: 5,
  usefulShare: 0.7,
  workplacePerMonth: 1_000_000,
  ownShare: 0.1,
};
const CALL: VirtualOffer = { rate: 100_000, channelFee: 0.1, usefulShare: 0.9, ownShare: 0.1 };

describe('the cost of an employee', () => {
  test('is the sum of its parts, over the useful hours of the month', () => {
    fc.assert(
      fc.property(employedOffer, ownHour, (offer, own) => {
        const { total, hours, perUsefulHour, ownPerHour, ...one } = cost(offer, own);
        const parts = one.wage + one.thr + one.contributions + one.compensation + one.workplace;
        expect(Math.abs(total - parts)).toBeLessThan(total * 1e-12 + 1e-3);
        const again = (perUsefulHour - ownPerHour) * hours.useful * 12;
        expect(Math.abs(again - total)).toBeLessThan(total * 1e-6 + own * 1e-3 + 1e-3);
        for (const [path, value] of numbersIn(one)) expect(value, path).toSatisfy(Number.isFinite);
      }),
    );
  });

  test('falls per hour as the useful share rises, and rises with every day away', () => {
    fc.assert(
      fc.property(employedOffer, range(0.001, 0.5), ownHour, (offer, more, own) => {
        const usefulShare = Math.min(1, offer.usefulShare + more);
        const before = cost(offer, own).perUsefulHour;
        const better = cost({ ...offer, usefulShare }, own).perUsefulHour;
        const ill = cost({ ...offer, sickDays: offer.sickDays + 1 }, own).perUsefulHour;
        expect(better).toBeLessThanOrEqual(before);
        // Amounts are kept to parts of a rupiah: a small rise can vanish in a small one.
        if (usefulShare - offer.usefulShare >= 0.001 && offer.monthlyWage >= 1_000)
          expect(better).toBeLessThan(before);
        expect(ill).toBeGreaterThan(before);
      }),
    );
  });

  test('has about 27% on top of a wage below the ceilings, and less above them', () => {
    const onTop = (monthlyWage: number) => cost({ ...OFFER, monthlyWage }, 0).onTop;
    expect(onTop(10_000_000)).toBeCloseTo(0.269, 3);
    expect(onTop(30_000_000)).toBeLessThan(onTop(10_000_000));
  });
});

describe('the break-even', () => {
  test('is where both cost the same, to the rupiah, and the cheaper one changes there', () => {
    let met = 0;
    fc.assert(
      fc.property(employedOffer, virtualOffer, ownHour, (offer, call, own) => {
        const one = cost(offer, own);
        const other = virtualCost(call, own);
        const meet = breakEven(one, other);
        if (meet.kind !== 'at') return;
        met += 1;
        const here = costsAt(one, other, meet.hours);
        const unit = Math.max(1, here.virtual * 1e-9);
        expect(Math.abs((here.employed ?? Number.NaN) - here.virtual)).toBeLessThan(unit);
        // An hour only tells the two apart where it costs more than a rupiah.
        if (other.perUsefulHour - one.ownPerHour < 2 * unit) return;
        const less = costsAt(one, other, Math.max(0, meet.hours - 1));
        expect(less.virtual).toBeLessThan(less.employed ?? 0);
        const more = costsAt(one, other, meet.hours + 1);
        if (more.employed !== null) expect(more.employed).toBeLessThan(more.virtual);
      }),
      // About one offer in ten meets.
      { numRuns: 600 },
    );
    expect(met).toBeGreaterThan(10);
  });

  test('lies beyond the post where the virtual assistant costs less for each of its hours', () => {
    fc.assert(
      fc.property(employedOffer, virtualOffer, ownHour, (offer, call, own) => {
        const one = cost(offer, own);
        const other = virtualCost(call, own);
        const meet = breakEven(one, other);
        if (meet.kind !== 'beyond') return;
        if (meet.hours !== null) expect(meet.hours).toBeGreaterThan(one.hours.useful);
        const full = costsAt(one, other, one.hours.useful);
        expect(full.virtual).toBeLessThan((full.employed ?? 0) * (1 + 1e-9));
        expect(other.perUsefulHour).toBeLessThan(one.perUsefulHour * (1 + 1e-9));
      }),
    );
  });

  test('has no place where the virtual assistant takes no more than the employer’s own time', () => {
    const meet = breakEven(cost(OFFER, 100_000), virtualCost({ ...CALL, rate: 0 }, 100_000));
    expect(meet).toEqual({ kind: 'beyond', hours: null });
  });

  test('names no cost of an employee beyond the hours one employee has', () => {
    const one = cost(OFFER, 0);
    const beyond = costsAt(one, virtualCost(CALL, 0), one.hours.useful + 0.1);
    expect(beyond.employed).toBeNull();
  });
});

describe('what is out of range is refused and named', () => {
  test.each<[string, Partial<EmployedOffer>]>([
    ['monthlyWage', { monthlyWage: 0 }],
    ['monthlyWage', { monthlyWage: Number.NaN }],
    ['daysPerWeek', { daysPerWeek: 8 }],
    ['hoursPerDay', { hoursPerDay: 0 }],
    ['leaveDays', { leaveDays: -1 }],
    ['holidays', { holidays: Number.POSITIVE_INFINITY }],
    ['sickDays', { sickDays: 400 }],
    ['worked days', { leaveDays: 200, sickDays: 60 }],
    ['usefulShare', { usefulShare: 0 }],
    ['usefulShare', { usefulShare: 1.01 }],
    ['workplacePerMonth', { workplacePerMonth: -1 }],
    ['ownShare', { ownShare: 11 }],
  ])('%s of an employee: %o', (field, wrong) => {
    expect(() => cost({ ...OFFER, ...wrong }, 0)).toThrow(expect.objectContaining({ field }));
    expect(() => cost({ ...OFFER, ...wrong }, 0)).toThrow(RangeError);
  });

  test.each<[string, Partial<VirtualOffer>]>([
    ['rate', { rate: -1 }],
    ['channelFee', { channelFee: 1 }],
    ['usefulShare', { usefulShare: 0 }],
    ['ownShare', { ownShare: -0.1 }],
  ])('%s of a virtual assistant: %o', (field, wrong) => {
    expect(() => virtualCost({ ...CALL, ...wrong }, 0)).toThrow(expect.objectContaining({ field }));
  });

  test('the worth of an own hour, the hours asked for, a year without rules', () => {
    expect(() => cost(OFFER, -1)).toThrow(expect.objectContaining({ field: 'ownHour' }));
    expect(() => virtualCost(CALL, Number.NaN)).toThrow(RangeError);
    expect(() => costsAt(cost(OFFER, 0), virtualCost(CALL, 0), -1)).toThrow(RangeError);
    expect(() => employedCost(OFFER, 0, rules, 2027)).toThrow('not covered');
  });
});
