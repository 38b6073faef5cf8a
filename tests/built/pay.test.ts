import { describe, expect, test } from 'vitest';
import { parseCsv } from '../support/csv.ts';
import {
  attributes,
  decoded,
  folderOf,
  LANGS,
  pageAt,
  readBuilt,
  textOf,
} from '../support/dist.ts';

const STATS = ['low', 'p10', 'p25', 'median', 'p75', 'p90', 'high', 'mean', 'stated'] as const;
type Amounts = Partial<Record<(typeof STATS)[number], number>>;
interface Figure extends Amounts {
  readonly id: string;
  readonly chart: string;
  readonly section: string;
  readonly kind: string;
  readonly n: number | null;
  readonly anecdotal: boolean;
  readonly values?: readonly number[];
  readonly name: string;
  readonly confidence: string;
  readonly source: { readonly id: string; readonly page: string };
}

const figuresIn = (lang: string): readonly Figure[] =>
  JSON.parse(readBuilt(`${folderOf(lang)}pay/figures.json`)).figures;
const MARKS = { en: ',', id: '.' } as const;
/** `US$46,290` or `US$46.290` → 46290; `US$6.61` or `US$6,61` → 6.61 */
function numberIn(text: string, lang: string): number {
  const group = MARKS[lang as keyof typeof MARKS];
  return Number(
    text
      .replace(/[^\d.,]/g, '')
      .replaceAll(group, '')
      .replace(',', '.'),
  );
}

describe.each(LANGS)('the page of pay in %s', (lang) => {
  const page = pageAt(lang, 'pay/');
  const { html } = page;
  const tables = html.match(/<table role="table" class="pay[\s\S]*?<\/table>/g) ?? [];
  const rows = new Map(
    tables.flatMap((table) =>
      table
        .split(/(?=<tr role="row" id=")/)
        .slice(1)
        .map((row) => [row.match(/id="([^"]+)"/)?.[1] ?? '', row] as const),
    ),
  );
  const figures = figuresIn(lang);
  const amountsIn = (row: string) =>
    Object.fromEntries(
      [...row.matchAll(/<div class="(\w+)"><dt>.*?<\/dt>\s*<dd class="num">(.*?)<\/dd>/g)].map(
        ([, stat = '', amount = '']) => [stat, numberIn(decoded(amount), lang)],
      ),
    );

  test('says in each row what the data says, and no more', () => {
    const drawn = figures.filter(({ kind, id }) => kind !== 'minimum' || rows.has(id));
    expect([...rows.keys()].sort()).toEqual(drawn.map(({ id }) => id).sort());
    expect(rows.size).toBeGreaterThan(60);
    for (const figure of drawn) {
      const own = STATS.filter((stat) => figure[stat] !== undefined);
      expect(amountsIn(rows.get(figure.id) ?? ''), figure.id).toEqual(
        Object.fromEntries(own.map((stat) => [stat, figure[stat]])),
      );
    }
  });

  test('shows with each figure its name, its letter and the entry of its source', () => {
    for (const { id, name, confidence, source } of figures) {
      const row = rows.get(id);
      if (!row) continue;
      expect(textOf(row), id).toContain(name);
      expect(row, id).toContain(`<b class="grade ${confidence}">`);
      expect(row, id).toContain(`href="${new URL(source.page).pathname}#${source.id}"`);
    }
  });

  test('calls every small sample anecdotal, and draws each of its values that is known', () => {
    const word = lang === 'en' ? 'anecdotal' : 'sekadar gambaran';
    for (const { id, n, anecdotal, values = [], kind } of figures) {
      const row = rows.get(id);
      if (!row || kind === 'minimum') continue;
      expect(textOf(row).includes(`n = ${n}, ${word}`), id).toBe(anecdotal);
      expect(row.match(/class="strip-dot"/g)?.length ?? 0, id).toBe(values.length);
      if (anecdotal) expect(row, id).not.toMatch(/strip-(box|whisker)|class="p\d\d"/);
      if (values.length < 2) continue;
      const listed = row.match(/<details>[\s\S]*?<p[^>]*>([\s\S]*?)<\/p>/)?.[1] ?? '';
      expect(
        decoded(listed)
          .split(' · ')
          .map((one) => numberIn(one, lang)),
        id,
      ).toEqual(values);
    }
  });

  test('draws all rows of a table on one scale', () => {
    for (const table of tables) {
      const scales = table
        .split('<tr role="row" id="')
        .slice(1)
        .flatMap((row) => {
          const median = Number(row.match(/class="strip-median" x1="([\d.]+)%"/)?.[1]);
          const amount = amountsIn(row)['median'];
          const ticks = [...row.matchAll(/class="strip-tick" x1="([\d.]+)%"/g)].map(([, x]) => x);
          return [{ end: amount && median ? (amount / median) * 100 : null, ticks: ticks.join() }];
        });
      expect(new Set(scales.map(({ ticks }) => ticks)).size).toBe(1);
      const ends = scales.flatMap(({ end }) => (end === null ? [] : [end]));
      if (ends.length > 0) expect(Math.max(...ends) / Math.min(...ends)).toBeLessThan(1.001);
    }
  });

  test('keeps the ink of pay from what clients pay, and never mixes two kinds of money', () => {
    const section = new Map(figures.map((figure) => [figure.id, figure.section]));
    for (const table of tables) {
      const ids = [...table.matchAll(/<tr role="row" id="([^"]+)"/g)].map(([, id = '']) => id);
      const kinds = new Set(ids.map((id) => section.get(id)));
      expect(kinds.size).toBe(1);
      if (kinds.has('client')) expect(table).not.toMatch(/class="strip (office|remote)"/);
    }
  });

  test('is one table of data as well, figure by figure', () => {
    const [header = [], ...lines] = parseCsv(readBuilt(`${folderOf(lang)}pay/figures.csv`));
    const column = (name: string) => lines.map((line) => line[header.indexOf(name)]);
    expect(column('id')).toEqual(figures.map(({ id }) => id));
    for (const stat of STATS)
      expect(column(stat), stat).toEqual(figures.map((figure) => String(figure[stat] ?? '')));
    expect(column('n')).toEqual(figures.map(({ n }) => String(n ?? '')));
    expect(column('values')).toEqual(figures.map(({ values = [] }) => values.join(' | ')));
    expect(column('source')).toEqual(figures.map(({ source }) => source.id));
  });

  test('offers the data, and leads on to what a rate leaves', () => {
    const links = attributes(page, 'a[download]', 'href');
    expect(links).toEqual(
      ['csv', 'json', 'schema.json'].map((ending) => `/${folderOf(lang)}pay/figures.${ending}`),
    );
    expect(html).toMatch(/class="onward"[\s\S]*?href="[^"]*\/rates\/"/);
  });
});

test('the languages have the same figures', () => {
  const bare = (lang: string) =>
    figuresIn(lang).map(({ id, chart, n, values, ...figure }) => ({
      id,
      chart,
      n,
      values,
      amounts: STATS.map((stat) => figure[stat]),
    }));
  const [first, ...others] = LANGS.map(bare);
  for (const other of others) expect(other).toEqual(first);
});
