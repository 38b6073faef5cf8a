import { z } from 'astro/zod';
import { rulesFileSchema } from '../rules.ts';
import { choicesShape, fileOf, schemesShape } from './country.ts';

const file = fileOf('id');

/** Indonesia's files, with those that let it be asked like any other country. */
export const idFileSchema = z.discriminatedUnion('topic', [
  ...rulesFileSchema.options,
  file('choices', choicesShape),
  file('schemes', schemesShape),
]);
