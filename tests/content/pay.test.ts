import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/schemas/common.ts';
import { FEWEST, figureSchema, PAY_SECTIONS, payChartSchema } from '../../src/schemas/pay.ts';
import { pay, sources, texts, words } from '../support/content.ts';
import { CONTENT } from '../support/paths.ts';
import { loadRules } from '../support/rules.ts';

const charts = [...pay()];
const figures = charts.flatMap(([id, chart]) =>
  chart.figures.map((figure) => ({ ...figure, file: id, section: chart.section })),
);
const bibliography = sources();
const prose = texts().filter(({ slug }) => slug === 'pay');

describe('every figure of pay', () => {
  test('was not counted after its source was seen', () => {
    for (const { id, source, year } of figures)
      expect(year.slice(0, 4) <= (bibliography.get(source)?.seen ?? ''), id).toBe(true);
  });

  test('is no surer than its source', () => {
    const surer = figures.filter(
      ({ confidence, source }) => confidence < (bibliography.get(source)?.confidence ?? 'A'),
    );
    expect(surer.map(({ id }) => id)).toEqual([]);
  });

  test('has an id of its own, in every language the same', () => {
    const ids = [...figures.map(({ id }) => id), ...charts.map(([id]) => `chart-${id}`)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => /^(minimum|answer|main|menu)/.test(id))).toEqual([]);
  });

  test('is named unlike its neighbours in every language', () => {
    for (const [id, chart] of charts)
      for (const lang of LANGS)
        expect(new Set(chart.figures.map(({ title }) => title[lang])).size, id).toBe(
          chart.figures.length,
        );
  });

  test('of a small sample has no percentile', () => {
    const small = figures.filter(({ n }) => n !== null && n < FEWEST);
    expect(small.length).toBeGreaterThan(10);
    for (const { id, p10, p25, p75, p90 } of small)
      expect([p10, p25, p75, p90].filter(Boolean), id).toEqual([]);
  });

  test('says nothing about how large the trade of virtual assistants is', () => {
    expect(figures.filter(({ official }) => /virtual/i.test(official ?? ''))).toEqual([]);
  });
});

