import { describe, expect, test } from 'vitest';
import { hireExamples, hireFigures } from '../../src/logic/estimate/index.ts';
import { LANGS } from '../../src/schemas/common.ts';
import { ASSUMPTIONS } from '../../src/schemas/hire.ts';
import { decisions, hirerEntries, texts } from '../support/content.ts';
import { loadRules } from '../support/rules.ts';

const pages = texts().filter(({ kind, slug }) => kind === 'pages' && slug === 'hire');
const MONEY = /(?:\b[A-Z]{1,2}\$|[£€¥$])\s?\d/;
/** Amounts of rupiah come from the engine: in no text may one be typed. */
const RUPIAH = /\bRp|\bIDR\b/;

/** What a citation covers: a cell of a table, or a sentence with the marks that follow it. */
const statements = (body: string): string[] =>
  body
    .split('\n')
    .flatMap((line) =>
      line.startsWith('|') ? line.split('|') : line.split(/(?<=[.!?] )(?!<)|(?<=\/> )/),
    );

const uncited = (body: string): string[] =>
  statements(body).filter((text) => MONEY.test(text) && !text.includes('<Cite '));

describe('the page for employers', () => {
  test('is there in every language', () => {
    expect(pages.map(({ lang }) => lang)).toEqual([...LANGS].sort());
  });

  test.each(pages)('$file has no typed amount of rupiah', ({ body, data }) => {
    const found = [body, ...Object.values(data).map(String)].flatMap((text) =>
      text.split('\n').filter((line) => RUPIAH.test(line)),
    );
    expect(found).toEqual([]);
  });

  test.each(pages)('$file cites the source of every other amount', ({ body }) => {
    expect(uncited(body)).toEqual([]);
  });

  test('an amount without a source would be found', () => {
    expect(uncited('It costs US$5. <Cite s="a" /> And £9 more.')).toEqual(['And £9 more.']);
    expect(uncited('| C$17–35 | from US$5 <Cite s="a" /> |')).toEqual([' C$17–35 ']);
    expect(['Rp50.000', 'Rp5 million', 'IDR 5'].filter((text) => !RUPIAH.test(text))).toEqual([]);
  });

  test('asks for no figure that the examples do not have, and uses each', () => {
    const names = hireFigures(hireExamples(hirerEntries(), loadRules(), '2026-11-22'), 'en', 'IDR');
    for (const { file, body } of pages) {
      const asked = [...body.matchAll(/<Figure is="([^"]*)"/g)].map(([, name = '']) => name);
      expect([...new Set(asked)].sort(), file).toEqual(Object.keys(names).sort());
    }
  });
});

describe('what the costs assume', () => {
  const entries = hirerEntries();
  const assumed = Object.entries(entries).filter(([, { kind }]) => kind === 'assumption');

  test('is what the engine asks for, no more and no less', () => {
    expect(assumed.map(([id]) => id)).toEqual([...ASSUMPTIONS]);
  });

  test('has its places in the order of the file', () => {
    const orders = assumed.map(([, { order }]) => order);
    expect(orders).toEqual([...new Set(orders)].sort((a, b) => a - b));
  });
});

describe('what decides for an employer', () => {
  const rows = [...decisions().values()];

  test('is said in three to six lines', () => {
    expect(rows.length).toBeGreaterThanOrEqual(3);
    expect(rows.length).toBeLessThanOrEqual(6);
  });

  test.each(LANGS)('%s is short, and says about as much for either side', (lang) => {
    const length = (side: 'employed' | 'virtual') =>
      rows.reduce((sum, row) => sum + (row[side][lang]?.length ?? 0), 0);
    for (const row of rows)
      for (const side of ['employed', 'virtual'] as const)
        expect(row[side][lang]?.length, row[side][lang]).toBeLessThanOrEqual(45);
    const [more, fewer] = [length('employed'), length('virtual')].sort((a, b) => b - a);
    expect((more ?? 0) / (fewer ?? 1)).toBeLessThanOrEqual(1.25);
  });
});
