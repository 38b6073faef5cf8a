import fc from 'fast-check';
import type {
  Choices,
  Country,
  CountryEmployed,
  CountryEstimate,
  CountryId,
  Field,
  JobInput,
  WorkInput,
} from '../../src/logic/estimate/countries/index.ts';
import { fieldsOf } from '../../src/logic/estimate/countries/index.ts';
import type { Client, Line } from '../../src/logic/estimate/index.ts';

interface Told {
  /** An ordinary month's income, in the country's currency: sizes what is tried. */
  readonly month: number;
  /** First tax year with a value for every month of a job, where that is not the first one covered. */
  readonly since?: string;
  /**
   * The most that take-home of a year falls while gross rises, with the places where: the law's own steps. Anything that
   * falls further is a fault of ours.
   */
  readonly falls: { readonly self: number; readonly job: number; readonly where: string };
}

/** Every country of the registry; one that is not told of here does not pass. */
export const TOLD: Readonly<Record<CountryId, Told>> = {
  id: {
    month: 15_000_000,
    since: '2025-01-01',
    falls: {
      self: 350,
      job: 350,
      where: 'each full thousand of taxable income (UU HPP Art. 17(4))',
    },
  },
  ph: {
    month: 40_000,
    falls: {
      self: 12 * (500 * 0.15 + 20),
      job: 12 * 500 * 0.05,
      where:
        'each step of the salary credit from 5,250 to 34,750 a month; at 14,750 with the higher EC',
    },
  },
  us: {
    month: 4500,
    falls: {
      self: 400 * (0.124 + 0.029),
      job: 0,
      where: 'a profit of 433.14, from which self-employment tax is due',
    },
  },
  in: {
    month: 90_000,
    falls: {
      self: 0.04 * (60_000 / 0.85) + 30,
      job: 0.04 * (60_000 / 0.85) + 30,
      where:
        'from 12,00,000 to 12,70,588 of taxable income, by the cess on what exceeds 12,00,000; and tens of rupees',
    },
  },
  gb: {
    month: 3000,
    falls: {
      self: 0.45,
      job: 0.45,
      where: 'each pound of the shrinking allowance from 100,000 on',
    },
  },
  own: {
    month: 3000,
    falls: { self: 0, job: 0, where: 'nowhere, while the percentages are at most all of it' },
  },
};

const sums = (lines: readonly Line[]): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const { id, amount } of lines) found[id] = (found[id] ?? 0) + amount;
  return found;
};

/** What all lines and workings of a name come to; of a self-employed year, for each scheme. */
export function linesById(result: CountryEstimate | CountryEmployed): Record<string, unknown> {
  if (!('schemes' in result)) {
    return sums([
      ...result.lines,
      ...result.employer.lines.filter(({ group }) => group === 'employer'),
      ...result.workings,
    ]);
  }
  return Object.fromEntries(
    Object.values(result.schemes).map(({ id, lines, workings }) => [
      id,
      sums([...lines, ...workings]),
    ]),
  );
}

const upTo = (max: number) => fc.double({ min: 0, max, noNaN: true });

function answer(field: Field): fc.Arbitrary<Choices[string]> {
  switch (field.kind) {
    case 'one-of':
      return fc.constantFrom(...Object.keys(field.options));
    case 'some-of':
      return fc.subarray(Object.keys(field.options));
    case 'yes-no':
      return fc.boolean();
    case 'currency':
      return fc.constantFrom('IDR', 'USD');
    case 'count':
      return fc.integer({ min: 0, max: field.max });
    default:
      return field.default === null ? fc.option(upTo(field.max)) : upTo(field.max);
  }
}

/** Any answers to the questions of a country for one way of working. */
const answers = (country: Country, way: Field['for']): fc.Arbitrary<Choices> =>
  fc.record(
    Object.fromEntries(
      Object.entries(fieldsOf(country))
        .filter(([, field]) => field.for === way)
        .map(([id, field]) => [id, answer(field)]),
    ),
  );

const monthOf = ({ model }: Country): number => TOLD[model.id as CountryId].month;

/** Any practice in a country, from nothing to many times an ordinary income. */
export function practicesOf(country: Country): fc.Arbitrary<WorkInput> {
  const month = monthOf(country);
  const terms = {
    fxRate: fc.constantFrom(1, 1.5, 0.5),
    channelFee: upTo(0.3),
    paymentFee: upTo(0.1),
  };
  const client: fc.Arbitrary<Client> = fc.oneof(
    fc.record({
      kind: fc.constant('hourly' as const),
      rate: upTo(month / 20),
      hoursPerWeek: upTo(80),
      ...terms,
    }),
    fc.record({
      kind: fc.constant('retainer' as const),
      amount: upTo(month * 2),
      months: fc.integer({ min: 0, max: 12 }),
      ...terms,
    }),
    fc.record({
      kind: fc.constant('project' as const),
      amount: upTo(month * 20),
      count: fc.integer({ min: 0, max: 10 }),
      ...terms,
    }),
  );
  return fc.record({
    clients: fc.array(client, { maxLength: 4 }),
    weeksPerYear: upTo(53),
    hoursPerWeek: upTo(168),
    costsPerMonth: upTo(month),
    choices: answers(country, 'self'),
  });
}

/** Any job in a country. */
export const jobsOf = (country: Country): fc.Arbitrary<JobInput> =>
  fc.record({
    pay: upTo(monthOf(country) * 30),
    per: fc.constantFrom('month' as const, 'year' as const),
    choices: answers(country, 'job'),
  });
