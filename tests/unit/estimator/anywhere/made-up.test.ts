import fc from 'fast-check';
import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test, vi } from 'vitest';
import { COUNTRIES, fieldsOf } from '../../../../src/logic/estimate/countries/index.ts';
import { channelSources } from '../../../../src/logic/estimate/index.ts';
import { channels } from '../../../support/content.ts';
import { practicesOf } from '../../../support/countries.ts';
import { PAGES } from '../../../support/rules.ts';

// A country that somebody adds: its files in the content, one line in the registry. Nothing else of the site is touched.
vi.mock('astro:content', async () => {
  const { checked } = await import('../../../support/xanadu/index.ts');
  const { channels, rules, sources } = await import('../../../support/content.ts');
  const files = rules().map(({ file, data }) => ({
    id: file.slice('rules/'.length, -'.yaml'.length),
    data,
  }));
  const added = Object.entries(checked).map(([id, data]) => ({ id, data }));
  const source = {
    kind: 'assumption',
    publisher: 'Right Hand',
    title: 'Made up',
    date: '2026',
    confidence: 'E',
  };
  const listed = [...sources()].map(([id, data]) => ({ id, data }));
  const collections: Record<string, unknown[]> = {
    rules: [...files, ...added],
    sources: [...listed, { id: 'made-up', data: source }],
    seeds: [],
    channels: [...channels()].map(([id, data]) => ({ id, data })),
  };
  return { getCollection: async (name: string) => collections[name] ?? [] };
});
vi.mock('../../../../src/logic/estimate/countries/registry.ts', async (original) => {
  const real =
    await original<typeof import('../../../../src/logic/estimate/countries/registry.ts')>();
  const { model } = await import('../../../support/xanadu/index.ts');
  const COUNTRIES = { ...real.COUNTRIES, xx: async () => ({ model }) };
  return {
    COUNTRIES,
    modelOf: (id: string) => real.modelOf(id, COUNTRIES),
    countryOf: (id: string, files: Parameters<typeof real.countryOf>[1]) =>
      real.countryOf(id, files, COUNTRIES),
  };
});

const { countryData, countryLinks, countryMore, countryPaths } = await import(
  '../../../../src/entries/countries.ts'
);
const paths = await countryPaths();
const pathOf = (id: string, lang: string) => {
  const found = paths.find(({ props }) => props.country.model.id === id && props.lang === lang);
  if (!found) throw new RangeError(`no page of ${id} in ${lang}`);
  return found;
};

describe('a made-up country', () => {
  test('gets its page in every language, and a place in the list of countries', async () => {
    expect(pathOf('xx', 'en').params).toEqual({ locale: undefined, country: 'xanadu' });
    expect(pathOf('xx', 'id').params).toEqual({ locale: 'id', country: 'xanadu' });
    expect((await countryLinks('id')).at(-1)).toEqual({
      id: 'xx',
      name: 'Sanadu',
      route: 'rates/xanadu/',
    });
    expect((await countryLinks('en'))[0]).toEqual({ id: 'id', name: 'Indonesia', route: 'rates/' });
  });

  test.each(['en', 'id'])('is shown by the same island and examples in %s', async (lang) => {
    const { Job } = await import('../../../../src/islands/estimator/anywhere/Job.tsx');
    const { Schemes } = await import('../../../../src/islands/estimator/anywhere/Schemes.tsx');
    const { default: Anywhere } = await import(
      '../../../../src/islands/estimator/anywhere/Anywhere.tsx'
    );
    const { makeView } = await import('../../../../src/islands/estimator/anywhere/view.ts');
    const made = await countryData(pathOf('xx', lang).props, lang);
    const data = { ...made, words: { ...made.words, 'line.xx-tithe': 'Tithe' } };
    const page = renderToStaticMarkup(h(Anywhere, data));
    expect(page).toContain('XAU');
    expect(page).toContain('A poet');
    const { practice, job } = data.first;
    if (!practice || !job) throw new Error('no answer');
    const view = makeView(data, 'XAU', true);
    const { estimate } = practice;
    const table = renderToStaticMarkup(
      h(Schemes, { estimate, rates: null, chosen: null, id: 's', view }),
    );
    expect(table).toContain('Everybody pays it.');
    // 800 hours at 10, less 600 of costs, of which a fifth goes.
    expect(estimate.schemes['tithe']?.takeHome.year).toBe(7400 * 0.8);
    expect(renderToStaticMarkup(h(Job, { job, view }))).toContain('Tithe');
  });
});

describe('fees by channel', () => {
  const listed = async (id: string, lang = 'en') =>
    (await countryMore(id, lang)).channels.map((channel) => channel.id);

  test('name only countries that there are', () => {
    const known = paths.map(({ props }) => props.country.model.id);
    for (const [id, { only = [], except = [] }] of channels())
      for (const country of [...only, ...except]) expect(['id', ...known], id).toContain(country);
  });

  test.each([...PAGES, 'xx'])('of %s are those that its readers can use', async (id) => {
    const ids = await listed(id);
    expect(ids).toEqual(
      expect.arrayContaining(['bank-home', 'wise', 'payoneer', 'upwork', 'fiverr']),
    );
    expect(ids.filter((channel) => channel.startsWith('paypal'))).toHaveLength(1);
    expect(ids).not.toContain('bank-rupiah');
    expect(ids).not.toContain('sribu');
    const { channels: found, sources, words } = await countryMore(id, 'id');
    for (const channel of found)
      for (const source of channelSources(channel)) expect(sources).toHaveProperty(source);
    expect(JSON.stringify(words)).not.toContain('rupiah');
  });
});

describe.each(PAGES)('the island of %s', async (id) => {
  const { Lines } = await import('../../../../src/islands/estimator/Lines.tsx');
  const { makeView } = await import('../../../../src/islands/estimator/anywhere/view.ts');
  const { estimateIn, employedIn } = await import(
    '../../../../src/logic/estimate/countries/index.ts'
  );
  const { country } = pathOf(id, 'en').props;
  const data = await countryData(pathOf(id, 'en').props, 'en');
  const view = makeView(data, data.rules.country.currency, true);

  test('has a word and a rule for every line of any practice', () => {
    fc.assert(
      fc.property(practicesOf(country), (work) => {
        const { schemes } = estimateIn(country, work, data.date);
        for (const { lines, workings, reasons } of Object.values(schemes)) {
          renderToStaticMarkup(h(Lines, { lines: [...lines, ...workings], view }));
          for (const { source } of reasons) expect(view.sources).toHaveProperty(source);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each([0, 500, 5_000, 60_000, 400_000])('has them for pay of %d a month, too', (pay) => {
    const { lines, employer, workings } = employedIn(country, { pay, per: 'month' }, data.date);
    const all = [...lines, ...employer.lines, ...workings];
    expect(renderToStaticMarkup(h(Lines, { lines: all, view }))).not.toBe('');
  });

  test('carries nothing of another country', () => {
    const ofCountries = new RegExp(
      `^(line|formula)\\.(${[...Object.keys(COUNTRIES), 'bpu', 'bpjs'].join('|')})-`,
    );
    const foreign = Object.keys(data.words).filter((key) => ofCountries.test(key));
    expect(foreign.filter((key) => !key.includes(`.${id}-`))).toEqual([]);
    expect(Object.keys(data.fields)).toEqual(Object.keys(fieldsOf(country)));
    expect(data.rules).not.toHaveProperty('page');
  });
});
