import fc from 'fast-check';
import type { Client, PracticeInput, PtkpStatus } from '../../../src/logic/estimate/index.ts';
import { EMPLOYEE_STATUSES, PTKP_STATUSES } from '../../../src/logic/estimate/index.ts';
import { loadRules } from '../../support/rules.ts';

export const rules = loadRules();
export const TODAY = '2026-11-22';

/** Days of every tax year covered. */
export const day = fc.constantFrom('2024-02-29', '2025-07-01', TODAY);

const newest = <Value>({ values }: { values: Record<string, { value: Value | null }> }): Value => {
  const value = Object.values(values).at(-1)?.value;
  if (value === undefined || value === null) throw new RangeError('no value');
  return value;
};
/** Tax on one step of the taxable income at the top rate: the most that rounding down to thousands can take at once. */
export const ROUNDING =
  newest(rules['income-tax'].pkpStep) * (newest(rules['income-tax'].article17).at(-1)?.rate ?? 0);

/** What lines come to. */
export const sum = (lines: readonly { readonly amount: number }[]): number =>
  lines.reduce((all, { amount }) => all + amount, 0);

/** A practice with one client, priced so that the year's gross is exactly this. */
export const earning = (gross: number, rest: Partial<PracticeInput> = {}): PracticeInput => ({
  clients: [{ kind: 'project', amount: gross, count: 1 }],
  weeksPerYear: 44,
  hoursPerWeek: 40,
  costsPerMonth: 0,
  ptkp: 'TK/0',
  cover: { employment: 'none', health: 'none' },
  ...rest,
});

const share = (max = 1) => fc.double({ min: 0, max, noNaN: true });
export const amount = (max: number) => fc.double({ min: 0, max, noNaN: true });
const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values);

const terms = {
  fxRate: oneOf([1, 1.5, 0.5]),
  channelFee: share(0.3),
  paymentFee: share(0.1),
  withholds: fc.boolean(),
};

export const client: fc.Arbitrary<Client> = fc.oneof(
  fc.record({
    kind: fc.constant('hourly' as const),
    rate: amount(2e6),
    hoursPerWeek: share(80),
    ...terms,
  }),
  fc.record({
    kind: fc.constant('retainer' as const),
    amount: amount(5e7),
    months: fc.integer({ min: 0, max: 12 }),
    ...terms,
  }),
  fc.record({
    kind: fc.constant('project' as const),
    amount: amount(5e8),
    count: fc.integer({ min: 0, max: 40 }),
    ...terms,
  }),
);

export const practice: fc.Arbitrary<PracticeInput> = fc.record({
  clients: fc.array(client, { maxLength: 5 }),
  weeksPerYear: share(53),
  hoursPerWeek: share(168),
  costsPerMonth: amount(2e7),
  ptkp: oneOf(PTKP_STATUSES as readonly PtkpStatus[]),
  norm: share(),
  nppnNotified: fc.boolean(),
  cover: fc.record({
    employment: oneOf(['none', 'basic', 'with-jht'] as const),
    declaredIncome: amount(3e7),
    health: oneOf(['none', 'I', 'II', 'III'] as const),
    healthMembers: fc.integer({ min: 0, max: 6 }),
  }),
  eligibility: fc.record({
    activities: fc.subarray(Object.keys(rules.activities.activities)),
    employsOthers: fc.boolean(),
    lastYearGross: amount(1e10),
  }),
});

export const employee = fc
  .record({
    monthlyWage: amount(5e8),
    ptkp: oneOf(EMPLOYEE_STATUSES),
    bpjsEmployment: fc.boolean(),
    bpjsHealth: fc.boolean(),
    riskClass: oneOf(['veryLow', 'medium', 'veryHigh'] as const),
    minimumWage: oneOf([0, 5_729_876]),
    pensionPerMonth: oneOf([0, 100_000]),
    serviceBefore: fc.integer({ min: 0, max: 24 }),
    thrMonth: fc.option(fc.integer({ min: 1, max: 12 })),
    months: fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })),
  })
  .map(({ months: [a, b], ...terms }) => ({
    ...terms,
    fromMonth: Math.min(a, b),
    toMonth: Math.max(a, b),
  }));

/** Every number inside a result, with its path. */
export function numbersIn(node: unknown, path = ''): [string, number][] {
  if (typeof node === 'number') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => numbersIn(child, `${path}.${key}`));
}
