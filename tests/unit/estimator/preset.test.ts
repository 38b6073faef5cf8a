import { expect, test } from 'vitest';
import { decode, encode } from '../../../src/islands/estimator/codec.ts';
import { derive } from '../../../src/islands/estimator/derive.ts';
import { presetDraft } from '../../../src/islands/estimator/preset.ts';
import { estimate, REGIMES } from '../../../src/logic/estimate/index.ts';
import { LANGS } from '../../../src/schemas/common.ts';
import { exampleSchema } from '../../../src/schemas/examples.ts';
import { rules, TODAY } from '../estimate/support.ts';

/** Every kind of client, a foreign currency, and an answer to each question that a guide may give. */
const example = exampleSchema.parse({
  words: { en: 'Three clients', id: 'Tiga klien' },
  clients: [
    {
      kind: 'retainer',
      amount: 900,
      months: 12,
      currency: 'USD',
      fxRate: 16_000,
      paymentFee: 0.02,
    },
    { kind: 'hourly', rate: 90_000, hoursPerWeek: 7.5, withholds: true },
    { kind: 'project', amount: 2_500_000, count: 3, channelFee: 0.2 },
  ],
  weeksPerYear: 44,
  hoursPerWeek: 30,
  costsPerMonth: 1_250_000,
  ptkp: 'K/1',
  cover: { employment: 'basic', health: 'III', healthMembers: 3 },
  eligibility: { activities: ['inbox-calendar'], taxedAbroad: true, lastYearGross: 150_000_000 },
  norm: 0.4,
  nppnNotified: true,
});
const { words: _, norm, nppnNotified, eligibility, ...practice } = example;

test.each(LANGS)('the link of an example in %s leads to the sums of the guide', (lang) => {
  const activities = eligibility.activities;
  const draft = presetDraft({ ...example, activities }, rules, TODAY, lang);
  const found = decode(encode(draft, lang), lang, Object.keys(rules.activities.activities));
  if (found.kind !== 'draft') throw new Error(found.kind);
  const nothing = { practice: null, employed: null, employedFrom: null };
  const context = { rules, date: TODAY, lang };
  const { practice: read, problems } = derive(
    found.draft,
    context as Parameters<typeof derive>[1],
    nothing as unknown as Parameters<typeof derive>[2],
  );
  expect(problems).toEqual({});
  const { lastYearGross = 0 } = eligibility;
  const answers = { ...eligibility, lastYearGross };
  const year = estimate(
    { ...practice, norm: norm ?? 0, nppnNotified: nppnNotified ?? false, eligibility: answers },
    rules,
    TODAY,
  );
  expect(read?.estimate.totals).toEqual(year.totals);
  for (const regime of REGIMES) {
    expect(read?.estimate.regimes[regime].takeHome).toEqual(year.regimes[regime].takeHome);
    expect(read?.estimate.regimes[regime].applicable).toBe(year.regimes[regime].applicable);
  }
});

test('a currency without its rate is refused, and a rate without its currency', () => {
  const client = { kind: 'retainer', amount: 900, months: 12 };
  for (const wrong of [{ currency: 'USD' }, { fxRate: 16_000 }]) {
    const result = exampleSchema.safeParse({ ...example, clients: [{ ...client, ...wrong }] });
    expect(result.error?.issues[0]?.message).toContain('needs both currency and fxRate');
  }
});
