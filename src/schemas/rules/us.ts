import { z } from 'astro/zod';
import { bands, parameter, scalar } from '../parameter.ts';
import { commonFiles, fileOf } from './country.ts';

const file = fileOf('us');

/** United States: federal taxes of a single person. */
export const usFileSchema = z.discriminatedUnion('topic', [
  ...commonFiles('us', 'USD'),
  file('income-tax', {
    /** Scale over taxable income. */
    bands: parameter(bands(), 'share', 'year'),
    standardDeduction: parameter(scalar.money, 'USD', 'year'),
    /** Deduction for business income (QBI), as a share of it and at most of taxable income. */
    qbiRate: parameter(scalar.share, 'share'),
    /** Taxable income above which it shrinks for a business without payroll, and over how much it runs to nothing. */
    qbiFrom: parameter(scalar.money, 'USD', 'year'),
    qbiRange: parameter(scalar.positive, 'USD', 'year'),
    /** The least of it, and the business income from which that holds. */
    qbiLeast: parameter(scalar.money, 'USD', 'year'),
    qbiLeastFrom: parameter(scalar.money, 'USD', 'year'),
  }),
  file('social', {
    /** Part of profit that self-employment tax is charged on; below `leastBase` nothing is due. */
    base: parameter(scalar.share, 'share'),
    leastBase: parameter(scalar.money, 'USD', 'year'),
    /** Rates of the self-employed. */
    socialSelf: parameter(scalar.share, 'share', 'year'),
    medicareSelf: parameter(scalar.share, 'share', 'year'),
    /** Part of the two that reduces income. */
    halfDeducted: parameter(scalar.share, 'share'),
    /** Highest earnings on which social security is charged, of either kind. */
    wageBase: parameter(scalar.money, 'USD', 'year'),
    /** Rates of employee and employer (FICA). */
    social: parameter(scalar.share, 'share', 'year'),
    medicare: parameter(scalar.share, 'share', 'year'),
    /** Additional Medicare tax of the assistant alone, above these earnings. */
    extra: parameter(scalar.share, 'share', 'year'),
    extraFrom: parameter(scalar.money, 'USD', 'year'),
  }),
]);

export type UsFile = z.infer<typeof usFileSchema>;
