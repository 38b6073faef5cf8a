/** What somebody who adds Xanadu writes as its files: `content/rules/xx/`. */
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
export const files = {
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
