import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/schemas/common.ts';
import { readings } from '../support/readings.ts';
import { leftIn, tongueOf } from '../support/tongues.ts';
import { ENGLISH, faults, INDONESIAN, LEFTOVERS, type Rule } from '../support/wording.ts';

const RULES: Readonly<Record<string, readonly Rule[]>> = { en: ENGLISH, id: INDONESIAN };

const faultsOf = (lang: string, rules: readonly Rule[]) =>
  readings(lang).flatMap(({ place, text }) =>
    faults(text, rules).map((fault) => `${place}: ${fault}`),
  );

describe('wording', () => {
  test.each(LANGS)('%s keeps to its own rules', (lang) => {
    expect(readings(lang).length).toBeGreaterThan(500);
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
      'jadwal kamu',
      'UU Perlindungan Data Pribadi',
      'mitra terpercaya',
      'mempengaruhi',
      'kerjasama',
      'siapapun',
      'nasehat',
      'rapat online dengan client',
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
      'memperhatikan',
      'Pelindungan Data Pribadi',
      'pekerja lepas (freelancer), “remote EA”, {client}',
    ];
    expect(right.flatMap((text) => faults(text, INDONESIAN))).toEqual([]);
    expect(faults('The organization has no color', ENGLISH)).toHaveLength(2);
    expect(faults('U.S. Bureau of Labor Statistics', ENGLISH)).toEqual([]);
    expect(faults('It is undefined', LEFTOVERS)).toHaveLength(1);
  });
});

describe('a sentence left in another language', () => {
  test.each(LANGS)('is nowhere in %s', (lang) => {
    const left = readings(lang).flatMap(({ place, text }) =>
      leftIn(text, lang).map((sentence) => `${place}: ${sentence}`),
    );
    expect(left).toEqual([]);
  });

  test('would be found', () => {
    const english = 'This sentence is about the work of an assistant.';
    const indonesian = 'Kalimat ini membahas pekerjaan yang dilakukan oleh seorang asisten.';
    expect(leftIn(`${english} ${indonesian}`, 'id')).toEqual([english]);
    expect(leftIn(`${english} ${indonesian}`, 'en')).toEqual([indonesian]);
    expect(tongueOf('US$5, BPJS, Excel')).toBeNull();
  });
});
