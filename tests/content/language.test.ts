import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/schemas/common.ts';
import { contentFiles, localizedTexts, plain, readYaml, texts, words } from '../support/content.ts';
import { ENGLISH, faults, INDONESIAN, LEFTOVERS, type Rule } from '../support/lint.ts';

const RULES: Readonly<Record<string, readonly Rule[]>> = { en: ENGLISH, id: INDONESIAN };

/** Everything that a reader of a language may meet, by place. */
function allText(lang: string): { place: string; text: string }[] {
  const foreign = /<span lang="[^"]*">.*?<\/span>/g;
  return [
    ...texts()
      .filter((text) => text.lang === lang)
      .flatMap(({ file, data, body }) => [
        ...Object.entries(data).map(([key, value]) => ({
          place: `${file} ${key}`,
          text: String(value),
        })),
        ...plain(body.replace(foreign, ' '))
          .split('\n')
          .map((text, line) => ({ place: `${file} line ${line + 1} of the text`, text })),
      ]),
    ...contentFiles('', '.yaml').flatMap((file) =>
      localizedTexts(readYaml(file)).map(({ path, text }) => ({
        place: `${file} ${path}`,
        text: text[lang] ?? '',
      })),
    ),
    ...Object.entries(words(lang)).map(([key, text]) => ({ place: `ui/${lang} ${key}`, text })),
  ];
}

const faultsOf = (lang: string, rules: readonly Rule[]) =>
  allText(lang).flatMap(({ place, text }) =>
    faults(text, rules).map((fault) => `${place}: ${fault}`),
  );

describe('spelling', () => {
  test.each(LANGS)('%s keeps to its own rules', (lang) => {
    expect(allText(lang).length).toBeGreaterThan(500);
    expect(faultsOf(lang, RULES[lang] ?? [])).toEqual([]);
  });

  test.each(LANGS)('%s has no leftovers', (lang) => {
    expect(faultsOf(lang, LEFTOVERS)).toEqual([]);
  });

  test('the rules find what they are for', () => {
    const wrong = [
      'Tarif Rp 50.000',
      'Rp. 5',
      'agar anda tahu',
      'jalur karir',
      'Resiko',
      'minta ijin',
      'analisa',
      'aktifitas',
      'merubah',
      'memperkerjakan',
      'bekerja dirumah',
      'dikantor',
      'yg',
      'di kerjakan',
      '39.5%',
      'silahkan',
      'sekedar',
    ];
    expect(wrong.filter((text) => faults(text, INDONESIAN).length === 0)).toEqual([]);
    const right = [
      'Rp50.000',
      'Anda',
      'karier',
      'di rumah',
      'dikerjakan',
      'keluar',
      'kedua',
      '39,5%',
      'diperlukan',
    ];
    expect(right.flatMap((text) => faults(text, INDONESIAN))).toEqual([]);
    expect(faults('The organization has no color', ENGLISH)).toHaveLength(2);
    expect(faults('U.S. Bureau of Labor Statistics', ENGLISH)).toEqual([]);
    expect(faults('It is undefined', LEFTOVERS)).toHaveLength(1);
  });
});
