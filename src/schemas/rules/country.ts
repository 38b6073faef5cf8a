import { z } from 'astro/zod';
import { citation, isoDate, localized, slug } from '../common.ts';
import { type Currency, ground, parameter, scalar } from '../parameter.ts';
import { amount, client, work } from '../practice.ts';

/** What every rule file of a country begins with. `topic` says which parameters it must hold. */
export const fileOf =
  <Country extends string>(country: Country) =>
  <Topic extends string, Shape extends z.ZodRawShape>(topic: Topic, shape: Shape) =>
    z.strictObject({
      /** Country the rules belong to, ISO 3166 in lower case (`own`: the reader's own); also the folder's name. */
      country: z.literal(country),
      /** Subject of the file; also its name. */
      topic: z.literal(topic),
      ...shape,
    });

/** `country.yaml`: what the estimate for a country covers. */
export const countryShape = {
  /** What the country is called, as a heading. */
  name: localized(),
  /** Address of its page below `rates/`; empty: that page itself. */
  address: z.string().regex(/^([a-z]+(-[a-z]+)*)?$/),
  /** ISO 4217 code of all money in the country's files; `XXX` where the reader names one. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** First day of the tax year, `MM-DD`. */
  taxYearStarts: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
  /** First day for which the estimate answers. */
  coveredFrom: isoDate(),
  /** Last day for which the rules were checked; later dates are refused. */
  coveredThrough: isoDate(),
  /** What the estimate leaves out, said to the reader. */
  notModelled: z.array(localized()).min(1),
};

/** `defaults.yaml`: starting values that readers are expected to change. None of them is a rule. */
export const defaultsShape = (currency: Currency) => ({
  /** Share of the working hours that can be billed. */
  utilisation: parameter(scalar.share, 'share'),
  /** Hours worked in a week. */
  hoursPerWeek: parameter(scalar.positive, 'hour', 'week'),
  /** Weeks worked in a year. */
  weeksPerYear: parameter(scalar.positive, 'week', 'year'),
  /** Running costs. */
  costsPerMonth: parameter(scalar.money, currency, 'month'),
  /** Grid of the rate searched for, and the highest one tried. */
  rateStep: parameter(scalar.positive, currency, 'hour'),
  rateCeiling: parameter(scalar.positive, currency, 'hour'),
  /** Hours of a package, of a retainer a month, and of a day. */
  packageHours: parameter(scalar.positive, 'hour'),
  retainerHours: parameter(scalar.positive, 'hour', 'month'),
  dayHours: parameter(scalar.positive, 'hour', 'day'),
});

const fieldShape = {
  /** Which of the two ways of working asks for it. */
  for: z.enum(['self', 'job']),
  /** The question, in a reader's words. */
  name: localized(),
  /** What helps to answer it. */
  hint: localized().optional(),
  /** Where the default, or what the question rests on, comes from. */
  source: citation().optional(),
  /** Asked among the first: without an answer the result says little. Others stand behind "refine". */
  first: z.literal(true).optional(),
};
const options = { options: z.record(z.string().min(1), localized()) };
const bound = { max: z.number().positive() };

/** A question that only this country asks, as data. `default`: what counts until it is answered; null: left open. */
const field = z.discriminatedUnion('kind', [
  z.strictObject({ ...fieldShape, kind: z.literal('one-of'), ...options, default: z.string() }),
  z.strictObject({
    ...fieldShape,
    kind: z.literal('some-of'),
    ...options,
    default: z.array(z.string()),
  }),
  z.strictObject({ ...fieldShape, kind: z.literal('yes-no'), default: z.boolean() }),
  z.strictObject({
    ...fieldShape,
    kind: z.literal('amount'),
    ...bound,
    default: scalar.money.nullable(),
  }),
  z.strictObject({
    ...fieldShape,
    kind: z.literal('count'),
    ...bound,
    default: z.int().min(0).nullable(),
  }),
  z.strictObject({
    ...fieldShape,
    kind: z.literal('share'),
    ...bound,
    default: scalar.share.nullable(),
  }),
  /** ISO 4217 code. */
  z.strictObject({ ...fieldShape, kind: z.literal('currency'), default: z.string().length(3) }),
]);

/** `choices.yaml`: the country's own questions, in the order asked. */
export const choicesShape = { fields: z.record(slug(), field) };

/** `schemes.yaml`: the ways in which a self-employed year can be taxed, and the grounds for and against each. */
export const schemesShape = {
  schemes: z.record(
    slug(),
    z.strictObject({
      /** Short name. */
      name: localized(),
      /** What it does, in a sentence. */
      about: localized(),
    }),
  ),
  /** The country's file under `logic/estimate/countries` looks them up by these names. */
  grounds: z.record(slug(), ground()),
};

const clientTerms = {
  /** ISO 4217 code of what the client pays in, and units of the country's currency for one of it; both or neither. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  fxRate: z.number().positive().max(1e7).optional(),
};
const answers = z
  .record(slug(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))
  .default({});

/** `page.yaml`: the country's own page and the invented practices on it. A country without it has none. */
const pageShape = {
  /** Heading and title of the page. */
  title: localized(),
  /** For search results, up to about 160 characters. */
  description: localized(),
  /** A first sentence: what the page answers, and for whom. */
  lede: localized(),
  /** Invented practices with round numbers. The form starts from the first one. */
  examples: z
    .array(
      z.strictObject({
        /** Heading, and the practice in one or two sentences with its figures. */
        name: localized(),
        about: localized(),
        clients: z.array(client(clientTerms)).min(1),
        ...work,
        /** Answers to the country's questions for the self-employed. */
        choices: answers,
      }),
    )
    .min(1),
  /** An invented job, to stand beside them. */
  job: z.strictObject({
    pay: amount(),
    per: z.enum(['month', 'year']),
    choices: answers,
  }),
  /** Take-home a month that the question "what should I charge" starts with. */
  target: amount(),
  /** What a month has to bring at least, where an offer is judged: an example like the others. */
  needs: amount(),
};

/** The files that are the same in every country; `currency`: that of its amounts of money. */
export const commonFiles = <Country extends string>(country: Country, currency: Currency) => {
  const file = fileOf(country);
  return [
    file('country', countryShape),
    file('defaults', defaultsShape(currency)),
    file('choices', choicesShape),
    file('schemes', schemesShape),
    file('page', pageShape),
  ] as const;
};

type CommonFile = z.infer<ReturnType<typeof commonFiles>[number]>;
type Common<Topic> = Omit<Extract<CommonFile, { topic: Topic }>, 'country'>;
export type CountryFile = Common<'country'>;
export type DefaultsFile = Common<'defaults'>;
export type ChoicesFile = Common<'choices'>;
export type SchemesFile = Common<'schemes'>;
export type PageFile = Common<'page'>;
export type Field = z.infer<typeof field>;
