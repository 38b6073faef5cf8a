import { afterEach, describe, expect, test, vi } from 'vitest';
import languages from '../../content/languages.json' with { type: 'json' };
import { aspects, checked } from '../support/content.ts';

const LANGUAGES = '../../content/languages.json';
const MADE_UP = { code: 'xx', name: 'Xanadu' };
const [, realRow] = [...aspects()][0] ?? [];

afterEach(() => {
  vi.doUnmock(LANGUAGES);
  vi.resetModules();
});

/** The schemas as they would be if the language stood in `content/languages.json`. */
async function withLanguage() {
  vi.resetModules();
  vi.doMock(LANGUAGES, () => ({ default: [...languages, MADE_UP] }));
  return {
    ...(await import('../../src/schemas/common.ts')),
    ...(await import('../../src/schemas/aspect.ts')),
  };
}

describe('a made-up language', () => {
  test('makes every text ask for it, and is served under its own prefix', async () => {
    const { aspectSchema, LANGS } = await withLanguage();
    const { localizedPath } = await import('../../src/logic/i18n/path.ts');
    expect(LANGS).toEqual([...languages.map(({ code }) => code), 'xx']);
    expect(() => checked(aspectSchema, realRow, 'comparison/a.yaml')).toThrow(
      'content/comparison/a.yaml: name.xx: Invalid input: expected string, received undefined',
    );
    expect(localizedPath('xx', 'quiz/', { base: '/', defaultLang: 'en' })).toBe('/xx/quiz/');
  });

  test('is complete with a word for each text', async () => {
    const { aspectSchema, localized } = await withLanguage();
    const add = (text: Record<string, string>) => ({ ...text, xx: 'Xanadu' });
    const full = JSON.parse(JSON.stringify(realRow), (_, value) =>
      value && typeof value === 'object' && 'en' in value ? add(value) : value,
    ) as unknown;
    expect(() => checked(aspectSchema, full, 'comparison/a.yaml')).not.toThrow();
    expect(localized().safeParse({ en: 'a', id: 'b', xx: ' ' }).success).toBe(false);
  });

  test('stops the build while its interface words are missing', async () => {
    await withLanguage();
    await expect(import('../../src/entries/ui.ts')).rejects.toThrow(
      'content/ui/xx.json is missing',
    );
  });
});

describe('a made-up aspect', () => {
  test('is accepted when it has the shape of the others', async () => {
    const { aspectSchema } = await import('../../src/schemas/aspect.ts');
    const text = { en: 'Tea', id: 'Teh' };
    const cell = { value: 'tea', text, sources: ['S1'], confidence: 'D' };
    const row = { group: 'work', order: 999, name: text, why: text, checked: '2026-11-22' };
    const cells = { pa: cell, ea: cell, va: cell, vea: cell };
    expect(() => checked(aspectSchema, { ...row, cells }, 'comparison/tea.yaml')).not.toThrow();
    const { vea: _, ...three } = cells;
    expect(() => checked(aspectSchema, { ...row, cells: three }, 'comparison/tea.yaml')).toThrow(
      'content/comparison/tea.yaml: cells.vea: ',
    );
    const ownReasoning = { ...cells, pa: { ...cell, confidence: 'E' } };
    expect(() =>
      checked(aspectSchema, { ...row, cells: ownReasoning }, 'comparison/tea.yaml'),
    ).toThrow(
      'content/comparison/tea.yaml: cells: a cell of confidence E needs a note with the reasoning',
    );
  });
});
