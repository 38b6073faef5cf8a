import { z } from 'astro/zod';
import { bands, parameter, scalar } from '../parameter.ts';
import { commonFiles, fileOf } from './country.ts';

const file = fileOf('ph');

/** Philippines. */
export const phFileSchema = z.discriminatedUnion('topic', [
  ...commonFiles('ph', 'PHP'),
  file('income-tax', {
    /** Graduated scale over taxable income. */
    bands: parameter(bands(), 'share', 'year'),
    /** The 8 % option: its rate, what is free of it without a job, and the highest gross. */
    eightRate: parameter(scalar.share, 'share'),
    eightFree: parameter(scalar.money, 'PHP', 'year'),
    /** Above it VAT takes the place of percentage tax, too. */
    limit: parameter(scalar.money, 'PHP', 'year'),
    /** Optional standard deduction, share of gross. */
    osd: parameter(scalar.share, 'share'),
    percentageTax: parameter(scalar.share, 'share'),
    /** 13th month: the basic pay of the year is divided by this. */
    thirteenthParts: parameter(scalar.positive, 'month'),
    /** What of 13th month and other benefits is not taxed. */
    thirteenthFree: parameter(scalar.money, 'PHP', 'year'),
  }),
  file('contributions', {
    /** SSS, share of the salary credit. */
    sssEmployee: parameter(scalar.share, 'share', 'month'),
    sssEmployer: parameter(scalar.share, 'share', 'month'),
    /** Salary credits: lowest, highest, and the step between them. */
    lowestCredit: parameter(scalar.money, 'PHP', 'month'),
    highestCredit: parameter(scalar.money, 'PHP', 'month'),
    creditStep: parameter(scalar.positive, 'PHP', 'month'),
    /** Employees' Compensation, flat: below and from a salary credit. */
    ecLow: parameter(scalar.money, 'PHP', 'month'),
    ecHigh: parameter(scalar.money, 'PHP', 'month'),
    ecHighFrom: parameter(scalar.money, 'PHP', 'month'),
    /** Both shares; the employee's part of them; bounds of the income charged. */
    philHealth: parameter(scalar.share, 'share', 'month'),
    philHealthShare: parameter(scalar.share, 'share'),
    philHealthLow: parameter(scalar.money, 'PHP', 'month'),
    philHealthHigh: parameter(scalar.money, 'PHP', 'month'),
    /** One side's share of pay, up to a ceiling. */
    pagIbig: parameter(scalar.share, 'share', 'month'),
    pagIbigHigh: parameter(scalar.money, 'PHP', 'month'),
  }),
]);

export type PhFile = z.infer<typeof phFileSchema>;
