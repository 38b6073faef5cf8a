import { z } from 'astro/zod';
import { localized, slug } from '../common.ts';
import { bands, ground, money, parameter, scalar, share, table } from '../parameter.ts';
import { choicesShape, countryShape, defaultsShape, fileOf, schemesShape } from './country.ts';

/** Family statuses that an employer uses: TK single, K married, then the number of dependants. */
export const EMPLOYEE_STATUSES = [
  'TK/0',
  'TK/1',
  'TK/2',
  'TK/3',
  'K/0',
  'K/1',
  'K/2',
  'K/3',
] as const;
const STATUSES = [...EMPLOYEE_STATUSES, 'K/I/0', 'K/I/1', 'K/I/2', 'K/I/3'] as const;
const RISK_KEYS = ['veryLow', 'low', 'medium', 'high', 'veryHigh'] as const;

const file = fileOf('id');

/** Indonesia. */
export const idFileSchema = z.discriminatedUnion('topic', [
  file('country', countryShape),
  file('income-tax', {
    /** Progressive scale for individuals. */
    article17: parameter(bands(), 'share', 'year'),
    /** Taxable income is rounded down to a multiple of this. */
    pkpStep: parameter(scalar.positive, 'IDR'),
  }),
  file('ptkp', {
    /** Tax-free allowance by family status. */
    amounts: parameter(table(STATUSES, money()), 'IDR', 'year'),
  }),
  file('ter', {
    /** Which of the three tables a status uses. */
    categories: parameter(table(EMPLOYEE_STATUSES, z.enum(['A', 'B', 'C'])), 'category'),
    /** Monthly effective rates by gross of the month. */
    categoryA: parameter(bands(), 'share', 'month'),
    categoryB: parameter(bands(), 'share', 'month'),
    categoryC: parameter(bands(), 'share', 'month'),
    /** Biaya jabatan: share of gross. */
    positionCostRate: parameter(scalar.share, 'share'),
    /** Biaya jabatan: at most this much for each month worked. */
    positionCostCap: parameter(scalar.money, 'IDR', 'month'),
    /** Slips are rounded to the nearest multiple of this. */
    slipStep: parameter(scalar.positive, 'IDR'),
  }),
  file('umkm', {
    /** Final tax on turnover. */
    rate: parameter(scalar.share, 'share'),
    /** Turnover of an individual on which nothing is due. */
    freeBand: parameter(scalar.money, 'IDR', 'year'),
    /** Last year's combined turnover may not exceed this (exactly this is allowed). */
    limit: parameter(scalar.money, 'IDR', 'year'),
  }),
  file('nppn', {
    /** Default norm for an assistant. */
    norm: parameter(scalar.share, 'share'),
    /** Turnover must be below this (exactly this is too much). */
    limit: parameter(scalar.money, 'IDR', 'year'),
    /** Grounds by condition; the engine looks them up by these names. */
    grounds: z.strictObject({
      notified: ground(),
      notNotified: ground(),
      notifiedUnknown: ground(),
      lastYearUnknown: ground(),
      lastYearOver: ground(),
      thisYearOver: ground(),
      books: ground(),
    }),
  }),
  file('non-employee', {
    /** Part of each payment that is the base of the withholding. */
    baseShare: parameter(scalar.share, 'share'),
  }),
  file('bpjs-employed', {
    /** Work-accident insurance, employer, by risk class of the business. */
    jkk: parameter(table(RISK_KEYS, share()), 'share', 'month'),
    /** Death insurance, employer. */
    jkm: parameter(scalar.share, 'share', 'month'),
    /** Old-age savings. */
    jhtEmployer: parameter(scalar.share, 'share', 'month'),
    jhtEmployee: parameter(scalar.share, 'share', 'month'),
    /** Pension. */
    jpEmployer: parameter(scalar.share, 'share', 'month'),
    jpEmployee: parameter(scalar.share, 'share', 'month'),
    /** Highest wage on which pension contributions are charged. */
    jpCeiling: parameter(scalar.money, 'IDR', 'month'),
    /** Job-loss insurance: what it adds to the rates above. */
    jkp: parameter(scalar.share, 'share', 'month'),
    /** Health insurance. */
    healthEmployer: parameter(scalar.share, 'share', 'month'),
    healthEmployee: parameter(scalar.share, 'share', 'month'),
    /** Highest wage on which health contributions are charged. */
    healthCeiling: parameter(scalar.money, 'IDR', 'month'),
  }),
  file('bpjs-self', {
    /** Work accident, share of the declared income. */
    jkk: parameter(scalar.share, 'share', 'month'),
    /** Death insurance, flat. */
    jkm: parameter(scalar.money, 'IDR', 'month'),
    /** Voluntary old-age savings, share of the declared income. */
    jht: parameter(scalar.share, 'share', 'month'),
    /** Lowest and highest income that can be declared. */
    lowestBase: parameter(scalar.money, 'IDR', 'month'),
    highestBase: parameter(scalar.money, 'IDR', 'month'),
    /** Part of JKK and JKM that is waived. */
    discount: parameter(scalar.share, 'share'),
    /** BPJS Kesehatan on one's own account, per person by class. */
    health: parameter(table(['I', 'II', 'III'], money()), 'IDR', 'month'),
  }),
  file('thr', {
    /** Service that gives any THR at all. */
    fromMonths: parameter(scalar.positive, 'month'),
    /** Service that gives a full month's wage; before it, pro rata. */
    fullMonths: parameter(scalar.positive, 'month'),
  }),
  file('pkwt', {
    /** Service that gives any compensation when a fixed term (PKWT) ends. */
    fromMonths: parameter(scalar.positive, 'month'),
    /** Service that gives a month's wage; shorter or longer terms in proportion. */
    fullMonths: parameter(scalar.positive, 'month'),
  }),
  file('minimum-wage', {
    /** Provincial minimum wage (UMP) by province; provinces without a source are left out. */
    provinces: parameter(z.record(slug(), money()), 'IDR', 'month'),
    /** Names of the provinces. */
    names: z.record(slug(), localized()),
  }),
  file('activities', {
    /** What an assistant may do, in the order asked. */
    activities: z.record(
      slug(),
      /** Named by the words of its tick box; grounds: alone in one's own name, and as a business that employs others. */
      parameter(z.strictObject({ alone: slug(), withStaff: slug() }), 'ground'),
    ),
    /** Grounds that activities point to, and those of the other questions. */
    grounds: z.record(slug(), ground()),
  }),
  file('defaults', defaultsShape('IDR')),
  file('choices', choicesShape),
  file('schemes', schemesShape),
]);

type IdFile = z.infer<typeof idFileSchema>;
/** What its own estimator reads; the other two let it be asked like any other country. */
export type Topic = Exclude<IdFile['topic'], 'choices' | 'schemes'>;
export type RulesOf<T extends Topic> = Extract<IdFile, { topic: T }>;
