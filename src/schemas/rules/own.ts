import { z } from 'astro/zod';
import { commonFiles } from './country.ts';

/** The reader's own percentages: no rules, only questions. */
export const ownFileSchema = z.discriminatedUnion('topic', commonFiles('own', 'XXX'));
