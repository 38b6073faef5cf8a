import { describe, expect, test } from 'vitest';
import { mirror, toRow } from '../../src/logic/comparison.ts';
import { PAIRS } from '../../src/logic/roles.ts';
import { ASPECT_GROUPS, aspectSchema } from '../../src/schemas/aspect.ts';
import { LANGS, ROLE_IDS } from '../../src/schemas/common.ts';
import { aspects, countWords } from '../support/content.ts';

const rows = [...aspects()];
const MOST_UNEVEN = 1.25;
const UNEVEN_CELLS = 2;
/** Answers that leave the question open: legitimate, but never the same as another open answer. */
const OPEN = ['no-data', 'varies'];
/** Fewest words in which “it depends” can say on what. */
const REASON = 8;
const NOT_KNOWN: Readonly<Record<string, RegExp>> = {
  en: /\b(no|nobody|not)\b.*\b(figure|data|statistics?|survey|counts?|known|found)\b/i,
  id: /\b(tidak|belum)\b.*\b(angka|data|statistik|survei|dihitung|diketahui|temukan)\b/i,
};

describe('the comparison', () => {
  test('has enough aspects to decide by, and no more than a reader can go through', () => {
    expect(rows.length).toBeGreaterThanOrEqual(24);
    expect(rows.length).toBeLessThanOrEqual(32);
  });

  test('has no empty group and no two rows in one place', () => {
    expect(ASPECT_GROUPS.filter((name) => !rows.some(([, { group }]) => group === name))).toEqual(
      [],
    );
    const places = rows.map(([, { group, order }]) => `${group} ${order}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  test.each(LANGS)('%s names no two rows alike', (lang) => {
    const names = rows.map(([, { name }]) => name[lang]);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(LANGS)('%s says about as much of each role', (lang) => {
    const lengths = ROLE_IDS.map((role) =>
      rows.reduce((sum, [, { cells }]) => sum + (cells[role].text[lang]?.length ?? 0), 0),
    );
    for (const [id, { cells }] of rows) {
      const sizes = ROLE_IDS.map((role) => cells[role].text[lang]?.length ?? 0);
      const ratio = Math.max(...sizes) / Math.min(...sizes);
      if (ratio > UNEVEN_CELLS)
        console.warn(`${lang} ${id}: the longest cell is ${ratio.toFixed(1)} × the shortest`);
    }
    expect(Math.max(...lengths) / Math.min(...lengths), lengths.join(' ')).toBeLessThanOrEqual(
      MOST_UNEVEN,
    );
  });

  test.each(LANGS)(
    '%s leaves no cell empty, and says so where it depends or is not known',
    (lang) => {
      const unknown = NOT_KNOWN[lang] ?? /^$/;
      for (const [id, { cells }] of rows) {
        for (const role of ROLE_IDS) {
          const { value, text } = cells[role];
          const words = countWords(text[lang] ?? '');
          expect(words, `${id} ${role}`).toBeGreaterThanOrEqual(value === 'varies' ? REASON : 4);
          if (value === 'no-data') expect(text[lang], `${id} ${role}`).toMatch(unknown);
        }
      }
    },
  );

  test('takes no two open answers for agreement', () => {
    const open = rows.map(([id, { cells }]) => ({
      id,
      values: ROLE_IDS.map((role) => cells[role].value).filter((value) => OPEN.includes(value)),
    }));
    expect(open.flatMap(({ values }) => values).sort()).toEqual(expect.arrayContaining([...OPEN]));
    expect(open.filter(({ values }) => new Set(values).size < values.length)).toEqual([]);
  });

  test('has a row on which all four roles agree', () => {
    const same = rows.filter(
      ([, { cells }]) => new Set(ROLE_IDS.map((role) => cells[role].value)).size === 1,
    );
    expect(same.length).toBeGreaterThanOrEqual(1);
  });

  test.each(PAIRS)('has rows that differ and rows that do not for %s and %s', (a, b) => {
    const differing = rows.filter(([, { cells }]) => cells[a].value !== cells[b].value);
    expect(differing.length).toBeGreaterThanOrEqual(1);
    expect(differing.length).toBeLessThan(rows.length);
  });

  test('has anchors of its own: no row is called like another id of the page', () => {
    const taken = [
      'main',
      'all',
      'pairs',
      'find',
      'query',
      'list',
      'points',
      'ways',
      'differences',
      'agree',
    ];
    expect(
      rows.map(([id]) => id).filter((id) => taken.includes(id) || /^(cmp|group)-/.test(id)),
    ).toEqual([]);
  });
});

describe('the mirror table', () => {
  const shown = (pair: (typeof PAIRS)[number]) =>
    mirror(
      rows.map(([id, aspect]) => toRow(id, aspect)),
      pair,
    );
  const figures = (text = '') => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

  test.each(PAIRS)('says in three to six rows what decides between %s and %s', (a, b) => {
    const ids = shown([a, b]).map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(3);
    expect(ids.length).toBeLessThanOrEqual(6);
    for (const id of ids) {
      const row = rows.find(([each]) => each === id)?.[1];
      expect(row?.cells[a].value, id).not.toBe(row?.cells[b].value);
    }
  });

  test('of the main pair has six rows, and one of them is what it pays', () => {
    const ids = shown(['pa', 'va']).map(({ id }) => id);
    expect(ids).toHaveLength(6);
    expect(ids).toContain('what-it-pays');
  });

  test('ranks no two aspects alike', () => {
    const ranks = rows.flatMap(([, { brief }]) => (brief ? [brief.rank] : []));
    expect(new Set(ranks).size).toBe(ranks.length);
  });

  test.each(LANGS)('%s abridges: every figure of a short form stands in its cell', (lang) => {
    for (const [id, { brief, cells }] of rows) {
      if (!brief) continue;
      for (const role of ROLE_IDS) {
        const cell = figures(cells[role].text[lang]);
        for (const figure of figures(brief[role][lang])) {
          expect(cell, `${id} ${role}: ${figure}`).toContain(figure);
        }
        expect(brief[role][lang]?.length).toBeLessThan(cells[role].text[lang]?.length ?? 0);
      }
    }
  });

  test('takes no short form that is long, and none that leaves a role out', () => {
    const [, aspect] = rows.find(([, { brief }]) => brief) as (typeof rows)[number];
    const { vea, ...three } = aspect.brief as NonNullable<typeof aspect.brief>;
    const long = Object.fromEntries(LANGS.map((lang) => [lang, 'x'.repeat(61)]));
    const takes = (brief: unknown) => aspectSchema.safeParse({ ...aspect, brief }).success;
    expect(takes({ ...three, vea })).toBe(true);
    expect(takes({ ...three, vea: long })).toBe(false);
    expect(takes(three)).toBe(false);
  });
});

describe('the words of the answers, for weighing', () => {
  /** What is known about pay is nothing that one could rather have. */
  const NOT_WEIGHED = ['fraud', 'what-it-pays'];
  const worded = rows.filter(([, { answers }]) => answers);

  test('are there for every aspect in which roles differ, but for those named here', () => {
    const differing = rows.filter(
      ([, { cells }]) => new Set(ROLE_IDS.map((role) => cells[role].value)).size > 1,
    );
    const without = differing.filter(([, { answers }]) => !answers).map(([id]) => id);
    expect(without).toEqual(NOT_WEIGHED);
  });

  test.each(LANGS)('%s words no two answers of an aspect alike, and names no role', (lang) => {
    const role = /\b(PA|EA|VA|VEA|assistants?|asisten)\b/i;
    for (const [id, { answers = {} }] of worded) {
      const texts = Object.values(answers).map((text) => text[lang] ?? '');
      expect(new Set(texts).size, id).toBe(texts.length);
      expect(
        texts.filter((text) => role.test(text)),
        id,
      ).toEqual([]);
    }
  });

  test('are refused where they leave a value out, or word another', () => {
    const [, aspect] = worded[0] as (typeof rows)[number];
    const entries = Object.entries(aspect.answers ?? {});
    const takes = (list: typeof entries) =>
      aspectSchema.safeParse({ ...aspect, answers: Object.fromEntries(list) }).success;
    const text = entries[0]?.[1] ?? {};
    expect(takes(entries)).toBe(true);
    expect(takes(entries.slice(1))).toBe(false);
    expect(takes([...entries.slice(1), ['made-up', text]])).toBe(false);
  });
});
