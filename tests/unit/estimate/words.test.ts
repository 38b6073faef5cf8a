import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import en from '../../../content/ui/en.json' with { type: 'json' };
import id from '../../../content/ui/id.json' with { type: 'json' };
import { firstWords, laterWords } from '../../../src/islands/estimator/words.ts';
import {
  COUNTRIES,
  type Country,
  type CountryId,
  employedIn,
  estimateIn,
} from '../../../src/logic/estimate/countries/index.ts';
import {
  beside,
  citeArticle,
  daysOff,
  employed,
  equalPackage,
  estimate,
  feeStack,
  formulaText,
  type Line,
  offerCheck,
  packageValue,
  priceSheet,
  startNeeds,
  startPrices,
} from '../../../src/logic/estimate/index.ts';
import { makeT } from '../../../src/logic/i18n/text.ts';
import { channels, hirerEntries, offerEntries } from '../../support/content.ts';
import { jobsOf, practicesOf, TOLD } from '../../support/countries.ts';
import { loadCountry } from '../../support/rules.ts';
import { employee, practice, rules, TODAY } from './support.ts';

const words: Record<string, Record<string, string>> = { en, id };

/** Lines of what stands beside an estimate: employment as a whole, an offer, prices, channels. */
function linesBeside(): Line[] {
  const [entries, hirer] = [offerEntries(), hirerEntries()];
  const [wage, ptkp] = [1e7, 'TK/0'] as const;
  const terms = { fixedTerm: true, ...daysOff(hirer) };
  const value = packageValue({ monthlyWage: wage, ptkp, thrMonth: 12 }, terms, rules, TODAY);
  const [input] = fc.sample(practice, { numRuns: 1, seed: 1 });
  if (!input) throw new Error('no practice');
  const needs = startNeeds({ bare: 4e6, wanted: 8e6 }, entries, hirer);
  const offer = { kind: 'hourly', rate: 1e5 } as const;
  const { tiers } = offerCheck(offer, input, needs, rules, TODAY, 'books');
  const prices = priceSheet(1e5, startPrices(entries, { package: 10, retainer: 20 })).prices;
  return [
    ...[...value.lines, ...value.paidDays],
    ...equalPackage(value, { wage, ptkp }, rules, TODAY).lines,
    ...Object.values(tiers).flatMap(({ lines }) => lines),
    ...Object.values(prices).map(({ line }) => line),
    ...[...channels().values()].flatMap((one) => feeStack(one, 1e7, 1, { perUnit: 16_000 }).lines),
  ];
}

/** Lines of many practices and employments: together they hold every label and formula there is. */
function manyLines(): Line[] {
  const practices = fc.sample(practice, { numRuns: 200, seed: 1 });
  const employees = fc.sample(employee, { numRuns: 100, seed: 1 });
  return [
    ...practices
      .map((input) => estimate(input, rules, TODAY))
      .flatMap(({ regimes }) => Object.values(regimes).flatMap((r) => [...r.lines, ...r.workings])),
    ...employees
      .map((input) => employed(input, rules, 2026))
      .flatMap((result) => [...result.lines, ...result.workings, ...result.employer.lines]),
    ...employees
      .map((job, index) => beside(job, practices[index] ?? (practices[0] as never), rules, TODAY))
      .flatMap(({ regimes }) => Object.values(regimes).flatMap((r) => [...r.lines, ...r.workings])),
  ];
}

/** The same of a country of the registry, on the last day it covers. */
function linesOf(country: Country): Line[] {
  const day = country.rules.country.coveredThrough;
  const sampled = { numRuns: 200, seed: 1 };
  const { month } = TOLD[country.model.id as CountryId];
  // A ladder of single incomes: what only a narrow stretch of them brings about is not left to chance.
  const ladder = Array.from({ length: 60 }, (_, rung) => ({
    clients: [{ kind: 'project', amount: month * 0.1 * 1.15 ** rung, count: 1 } as const],
    weeksPerYear: 44,
    hoursPerWeek: 40,
    costsPerMonth: 0,
  }));
  return [
    ...[...ladder, ...fc.sample(practicesOf(country), sampled)]
      .flatMap((input) => Object.values(estimateIn(country, input, day).schemes))
      .flatMap((scheme) => [...scheme.lines, ...scheme.workings]),
    ...fc
      .sample(jobsOf(country), sampled)
      .map((job) => employedIn(country, job, day))
      .flatMap((result) => [...result.lines, ...result.workings, ...result.employer.lines]),
  ];
}

describe('words of the lines', async () => {
  const countries = await Promise.all(Object.keys(COUNTRIES).map(loadCountry));
  const lines = [...manyLines(), ...linesBeside(), ...countries.flatMap(linesOf)];

  test.each(['en', 'id'])('%s: every line has a label and a formula that is filled', (lang) => {
    const t = makeT(words[lang] ?? {});
    for (const item of lines) {
      expect(t(`line.${item.id}`)).not.toBe('');
      expect(formulaText(item, t, lang, 'IDR')).not.toMatch(/[{}]|NaN|undefined/);
    }
  });

  test.each(['en', 'id'])(
    '%s: what the estimator shows first has its words at once, the rest with its part',
    (lang) => {
      const all = words[lang] ?? {};
      const first = makeT(firstWords(all));
      const later = makeT({ ...firstWords(all), ...laterWords(all) });
      for (const item of manyLines())
        formulaText(item, first, lang, 'IDR') && first(`line.${item.id}`);
      for (const item of linesBeside())
        formulaText(item, later, lang, 'IDR') && later(`line.${item.id}`);
    },
  );

  test.each(['en', 'id'])('%s: every word is used', (lang) => {
    const used = new Set(
      lines.flatMap((item) => [`line.${item.id}`, `formula.${item.formula.key}`]),
    );
    const own = Object.keys(words[lang] ?? {}).filter((key) => /^(line|formula)\./.test(key));
    expect(own.filter((key) => !used.has(key))).toEqual([]);
  });

  test('cites articles as the language does', () => {
    expect(citeArticle('Art. 56(4)g', 'id')).toBe('Pasal 56 ayat (4) huruf g');
    expect(citeArticle('Art. 7(2a)', 'id')).toBe('Pasal 7 ayat (2a)');
    expect(citeArticle('Annex B.V', 'id')).toBe('Lampiran B.V');
    expect(citeArticle('s. 35(2)', 'id')).toBe('Pasal 35(2)');
    expect(citeArticle('Part 6A', 'id')).toBe('Bagian 6A');
    expect(citeArticle('Art. 57(2)e', 'en')).toBe('Art. 57(2)e');
  });
});
