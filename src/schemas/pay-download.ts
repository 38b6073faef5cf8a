import { z } from 'astro/zod';
import { type Lang, ROLE_IDS, slug } from './common.ts';
import { downloadConfidence, downloadHead, downloadSource, type Explain } from './download.ts';
import { PERIODS } from './parameter.ts';
import { MATCHES, PAY_KINDS, PAY_SECTIONS } from './pay.ts';

const AMOUNTS = ['low', 'p10', 'p25', 'median', 'p75', 'p90', 'high', 'mean', 'stated'] as const;
type AmountName = (typeof AMOUNTS)[number];

/** All figures of pay as `pay/figures.json`. What the fields mean stands in the interface words: `data.` and `pay.data.`. */
export function payDownloadSchema(general: Explain, says: Explain, lang: Lang) {
  const text = (field: string) => z.string().min(1).describe(says(field));
  const amount = (name: AmountName) => z.number().positive().optional().describe(says(name));
  const figure = z.strictObject({
    id: slug().describe(says('id')),
    chart: slug().describe(says('chart')),
    section: z.enum(Object.keys(PAY_SECTIONS)).describe(says('section')),
    kind: z.enum([...PAY_KINDS, 'minimum']).describe(says('kind')),
    country: text('country'),
    countryName: text('country.name'),
    role: z.enum(ROLE_IDS).nullable().describe(says('role')),
    match: z.enum(MATCHES).describe(says('match')),
    name: text('name'),
    officialTitle: text('official').optional(),
    currency: text('currency'),
    period: z.enum(PERIODS).describe(says('period')),
    ...(Object.fromEntries(AMOUNTS.map((name) => [name, amount(name)])) as Record<
      AmountName,
      ReturnType<typeof amount>
    >),
    n: z.number().int().positive().nullable().describe(says('n')),
    anecdotal: z.boolean().describe(says('anecdotal')),
    jobs: z.number().int().positive().optional().describe(says('jobs')),
    values: z.array(z.number().positive()).optional().describe(says('values')),
    year: text('year'),
    approximate: z.boolean().describe(says('approximate')),
    confidence: downloadConfidence(general),
    source: downloadSource(general).describe(says('source')),
    dateChecked: z.iso.date().describe(says('checked')),
    note: text('note').optional(),
    page: z.url().describe(general('page')),
  });
  return z.strictObject({
    ...downloadHead(general, lang),
    figures: z.array(figure).min(1).describe(says('figures')),
  });
}

export type PayDownload = z.infer<ReturnType<typeof payDownloadSchema>>;
