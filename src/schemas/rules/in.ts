import { z } from 'astro/zod';
import { bands, parameter, scalar } from '../parameter.ts';
import { commonFiles, fileOf } from './country.ts';

const file = fileOf('in');

/** India, new regime. */
export const inFileSchema = z.discriminatedUnion('topic', [
  ...commonFiles('in', 'INR'),
  file('income-tax', {
    /** Scale over taxable income. */
    bands: parameter(bands(), 'share', 'year'),
    /** Up to this taxable income the tax is given back, up to `rebateMost`; above it, no more than the excess is due. */
    rebateUpTo: parameter(scalar.money, 'INR', 'year'),
    rebateMost: parameter(scalar.money, 'INR', 'year'),
    /** On the tax after rebate and relief. */
    cess: parameter(scalar.share, 'share'),
    /** Taxable income and tax are rounded to the nearest multiple. */
    roundTo: parameter(scalar.positive, 'INR'),
    /** Of employees. */
    standardDeduction: parameter(scalar.money, 'INR', 'year'),
    /** Section 44ADA: share of receipts that counts as profit, and the highest receipts, by how much is cash. */
    presumptive: parameter(scalar.share, 'share'),
    presumptiveLimit: parameter(scalar.money, 'INR', 'year'),
    littleCashLimit: parameter(scalar.money, 'INR', 'year'),
    /** Above it a surcharge comes on top, which is not modelled. */
    surchargeFrom: parameter(scalar.money, 'INR', 'year'),
  }),
]);

export type InFile = z.infer<typeof inFileSchema>;
