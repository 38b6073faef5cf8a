import { z } from 'astro/zod';
import { type Lang, slug } from './common.ts';
import { downloadHead, downloadSource, type Explain } from './download.ts';
import { PERIODS, scale, VERDICTS } from './parameter.ts';

/** What a value may be: a number, a scale, one for each key, or a verdict with its sentence in one language. */
export const ruleValueSchema = z.union([
  z.number(),
  scale(),
  z.strictObject({ applicable: z.enum(VERDICTS), text: z.string().min(1) }),
  z.record(z.string(), z.union([z.number(), z.string()])),
]);
export type RuleValue = z.infer<typeof ruleValueSchema>;

/** The rules of every country as `rates/rules.json`. What the fields mean stands in the interface words: `data.` and `rules.data.`. */
export function rulesDownloadSchema(general: Explain, says: Explain, lang: Lang) {
  const text = (field: string) => z.string().min(1).describe(says(field));
  const day = (field: string) => z.iso.date().describe(says(field));
  const country = z.strictObject({
    id: slug().describe(says('country')),
    name: text('country.name'),
    currency: z.string().length(3).describe(says('currency')),
    taxYearStarts: text('taxYear'),
    coveredFrom: day('coveredFrom'),
    coveredThrough: day('coveredThrough'),
    notModelled: z.array(z.string().min(1)).describe(says('notModelled')),
    page: z.url().describe(says('country.page')),
  });
  const dated = z.strictObject({
    from: day('from'),
    value: ruleValueSchema.nullable().describe(says('value')),
    at: text('at').optional(),
    note: text('note').optional(),
    source: downloadSource(general).describe(says('source')),
  });
  return z.strictObject({
    ...downloadHead(general, lang),
    countries: z.array(country).min(1).describe(says('countries')),
    rules: z
      .array(
        z.strictObject({
          id: text('id'),
          country: slug().describe(says('country')),
          topic: slug().describe(says('topic')),
          name: text('name'),
          unit: text('unit'),
          period: z.enum(PERIODS).nullable().describe(says('period')),
          dateChecked: day('checked'),
          nextChange: day('nextChange').optional(),
          values: z.array(dated).min(1).describe(says('values')),
        }),
      )
      .min(1)
      .describe(says('rules')),
  });
}

export type RulesDownload = z.infer<ReturnType<typeof rulesDownloadSchema>>;
