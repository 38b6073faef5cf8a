import { z } from 'astro/zod';
import {
  choicesShape,
  countryShape,
  defaultsShape,
  fileOf,
  pageShape,
  schemesShape,
} from './country.ts';

const file = fileOf('own');

/** The reader's own percentages: no rules, only questions. */
export const ownFileSchema = z.discriminatedUnion('topic', [
  file('country', countryShape),
  file('defaults', defaultsShape('XXX')),
  file('choices', choicesShape),
  file('schemes', schemesShape),
  file('page', pageShape),
]);
