import { expect, test } from 'vitest';
import { LANGS } from '../../src/schemas/common.ts';
import { corrections, sources, texts } from '../support/content.ts';

const entries = [...corrections()];

test('corrections stand newest first, none from before the list began', () => {
  const days = entries.map(([, { date }]) => date);
  expect(days.length).toBeGreaterThan(0);
  expect(days).toEqual([...days].sort().reverse());
  expect(days.at(-1)?.localeCompare('2026-11-22')).toBeGreaterThanOrEqual(0);
});

test.each(LANGS)('%s: the page says since when the list is kept', (lang) => {
  const page = texts().find(({ file }) => file === `pages/${lang}/corrections.mdx`);
  expect(page?.body).toContain('22 November 2026');
});

test('a correction has an anchor that no source has', () => {
  expect(entries.map(([id]) => id).filter((id) => sources().has(id))).toEqual([]);
});

test('what was put right says something else than before, and where', () => {
  for (const [id, { wrong, right, where }] of entries) {
    for (const lang of LANGS) expect(right[lang], id).not.toBe(wrong[lang]);
    expect(new Set(where.map(({ route }) => route)).size, id).toBe(where.length);
  }
});
