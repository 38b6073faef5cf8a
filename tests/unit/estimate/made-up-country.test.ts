import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import {
  type BaseRules,
  type CountryModel,
  countryOf,
  employedIn,
  estimateIn,
  modelOf,
  type Registry,
  rateIn,
} from '../../../src/logic/estimate/countries/index.ts';
import { groundOf, profitLine, shareLine } from '../../../src/logic/estimate/countries/steps.ts';
import { rulesAt } from '../../../src/logic/estimate/rules.ts';
import { less } from '../../../src/logic/money.ts';
import { parameter, scalar } from '../../../src/schemas/parameter.ts';
import {
  choicesShape,
  countryShape,
  defaultsShape,
  fileOf,
  schemesShape,
} from '../../../src/schemas/rules/country.ts';

/**
 * Xanadu: what somebody who adds a country writes. First its schema piece, then its files, then its one file of code;
 * nothing else of the project is touched.
 */
const file = fileOf('xx');
const schema = z.discriminatedUnion('topic', [
  file('country', countryShape),
  file('defaults', defaultsShape('XAU')),
  file('choices', choicesShape),
  file('schemes', schemesShape),
  file('tithe', {
    rate: parameter(scalar.share, 'share', 'year'),
    /** Profit from which a toll falls due at once: a cliff. */
    tollFrom: parameter(scalar.money, 'XAU', 'year'),
    toll: parameter(scalar.money, 'XAU', 'year'),
  }),
]);
type Files = z.infer<typeof schema>;

const text = (en: string) => ({ en, id: en });
const dated = (
  unit: string,
  period: string | null,
  ...values: [day: string, value: unknown][]
) => ({
  name: text('Made up'),
  unit,
  period,
  checked: '2026-11-26',
  values: Object.fromEntries(values.map(([day, value]) => [day, { value, source: 'made-up' }])),
});
const START = '2025-07-01';
const files = {
  country: {
    currency: 'XAU',
    taxYearStarts: '07-01',
    coveredFrom: START,
    coveredThrough: '2027-06-30',
    notModelled: [text('Pleasure domes')],
  },
  defaults: {
    utilisation: dated('share', null, [START, 0.65]),
    hoursPerWeek: dated('hour', 'week', [START, 40]),
    weeksPerYear: dated('week', 'year', [START, 44]),
    costsPerMonth: dated('XAU', 'month', [START, 0]),
    rateStep: dated('XAU', 'hour', [START, 1]),
    rateCeiling: dated('XAU', 'hour', [START, 1000]),
    packageHours: dated('hour', null, [START, 10]),
    retainerHours: dated('hour', 'month', [START, 20]),
    dayHours: dated('hour', 'day', [START, 8]),
  },
  choices: {
    fields: { poet: { for: 'self', kind: 'yes-no', name: text('A poet'), default: false } },
  },
  schemes: {
    schemes: { tithe: { name: text('Tithe'), about: text('A tenth') } },
    grounds: {
      all: dated('ground', null, [START, { applicable: 'yes', text: text('Everybody pays it.') }]),
    },
  },
  tithe: {
    rate: dated('share', 'year', [START, 0.1], ['2026-07-01', 0.2]),
    tollFrom: dated('XAU', 'year', [START, 50_000]),
    toll: dated('XAU', 'year', [START, 5_000]),
  },
};
const checked = Object.fromEntries(
  Object.entries(files).map(([topic, data]) => [
    `xx/${topic}`,
    schema.parse({ country: 'xx', topic, ...data }),
  ]),
);

type Rules = BaseRules & { readonly [T in Files['topic']]: Extract<Files, { topic: T }> };
const model: CountryModel<Rules> = {
  id: 'xx',
  selfEmployed({ totals, profit }, choices, rules, { end }) {
    const read = rulesAt(rules, end);
    const rate = read('tithe', 'rate');
    const from = read('tithe', 'tollFrom');
    const toll = read('tithe', 'toll');
    const base = choices['poet'] ? 0 : Math.max(0, profit);
    const tithe = shareLine('tithe', base, rate.value, [rate]);
    const due = { ...tithe, amount: tithe.amount - (base >= from.value ? toll.value : 0) };
    return [
      {
        id: 'tithe',
        reasons: [groundOf(rules.schemes, 'all', end)],
        taxableBase: base,
        contributions: [],
        taxes: [due],
        workings: [profitLine(totals.gross, profit)],
      },
    ];
  },
  employed(job, _, rules, { end }) {
    const rate = rulesAt(rules, end)('tithe', 'rate');
    const tithe = shareLine('tithe', job.year, rate.value, [rate]);
    const tax = [tithe];
    return {
      pay: [job.line],
      contributions: [],
      taxes: tax,
      employer: tax.map((item) => ({ ...item, amount: less(item.amount) })),
      workings: [],
    };
  },
  dip: (rules, { end }) => rulesAt(rules, end)('tithe', 'toll').value,
};
const registry: Registry = { xx: async () => ({ model }) };

const work = (amount: number, choices = {}) => ({
  clients: [{ kind: 'project', amount, count: 1 } as const],
  weeksPerYear: 44,
  hoursPerWeek: 25,
  costsPerMonth: 100,
  choices,
});

describe('a made-up country, from data and one file', async () => {
  const country = await countryOf('xx', checked, registry);

  it('answers for the self-employed, by its own tax year, currency and question', () => {
    const result = estimateIn(country, work(11_200), '2026-06-30');
    expect(result).toMatchObject({
      currency: 'XAU',
      year: { year: 2025, start: '2025-07-01', end: '2026-06-30' },
      totals: { gross: 11_200, costs: 1_200, profit: 10_000 },
      sources: ['made-up'],
    });
    expect(result.schemes['tithe']).toMatchObject({ tax: 1_000, takeHome: { year: 9_000 } });
    expect(estimateIn(country, work(11_200), '2026-07-01').schemes['tithe']?.tax).toBe(2_000);
    expect(estimateIn(country, work(11_200, { poet: true }), START).schemes['tithe']?.tax).toBe(0);
  });

  it('answers for employees and their employers', () => {
    const result = employedIn(country, { pay: 1_000, per: 'month' }, START);
    expect(result.takeHome).toEqual({ year: 10_800, month: 900 });
    expect(result.employer.cost.year).toBe(13_200);
  });

  it('finds the lowest rate, also below a cliff', () => {
    const clients = [{ kind: 'hourly', rate: 0, hoursPerWeek: 25 } as const];
    const found = (target: number) =>
      rateIn(country, target, { ...work(0), clients, costsPerMonth: 0 }, START, 'tithe');
    // 1,100 hours: 45 gives 49,500, of which 44,550 is kept; 46 to 50 pay the toll and keep less, 51 keeps more.
    expect(found(44_520 / 12)).toMatchObject({ kind: 'reached', rate: 45 });
    expect(found(44_600 / 12)).toMatchObject({ kind: 'reached', rate: 51 });
  });

  it('is refused by name when it is unknown or incomplete', async () => {
    await expect(modelOf('yy', registry)).rejects.toThrow('no country "yy"');
    const { 'xx/schemes': _, ...rest } = checked;
    await expect(countryOf('xx', rest, registry)).rejects.toThrow('rules for xx: no schemes');
  });
});
