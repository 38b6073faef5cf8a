import { z } from 'astro/zod';
import type { BaseRules, CountryModel } from '../../src/logic/estimate/countries/index.ts';
import { groundOf, profitLine, shareLine } from '../../src/logic/estimate/countries/steps.ts';
import { rulesAt } from '../../src/logic/estimate/rules.ts';
import { less } from '../../src/logic/money.ts';
import { parameter, scalar } from '../../src/schemas/parameter.ts';
import {
  choicesShape,
  countryShape,
  defaultsShape,
  fileOf,
  pageShape,
  schemesShape,
} from '../../src/schemas/rules/country.ts';

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
  file('page', pageShape),
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
export const START = '2025-07-01';
const files = {
  country: {
    name: { en: 'Xanadu', id: 'Sanadu' },
    address: 'xanadu',
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
  page: {
    title: { en: 'Rates in Xanadu', id: 'Tarif di Sanadu' },
    description: text('What to charge in Xanadu, and what is kept of it.'),
    lede: text('For assistants in Xanadu.'),
    examples: [
      {
        name: text('A pleasure dome'),
        about: text('One client, 20 hours a week.'),
        clients: [{ kind: 'hourly', rate: 10, hoursPerWeek: 20 }],
        weeksPerYear: 40,
        hoursPerWeek: 30,
        costsPerMonth: 50,
        choices: { poet: false },
      },
    ],
    job: { pay: 1000, per: 'month' },
    target: 500,
    needs: 400,
  },
  tithe: {
    rate: dated('share', 'year', [START, 0.1], ['2026-07-01', 0.2]),
    tollFrom: dated('XAU', 'year', [START, 50_000]),
    toll: dated('XAU', 'year', [START, 5_000]),
  },
};
export const checked = Object.fromEntries(
  Object.entries(files).map(([topic, data]) => [
    `xx/${topic}`,
    schema.parse({ country: 'xx', topic, ...data }),
  ]),
);

type Rules = BaseRules & { readonly [T in Files['topic']]: Extract<Files, { topic: T }> };
export const model: CountryModel<Rules> = {
  id: 'xx',
  selfEmployed({ totals, profit }, choices, rules, { end }) {
    const read = rulesAt(rules, end);
    const rate = read('tithe', 'rate');
    const from = read('tithe', 'tollFrom');
    const toll = read('tithe', 'toll');
    const base = choices['poet'] ? 0 : Math.max(0, profit);
    const tithe = shareLine('xx-tithe', base, rate.value, [rate]);
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
    const tithe = shareLine('xx-tithe', job.year, rate.value, [rate]);
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
