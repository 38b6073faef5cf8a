import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOwnWords, keysOf, withoutStops } from '../../../src/logic/search/keys.ts';
import { namesFor } from '../../../src/logic/search/match.ts';
import { isOneSlip } from '../../../src/logic/search/slip.ts';
import { searchWords } from '../../support/content.ts';

const id = searchWords.id as NonNullable<(typeof searchWords)[string]>;
const en = searchWords.en as NonNullable<(typeof searchWords)[string]>;

describe('keys', () => {
  test.each([
    [['kelola', 'dikelola', 'mengelola', 'pengelolaan', 'mengelolanya']],
    [['tulis', 'menulis', 'penulis', 'ditulis', 'tulisan']],
    [['bayar', 'membayar', 'dibayar', 'pembayaran']],
    [['jadwal', 'penjadwalan', 'menjadwalkan', 'jadwalnya']],
    [['banding', 'membandingkan', 'perbandingan']],
    [['aspri', 'sekretaris pribadi', 'personal assistant', 'asisten pribadi', 'PA']],
    [['freelancer', 'pekerja lepas', 'tenaga lepas']],
    [['EA jarak jauh', 'remote EA', 'asisten eksekutif virtual']],
    [['karir', 'karier']],
  ])('Indonesian: %j are one', (forms) => {
    const keys = new Set(forms.map((form) => keysOf(form, 'id', id).join(' ')));
    expect([...keys]).toHaveLength(1);
  });

  test.each([
    [['rate', 'rates', 'pricing', 'fee']],
    [['schedule', 'schedules', 'scheduled', 'scheduling']],
    [
      ['remote EA', 'virtual executive assistants', 'VEA'].map((word) =>
        word.replace('assistants', 'assistant'),
      ),
    ],
  ])('English: %j are one', (forms) => {
    expect([...new Set(forms.map((form) => keysOf(form, 'en', en).join(' ')))]).toHaveLength(1);
  });

  test('words that say nothing are left out, and a query is put into the words of the site', () => {
    expect(keysOf('berapa untuk yang di', 'id', id)).toEqual([]);
    expect(inOwnWords('Berapa gaji aspri?', id)).toBe('penghasilan asisten pribadi');
    expect(inOwnWords('who', en)).toBe('who');
    expect(inOwnWords('an invioce', en)).toBe('invoice');
    expect(withoutStops('what is a Retainer?', en)).toBe('Retainer?');
    expect(withoutStops('"what is a"', en)).toBe('"what is a"');
  });

  test('any text has keys without spaces, each once', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('en', 'id'), (text, lang) => {
        const keys = keysOf(text, lang, lang === 'en' ? en : id);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.filter((key) => key === '' || /\s/.test(key))).toEqual([]);
      }),
    );
  });
});

describe('names', () => {
  const places = [
    'Scams',
    'Pay',
    'What should I charge per hour?',
    'Virtual assistant (VA)',
    'Mileage',
  ].map((name) => ({
    name,
    url: `/${name}`,
  }));
  const first = (query: string) => namesFor(query, places, 'en', en)[0]?.name;

  test('are found by other words, by forms of a word, and with a slip', () => {
    expect(first('is this a fake job')).toBe('Scams');
    expect(first('fraud')).toBe('Scams');
    expect(first('my hourly rate')).toBe('What should I charge per hour?');
    expect(first('milaege')).toBe('Mileage');
    expect(first('zzzz')).toBeUndefined();
  });

  test('an address comes once, whatever it is called', () => {
    const twice = [...places, { name: 'Fraud', url: '/Scams' }];
    expect(namesFor('scam', twice, 'en', en).map(({ url }) => url)).toEqual(['/Scams']);
  });

  test('a slip is one letter more, less, other, or two changed places, either way round', () => {
    expect(isOneSlip('invoice', 'invioce')).toBe(true);
    expect(isOneSlip('invoice', 'invoic')).toBe(true);
    expect(isOneSlip('invoice', 'involve')).toBe(false);
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(isOneSlip(a, b)).toBe(isOneSlip(b, a));
        expect(isOneSlip(a, a)).toBe(true);
      }),
    );
  });
});

test('no word stands in two groups of a language, and none of them is one that says nothing', () => {
  for (const { stop, groups } of Object.values(searchWords)) {
    const all = groups.flat();
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
    expect(all.filter((word) => stop.includes(word))).toEqual([]);
    expect(stop.filter((word, index) => stop.indexOf(word) !== index)).toEqual([]);
  }
});
