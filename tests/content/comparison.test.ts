import { describe, expect, test } from 'vitest';
import { PAIRS } from '../../src/logic/roles.ts';
import { ASPECT_GROUPS } from '../../src/schemas/aspect.ts';
import { LANGS, ROLE_IDS } from '../../src/schemas/common.ts';
import { aspects } from '../support/content.ts';

const rows = [...aspects()];
const MOST_UNEVEN = 1.25;
const UNEVEN_CELLS = 2;

describe('the comparison', () => {
  test('has at least sixteen aspects', () => {
    expect(rows.length).toBeGreaterThanOrEqual(16);
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
    const taken = ['main', 'all', 'pairs', 'find', 'query', 'list', 'points', 'ways'];
    expect(
      rows.map(([id]) => id).filter((id) => taken.includes(id) || /^(cmp|group)-/.test(id)),
    ).toEqual([]);
  });
});
