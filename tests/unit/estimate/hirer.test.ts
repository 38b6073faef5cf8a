import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breakEven,
  CASES,
  costsAt,
  type EmployedOffer,
  employedCost,
  equalRate,
  estimate,
  hireCosts,
  hireExample,
  hireExamples,
  hireMonth,
  type OwnHire,
  REGIMES,
  rulesAt,
  type VirtualOffer,
  virtualCost,
} from '../../../src/logic/estimate/index.ts';
import type { HirerEntry, Wage } from '../../../src/schemas/hire.ts';
import { hirerEntries } from '../../support/content.ts';
import { amount, numbersIn, rules, TODAY } from './support.ts';

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
  it('is the sum of its parts, over the useful hours of the month', () => {
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

  it('falls per hour as the useful share rises, and rises with every day away', () => {
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

  it('has about 27% on top of a wage below the ceilings, and less above them', () => {
    const onTop = (monthlyWage: number) => cost({ ...OFFER, monthlyWage }, 0).onTop;
    expect(onTop(10_000_000)).toBeCloseTo(0.269, 3);
    expect(onTop(30_000_000)).toBeLessThan(onTop(10_000_000));
  });
});

describe('the break-even', () => {
  it('is where both cost the same, to the rupiah, and the cheaper one changes there', () => {
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

  it('lies beyond the post where the virtual assistant costs less for each of its hours', () => {
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

  it('has no place where the virtual assistant takes no more than the employer’s own time', () => {
    const meet = breakEven(cost(OFFER, 100_000), virtualCost({ ...CALL, rate: 0 }, 100_000));
    expect(meet).toEqual({ kind: 'beyond', hours: null });
  });

  it('names no cost of an employee beyond the hours one employee has', () => {
    const one = cost(OFFER, 0);
    const beyond = costsAt(one, virtualCost(CALL, 0), one.hours.useful + 0.1);
    expect(beyond.employed).toBeNull();
  });
});

describe('what is out of range is refused and named', () => {
  it.each<[string, Partial<EmployedOffer>]>([
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

  it.each<[string, Partial<VirtualOffer>]>([
    ['rate', { rate: -1 }],
    ['channelFee', { channelFee: 1 }],
    ['usefulShare', { usefulShare: 0 }],
    ['ownShare', { ownShare: -0.1 }],
  ])('%s of a virtual assistant: %o', (field, wrong) => {
    expect(() => virtualCost({ ...CALL, ...wrong }, 0)).toThrow(expect.objectContaining({ field }));
  });

  it('the worth of an own hour, the hours asked for, a year without rules', () => {
    expect(() => cost(OFFER, -1)).toThrow(expect.objectContaining({ field: 'ownHour' }));
    expect(() => virtualCost(CALL, Number.NaN)).toThrow(RangeError);
    expect(() => costsAt(cost(OFFER, 0), virtualCost(CALL, 0), -1)).toThrow(RangeError);
    expect(() => employedCost(OFFER, 0, rules, 2027)).toThrow('not covered');
  });
});

describe('the rate that leaves as much as a wage', () => {
  it('is enough under every tax rule, and one step less is not', () => {
    const step = rulesAt(rules, TODAY)('defaults', 'rateStep').value;
    const [takeHome, income] = [7_000_000, 7_500_000];
    const rate = equalRate({ takeHome, income, ptkp: 'TK/0' }, rules, TODAY) ?? 0;
    const kept = (price: number) => {
      const { regimes } = estimate(
        {
          clients: [{ kind: 'hourly', rate: price, hoursPerWeek: 26 }],
          weeksPerYear: 44,
          hoursPerWeek: 40,
          costsPerMonth: 1_250_000,
          ptkp: 'TK/0',
          cover: { employment: 'with-jht', declaredIncome: income, health: 'I' },
        },
        rules,
        TODAY,
      );
      return Math.min(...REGIMES.map((regime) => regimes[regime].takeHome.month));
    };
    expect(kept(rate)).toBeGreaterThanOrEqual(takeHome - 0.01);
    expect(kept(rate - step)).toBeLessThan(takeHome);
  });
});

describe('an employer’s own figures', () => {
  const entries = hirerEntries();
  const content = hireCosts(1e7, entries, rules, TODAY);

  it('take the place of the content’s, in both cases or in one', () => {
    const sickDays = (own: OwnHire) => {
      const { best, worst } = hireCosts(1e7, entries, rules, TODAY, own).employed;
      return [best.days.paid - best.days.worked, worst.days.paid - worst.days.worked];
    };
    const [best = 0, worst = 0] = sickDays({});
    expect(sickDays({ assumed: { 'sick-days': 7 } })).toEqual([best + 5, worst - 3]);
    const each = { 'sick-days': { best: 1, worst: 30 } };
    expect(sickDays({ assumed: each })).toEqual([best - 1, worst + 20]);
  });

  it('replace the rate that is worked out, without a factor', () => {
    const own = hireCosts(1e7, entries, rules, TODAY, { rate: 120_000 });
    expect(own.rate).toBe(120_000);
    expect(own.rates).toEqual({ best: 120_000, worst: 120_000 });
    expect(own.employed).toEqual(content.employed);
  });

  it('cost the same either way in a month at the break-even of each pair of cases', () => {
    for (const one of CASES)
      for (const other of CASES) {
        const meet = content.meet[one][other];
        if (meet.kind !== 'at') continue;
        const month = hireMonth(content, meet.hours)[one][other];
        expect(month.virtual).toBeCloseTo(month.employed ?? Number.NaN, 2);
      }
    expect(hireMonth(content, 500).best.best.employed).toBeNull();
  });

  it('are refused out of range', () => {
    expect(() => hireCosts(1e7, entries, rules, TODAY, { rate: -1 })).toThrow(RangeError);
    const assumed = { 'useful-employed': 2 };
    expect(() => hireCosts(1e7, entries, rules, TODAY, { assumed })).toThrow(
      expect.objectContaining({ field: 'usefulShare' }),
    );
  });
});

describe('the cases of the content', () => {
  const entries = hirerEntries();
  const examples = hireExamples(entries, rules, TODAY);

  it('start with the minimum wage of Jakarta', () => {
    const provinces = rulesAt(rules, TODAY)('minimum-wage', 'provinces').value;
    expect(examples[0]?.wage).toBe(provinces['dki-jakarta']);
    expect(examples.length).toBeGreaterThanOrEqual(2);
  });

  it('are better for each side where they are called so', () => {
    for (const { employed, virtual, meet } of examples) {
      expect(employed.best.perUsefulHour).toBeLessThan(employed.worst.perUsefulHour);
      expect(virtual.best.perUsefulHour).toBeLessThan(virtual.worst.perUsefulHour);
      const hours = (of: (typeof meet)['best']['best']) => of.hours ?? Number.POSITIVE_INFINITY;
      expect(hours(meet.best.worst)).toBeLessThan(hours(meet.best.best));
      expect(hours(meet.best.worst)).toBeLessThan(hours(meet.worst.worst));
      expect(hours(meet.worst.worst)).toBeLessThan(hours(meet.worst.best));
    }
  });

  it('need every assumption', () => {
    const [id, wage] = Object.entries(entries).find(([, { kind }]) => kind === 'wage') ?? [];
    const { holidays: _, ...rest } = entries as Record<string, HirerEntry>;
    expect(() => hireExample(id ?? '', wage as Wage, rest, rules, TODAY)).toThrow('no holidays');
  });

  it('refuse a province without a minimum wage', () => {
    const wage = { ...(entries['jakarta'] as Wage), minimumOf: 'atlantis' };
    expect(() => hireExample('a', wage, entries, rules, TODAY)).toThrow('atlantis');
  });
});
