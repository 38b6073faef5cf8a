import { describe, expect, test } from 'vitest';
import { estimateRows, estimateText } from '../../../src/islands/estimator/report.ts';
import { figuresOf } from '../../../src/islands/estimator/scenarios.ts';
import { HEADER, harmless } from '../../../src/islands/estimator/table.ts';
import { makeView } from '../../../src/islands/estimator/view.ts';
import { toCsv } from '../../../src/logic/csv.ts';
import type { Lang } from '../../../src/schemas/common.ts';
import { words } from '../../support/content.ts';
import { answer, date, given, rules } from './support.ts';

const view = (lang: Lang) =>
  makeView({
    ...{ lang, words: words(lang), rules, date, sources: {}, presets: [] },
    paths: { more: '', points: '' },
  });
const made = (lang: Lang, name = '') => {
  const { draft } = given(
    [{ type: 'client', key: 1, change: { name, currency: 'USD', amount: '12', fx: '16500' } }],
    lang,
  );
  return { draft, rows: estimateRows(draft, answer(draft, lang), view(lang)) };
};
const column = (name: (typeof HEADER)[number]) => HEADER.indexOf(name);

describe('the table to take away', () => {
  test('has plain numbers with their unit, the same in every language', () => {
    const figures = (lang: Lang) =>
      made(lang).rows.map((row) => [
        row[column('item')],
        row[column('value')],
        row[column('unit')],
      ]);
    expect(figures('id')).toEqual(figures('en'));
    const fx = made('id').rows.find((row) => row[column('item')] === 'fx');
    expect(fx?.slice(column('value'), column('unit') + 1)).toEqual([16500, 'IDR/USD']);
  });

  test('has as many cells in each row as heads, and every line names its sources by id', () => {
    const { rows } = made('en');
    for (const row of rows) expect(row).toHaveLength(HEADER.length);
    const tax = rows.find((row) => row[column('item')] === 'tax-umkm');
    expect(tax?.[column('sources')]).toMatch(/^[\w-]+( [\w-]+)*$/);
  });

  test('sums to what is left: the lines of a rule are its take-home', () => {
    const { rows } = made('en');
    const of = (part: string, item?: string) =>
      rows.filter((row) => row[0] === part && row[1] === 'books' && (!item || row[3] === item));
    const sum = of('line').reduce((all, row) => all + Number(row[column('value')]), 0);
    expect(sum / 12).toBeCloseTo(Number(of('result', 'takeHome')[0]?.[column('value')]), 3);
  });

  test('gives beside a job what the practice itself pays and adds', () => {
    const { draft } = given([{ type: 'choose', change: { beside: true } }]);
    const answers = answer(draft);
    const rows = estimateRows(draft, answers, view('en'));
    const value = (item: string) =>
      Number(rows.find((row) => row[1] === 'books' && row[3] === item)?.[column('value')]);
    const figures = answers.practice && figuresOf(answers.practice, 'books');
    expect(value('adds')).toBeCloseTo(figures?.keep.low ?? 0, 3);
    expect(value('tax')).toBeCloseTo((figures?.tax.books ?? 0) * 12, 3);
    expect(rows.some((row) => row[0] === 'result' && row[3] === 'takeHome')).toBe(false);
    const text = estimateText(draft, answers, '', '', view('en'));
    expect(text).toContain(`adds ${view('en').money(value('tax'))} a year`);
    expect(text).toContain(`${view('en').money(value('adds'))} a month to your pay`);
  });

  test('makes a name harmless that a spreadsheet would run', () => {
    expect(harmless('=HYPERLINK("http://evil")')).toBe('\'=HYPERLINK("http://evil")');
    expect(harmless('Toko Jaya')).toBe('Toko Jaya');
    const csv = toCsv(HEADER, made('en', '=1+1, "x"').rows);
    expect(csv).toContain(`"'=1+1, ""x"""`);
    expect(csv).not.toMatch(/(^|,)"?=/m);
  });

  test('keeps what cannot be read as it was typed', () => {
    const { draft } = given([{ type: 'type', name: 'weeks', text: 'a few' }]);
    const weeks = estimateRows(draft, answer(draft), view('en')).find((row) => row[3] === 'weeks');
    expect(weeks?.[column('value')]).toBe('a few');
  });
});

describe('the text to take away', () => {
  test.each(['en', 'id'] as const)(
    'holds answer, inputs, each rule, the day and the link in %s',
    (lang) => {
      const { draft } = made(lang, 'Perth & Co');
      const text = estimateText(
        draft,
        answer(draft, lang),
        'In short.',
        'https://x.example/#e1',
        view(lang),
      );
      for (const part of ['In short.', 'Perth & Co', 'https://x.example/#e1', '2026'])
        expect(text).toContain(part);
      for (const rule of ['umkm', 'nppn', 'books'])
        expect(text).toContain(`\n${words(lang)[`est.regime.${rule}`]} (`);
      expect(text).not.toMatch(/undefined|NaN|\{/);
    },
  );
});
