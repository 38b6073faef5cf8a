import { describe, expect, test } from 'vitest';
import { hireExamples, hireFigures } from '../../src/logic/estimate/index.ts';
import { LANGS } from '../../src/schemas/common.ts';
import { ASSUMPTIONS } from '../../src/schemas/hire.ts';
import { decisions, hirerEntries, texts } from '../support/content.ts';
import { loadRules } from '../support/rules.ts';

const pages = texts().filter(({ kind, slug }) => kind === 'pages' && slug === 'hire');
/** Amounts come from the engine or from the figures of pay: in no text may one be typed. */
const MONEY = /\bRp|\b(?:IDR|USD)\b|\b[A-Z]{1,2}\$|[£€¥$]\s?\d/;

describe('the page for employers', () => {
  test('is there in every language', () => {
    expect(pages.map(({ lang }) => lang)).toEqual([...LANGS].sort());
  });

  test.each(pages)('$file has no typed amount of money', ({ body, data }) => {
    const found = [body, ...Object.values(data).map(String)].flatMap((text) =>
      text.split('\n').filter((line) => MONEY.test(line)),
    );
    expect(found).toEqual([]);
  });

  test('a typed amount would be found', () => {
    const typed = ['Rp50.000', 'Rp5 million', 'IDR 5', 'US$5', 'C$17–35', '£9', '€ 3'];
    expect(typed.filter((text) => !MONEY.test(text))).toEqual([]);
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