describe('kinds of money stay apart', () => {
  test('no drawing holds two of them, and each of them is there', () => {
    for (const [id, { section, figures: own }] of charts)
      for (const { kind } of own) expect(PAY_SECTIONS[section], id).toContain(kind);
    expect(new Set(charts.map(([, { section }]) => section)).size).toBe(3);
  });

  test('a client’s price is refused among rates and wages', () => {
    const [, asking] = charts.find(([, { section }]) => section === 'asking') ?? [];
    const price = { ...asking?.figures[0], kind: 'client-price' };
    const mixed = { ...asking, figures: [price] };
    expect(payChartSchema.safeParse(asking).success).toBe(true);
    expect(payChartSchema.safeParse(mixed).success).toBe(false);
    expect(payChartSchema.safeParse({ ...mixed, section: 'client' }).success).toBe(true);
  });

  test('each drawing stands once in the text of every language, under the heading of its kind', () => {
    for (const { lang, body } of prose) {
      const shown = [...body.matchAll(/^## |<Chart of="([^"]+)"/gm)];
      let heading = 0;
      const places = shown.flatMap(([, of]) => {
        if (of) return [[of, heading] as const];
        heading += 1;
        return [];
      });
      expect(places.map(([id]) => id).sort(), lang).toEqual(charts.map(([id]) => id).sort());
      const bySection = Map.groupBy(places, ([id]) => pay().get(id)?.section);
      const headings = [...bySection.values()].map((list) => new Set(list.map(([, at]) => at)));
      expect(headings.map(({ size }) => size)).toEqual([1, 1, 1]);
      expect(new Set(headings.flatMap((one) => [...one])).size).toBe(3);
    }
  });
});

describe('legal minimums', () => {
  const wages = loadRules()['minimum-wage'];
  const amounts = Object.values(wages.provinces.values).flatMap(({ value }) =>
    Object.values(value ?? {}),
  );

  test('come from the rules: none is typed a second time', () => {
    const typed = figures.filter(({ low, high, mean, median, stated }) =>
      [low, high, mean, median, stated].some((amount) => amount && amounts.includes(amount)),
    );
    expect(typed.map(({ id }) => id)).toEqual([]);
    for (const { file, body } of prose) {
      const numbers = (body.match(/\d[\d.,]*\d/g) ?? []).map((text) =>
        Number(text.replace(/[.,]/g, '')),
      );
      expect(
        numbers.filter((number) => amounts.includes(number)),
        file,
      ).toEqual([]);
    }
  });

  test('of provinces on which reports disagree are left out', () => {
    const provinces = Object.keys(wages.names);
    expect(provinces).not.toContain('jawa-tengah');
    expect(provinces).not.toContain('sumatera-utara');
    for (const [id, { floors }] of charts)
      for (const floor of floors) expect(provinces, id).toContain(floor);
  });
});

test('the words for a small sample say in every language that it is anecdotal', () => {
  const anecdotal: Readonly<Record<string, string>> = { en: 'anecdotal', id: 'sekadar gambaran' };
  for (const lang of LANGS) {
    expect(words(lang)['pay.n.few']).toContain(anecdotal[lang]);
    for (const { body } of prose.filter((text) => text.lang === lang))
      for (const [, n, rest] of body.matchAll(/\(n = (\d+)([^)]*)\)/g))
        if (Number(n) < FEWEST) expect(rest).toContain(anecdotal[lang]);
  }
});

test('every file under content/pay/ is a drawing', () => {
  expect(readdirSync(join(CONTENT, 'pay')).sort()).toEqual(
    charts.map(([id]) => `${id}.yaml`).sort(),
  );
});

describe('the schema refuses', () => {
  const title = { en: 'Tea makers', id: 'Pembuat teh' };
  const base = {
    id: 'tea',
    title,
    role: null,
    match: 'other',
    kind: 'employed',
    n: 40,
    p25: 2,
    median: 3,
    p75: 4,
    year: '2026',
    source: 'tea-board',
    confidence: 'B',
    checked: '2026-11-25',
  };
  const { p25: _, p75: __, ...bare } = base;
  const takes = (figure: object) => figureSchema.safeParse(figure).success;

  test('nothing of a whole figure', () => expect(takes(base)).toBe(true));

  test.each([
    ['percentiles of 29', { ...base, n: 29 }],
    ['percentiles that fall', { ...base, p75: 1 }],
    ['a figure without an amount', { ...bare, median: undefined }],
    ['a figure without a source', { ...base, source: undefined }],
    ['a figure without a year', { ...base, year: undefined }],
    ['a range with one end', { ...bare, median: undefined, low: 1 }],
    ['a range upside down', { ...bare, median: undefined, low: 2, high: 1 }],
    ['a range with a middle', { ...bare, low: 2, high: 4 }],
    ['values of a large sample', { ...bare, values: Array.from({ length: 40 }, () => 3) }],
    ['some of the values', { ...bare, n: 3, values: [2, 3] }],
    ['values with another median', { ...bare, n: 3, values: [1, 2, 4] }],
    ['values in disorder', { ...bare, n: 3, values: [4, 3, 2] }],
    ['another job as a role', { ...base, role: 'pa' }],
    ['an unknown field', { ...base, size: 1 }],
  ])('%s', (_name, figure) => expect(takes(figure)).toBe(false));

  test('nothing of a small sample with its values, or with a median alone', () => {
    expect(takes({ ...bare, n: 3, values: [2, 3, 9] })).toBe(true);
    expect(takes({ ...bare, n: 4, median: 2.5, values: [1, 2, 3, 4] })).toBe(true);
    expect(takes({ ...bare, n: 5 })).toBe(true);
  });
});
