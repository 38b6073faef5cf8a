import { z } from 'astro/zod';
import { parameter, scalar } from '../../../src/schemas/parameter.ts';
import {
  choicesShape,
  countryShape,
  defaultsShape,
  fileOf,
  pageShape,
  schemesShape,
} from '../../../src/schemas/rules/country.ts';

/** What somebody who adds Xanadu writes as its schema piece: `src/schemas/rules/xx.ts`. */
const file = fileOf('xx');
export const xxFileSchema = z.discriminatedUnion('topic', [
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
export type XxRulesFile = z.infer<typeof xxFileSchema>;
