import { z } from 'astro/zod';
import { parameter, scalar } from '../../../src/schemas/parameter.ts';
import { commonFiles, fileOf } from '../../../src/schemas/rules/country.ts';

/** What somebody who adds Xanadu writes as its schema piece: `src/schemas/rules/xx.ts`. */
const file = fileOf('xx');
export const xxFileSchema = z.discriminatedUnion('topic', [
  ...commonFiles('xx', 'XAU'),
  file('tithe', {
    rate: parameter(scalar.share, 'share', 'year'),
    /** Profit from which a toll falls due at once: a cliff. */
    tollFrom: parameter(scalar.money, 'XAU', 'year'),
    toll: parameter(scalar.money, 'XAU', 'year'),
  }),
]);
export type XxRulesFile = z.infer<typeof xxFileSchema>;
