import { z } from 'astro/zod';
import { bands, parameter, scalar, scale } from '../parameter.ts';
import { commonFiles, fileOf } from './country.ts';

const file = fileOf('gb');

/** United Kingdom without Scotland. */
export const gbFileSchema = z.discriminatedUnion('topic', [
  ...commonFiles('gb', 'GBP'),
  file('income-tax', {
    /** Scale over taxable income, that is income above the allowance. */
    bands: parameter(bands(), 'share', 'year'),
    /** Personal allowance. */
    allowance: parameter(scalar.money, 'GBP', 'year'),
    /** Income above which the allowance shrinks. */
    taperFrom: parameter(scalar.money, 'GBP', 'year'),
    /** How much of each pound above it is lost. */
    taperRate: parameter(scalar.share, 'share'),
    /** The smaller allowance is rounded up to a multiple of this. */
    allowanceStep: parameter(scalar.positive, 'GBP'),
    /** Trading allowance: what may be deducted instead of expenses. */
    tradingAllowance: parameter(scalar.money, 'GBP', 'year'),
  }),
  file('insurance', {
    /** National Insurance of the self-employed (Class 4), scale over profit. */
    class4: parameter(scale(), 'share', 'year'),
    /** Voluntary Class 2. */
    class2: parameter(scalar.money, 'GBP', 'week'),
    /** Profit from which the year counts without paying Class 2. */
    smallProfits: parameter(scalar.money, 'GBP', 'year'),
    /** Employee's Class 1, scale over pay. */
    employee: parameter(scale(), 'share', 'year'),
    /** Employer's Class 1: rate, and the pay above which it falls due. */
    employer: parameter(scalar.share, 'share', 'year'),
    employerFrom: parameter(scalar.money, 'GBP', 'year'),
  }),
]);

export type GbFile = z.infer<typeof gbFileSchema>;
