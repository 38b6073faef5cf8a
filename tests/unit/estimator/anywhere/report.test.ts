import { describe, expect, test } from 'vitest';
import { derive } from '../../../../src/islands/estimator/anywhere/derive.ts';
import type { Draft } from '../../../../src/islands/estimator/anywhere/draft.ts';
import { estimateRows, estimateText } from '../../../../src/islands/estimator/anywhere/report.ts';
import { type AnywhereData, makeView } from '../../../../src/islands/estimator/anywhere/view.ts';
import { HEADER } from '../../../../src/islands/estimator/table.ts';
import { toCsv } from '../../../../src/logic/csv.ts';
import type { Lang } from '../../../../src/schemas/common.ts';
import { words } from '../../../support/content.ts';
import { PAGES } from '../../../support/rules.ts';
import { DATE, setUp } from './support.ts';

const NOTHING = { practice: null, job: null };

/** What a reader of a country takes away. */
async function taken(id: string, lang: Lang, change: Partial<Draft> = {}) {
  const { country, fields, page, place, start } = await setUp(id, lang);
  const draft = { ...start, ...change };
  const answers = derive(draft, place, NOTHING);
  const data = {
    ...{ lang, country: id, words: words(lang), rules: country.rules, fields, page, date: DATE },
    ...{ year: { name: '2026/27', end: '2027-03-31' }, sources: {}, first: answers },
    paths: { more: '' },
  } satisfies AnywhereData;
  const view = makeView(data, country.rules.country.currency);
  const rows = estimateRows(draft, answers, view);
  return {
    answers,
    rows,
    text: estimateText(draft, answers, 'In short.', 'https://x.example/#a1', view),
  };
}
const at = (name: (typeof HEADER)[number]) => HEADER.indexOf(name);

describe.each(PAGES)('what readers of %s take away', (id) => {
  test('is a table with the same figures and units in every language, none of them rupiah', async () => {
    const figures = async (lang: Lang) =>
      (await taken(id, lang)).rows.map((row) => [
        row[at('item')],
        row[at('value')],
        row[at('unit')],
      ]);
    expect(await figures('id')).toEqual(await figures('en'));
    const { rows } = await taken(id, 'id');
    for (const row of rows) expect(row).toHaveLength(HEADER.length);
    expect(JSON.stringify(rows.map((row) => row[at('unit')]))).not.toContain('IDR');
  });

  test('sums to what is left under each scheme', async () => {
    const { answers, rows } = await taken(id, 'en');
    for (const { id: scheme, takeHome } of Object.values(
      answers.practice?.estimate.schemes ?? {},
    )) {
      const lines = rows.filter((row) => row[0] === 'line' && row[1] === scheme);
      const sum = lines.reduce((all, row) => all + Number(row[at('value')]), 0);
      expect(sum).toBeCloseTo(takeHome.year, 3);
    }
  });

  test.each(['en', 'id'] as const)(
    'is a text with answer, schemes, job and link in %s',
    async (lang) => {
      const { answers, text } = await taken(id, lang);
      for (const { name } of Object.values(answers.practice?.estimate.schemes ?? {}))
        expect(text).toContain(name[lang]);
      expect(text).toContain('In short.');
      expect(text.endsWith('https://x.example/#a1')).toBe(true);
      expect(text).not.toMatch(/undefined|NaN|\{\w+\}/);
    },
  );
});

test('a rate sought is in both, and what cannot be read stays as it was typed', async () => {
  const { rows, text } = await taken('gb', 'en', { question: 'charge' });
  expect(rows.filter((row) => row[at('item')] === 'rate')).toHaveLength(2);
  expect(text).toContain('Rate: £');
  const { start } = await setUp('gb');
  const { rows: odd } = await taken('gb', 'en', { numbers: { ...start.numbers, costs: '=1+1' } });
  expect(odd.find((row) => row[at('item')] === 'costs')?.[at('value')]).toBe("'=1+1");
  expect(toCsv(HEADER, odd)).not.toMatch(/(^|,)"?=/m);
});

test('an offer is taken away with its needs, without the clients that it does not look at', async () => {
  const { rows, text } = await taken('ph', 'en', { question: 'offer' });
  const items = rows.filter((row) => row[0] === 'input').map((row) => row[at('item')]);
  expect(items).toEqual(expect.arrayContaining(['offer', 'needs', 'target']));
  expect(items).not.toContain('amount');
  expect(text).toContain('The offer, per hour: ₱300');
});
