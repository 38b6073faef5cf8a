import { describe, expect, it } from 'vitest';
import { loadRules } from '../support/rules.ts';

/**
 * The published figures, typed a second time from the source texts without looking at the rule files: two independent
 * entries of the same number catch a slip of the keyboard in either.
 */
const rules = loadRules('id');
const values = (parameter: { values: Record<string, { value: unknown }> }) =>
  Object.fromEntries(Object.entries(parameter.values).map(([date, entry]) => [date, entry.value]));

/** Annex of PP 58/2023 as "gross up to: per cent". */
const TER = {
  A: `
    5,400,000:0; 5,650,000:0.25; 5,950,000:0.5; 6,300,000:0.75; 6,750,000:1; 7,500,000:1.25;
    8,550,000:1.5; 9,650,000:1.75; 10,050,000:2; 10,350,000:2.25; 10,700,000:2.5;
    11,050,000:3; 11,600,000:3.5; 12,500,000:4; 13,750,000:5; 15,100,000:6; 16,950,000:7;
    19,750,000:8; 24,150,000:9; 26,450,000:10; 28,000,000:11; 30,050,000:12; 32,400,000:13;
    35,400,000:14; 39,100,000:15; 43,850,000:16; 47,800,000:17; 51,400,000:18;
    56,300,000:19; 62,200,000:20; 68,600,000:21; 77,500,000:22; 89,000,000:23;
    103,000,000:24; 125,000,000:25; 157,000,000:26; 206,000,000:27; 337,000,000:28;
    454,000,000:29; 550,000,000:30; 695,000,000:31; 910,000,000:32; 1,400,000,000:33;
    above:34
  `,
  B: `
    6,200,000:0; 6,500,000:0.25; 6,850,000:0.5; 7,300,000:0.75; 9,200,000:1; 10,750,000:1.5;
    11,250,000:2; 11,600,000:2.5; 12,600,000:3; 13,600,000:4; 14,950,000:5; 16,400,000:6;
    18,450,000:7; 21,850,000:8; 26,000,000:9; 27,700,000:10; 29,350,000:11; 31,450,000:12;
    33,950,000:13; 37,100,000:14; 41,100,000:15; 45,800,000:16; 49,500,000:17;
    53,800,000:18; 58,500,000:19; 64,000,000:20; 71,000,000:21; 80,000,000:22;
    93,000,000:23; 109,000,000:24; 129,000,000:25; 163,000,000:26; 211,000,000:27;
    374,000,000:28; 459,000,000:29; 555,000,000:30; 704,000,000:31; 957,000,000:32;
    1,405,000,000:33; above:34
  `,
  C: `
    6,600,000:0; 6,950,000:0.25; 7,350,000:0.5; 7,800,000:0.75; 8,850,000:1; 9,800,000:1.25;
    10,950,000:1.5; 11,200,000:1.75; 12,050,000:2; 12,950,000:3; 14,150,000:4; 15,550,000:5;
    17,050,000:6; 19,500,000:7; 22,700,000:8; 26,600,000:9; 28,100,000:10; 30,100,000:11;
    32,600,000:12; 35,400,000:13; 38,900,000:14; 43,000,000:15; 47,400,000:16;
    51,200,000:17; 55,800,000:18; 60,400,000:19; 66,700,000:20; 74,500,000:21;
    83,200,000:22; 95,600,000:23; 110,000,000:24; 134,000,000:25; 169,000,000:26;
    221,000,000:27; 390,000,000:28; 463,000,000:29; 561,000,000:30; 709,000,000:31;
    965,000,000:32; 1,419,000,000:33; above:34
  `,
};

const rowsOf = (annex: string) =>
  annex
    .split(';')
    .map((row) => row.trim().split(':'))
    .map(([bound = '', rate]) => ({
      upTo: bound === 'above' ? null : Number(bound.replaceAll(',', '')),
      percent: Number(rate),
    }));

describe('TER tables equal the annex', () => {
  it.each([
    ['A', 44],
    ['B', 40],
    ['C', 41],
  ] as const)('%s has %i rows', (category, count) => {
    const rows = rules.ter[`category${category}`].values['2024-01-01']?.value ?? [];
    expect(rows).toHaveLength(count);
    expect(
      rows.map(({ upTo, rate }) => ({ upTo, percent: Number((rate * 100).toFixed(4)) })),
    ).toEqual(rowsOf(TER[category]));
  });

  it('categories', () => {
    const by = rules.ter.categories.values['2024-01-01']?.value;
    expect(by).toEqual({
      'TK/0': 'A',
      'TK/1': 'A',
      'K/0': 'A',
      'TK/2': 'B',
      'TK/3': 'B',
      'K/1': 'B',
      'K/2': 'B',
      'K/3': 'C',
    });
  });
});

const million = (amount: number) => Math.round(amount * 1e6);

describe('Income tax', () => {
  it('Article 17: 5 % to 60m; 15 % to 250m; 25 % to 500m; 30 % to 5bn; 35 % above', () => {
    expect(values(rules['income-tax'].article17)).toEqual({
      '2022-01-01': [
        { rate: 0.05, upTo: million(60) },
        { rate: 0.15, upTo: million(250) },
        { rate: 0.25, upTo: million(500) },
        { rate: 0.3, upTo: million(5000) },
        { rate: 0.35, upTo: null },
      ],
    });
    expect(values(rules['income-tax'].pkpStep)).toEqual({ '2022-01-01': 1e3 });
  });

  it('PTKP', () => {
    const single = [54.0, 58.5, 63.0, 67.5].map((amount, n) => [`TK/${n}`, million(amount)]);
    const married = [58.5, 63.0, 67.5, 72.0].map((amount, n) => [`K/${n}`, million(amount)]);
    const joint = [112.5, 117, 121.5, 126].map((amount, n) => [`K/I/${n}`, million(amount)]);
    expect(values(rules.ptkp.amounts)).toEqual({
      '2016-01-01': Object.fromEntries([...single, ...married, ...joint]),
    });
  });

  it('biaya jabatan 5 %, 500,000 a month; slips in full rupiah', () => {
    expect(values(rules.ter.positionCostRate)).toEqual({ '2024-01-01': 5 / 100 });
    expect(values(rules.ter.positionCostCap)).toEqual({ '2024-01-01': 5e5 });
    expect(values(rules.ter.slipStep)).toEqual({ '2024-01-01': 1 });
  });

  it('final tax 0.5 % above 500m up to 4.8bn; norm one half; non-employees one half', () => {
    expect(Object.values(values(rules.umkm.rate))).toEqual([0.5 / 100, 0.5 / 100]);
    expect(new Set(Object.values(values(rules.umkm.freeBand)))).toEqual(new Set([million(500)]));
    expect(new Set(Object.values(values(rules.umkm.limit)))).toEqual(new Set([million(4800)]));
    expect(Object.keys(rules.umkm.rate.values)).toContain('2026-04-22');
    expect(Object.values(values(rules.nppn.norm))).toEqual([50 / 100]);
    expect(Object.values(values(rules.nppn.limit))).toEqual([million(4800)]);
    expect(Object.values(values(rules['non-employee'].baseShare))).toEqual([50 / 100]);
  });
});

describe('Social insurance', () => {
  const share = (percent: number) => Number((percent / 100).toFixed(6));
  const newest = (parameter: { values: Record<string, { value: unknown }> }) =>
    Object.values(parameter.values).at(-1)?.value;
  const { 'bpjs-employed': employed, 'bpjs-self': self } = rules;

  it('employees', () => {
    expect(newest(employed.jkk)).toEqual({
      veryLow: share(0.24),
      low: share(0.54),
      medium: share(0.89),
      high: share(1.27),
      veryHigh: share(1.74),
    });
    expect(newest(employed.jkm)).toBe(share(0.3));
    expect([newest(employed.jhtEmployer), newest(employed.jhtEmployee)]).toEqual([
      share(3.7),
      share(2),
    ]);
    expect([newest(employed.jpEmployer), newest(employed.jpEmployee)]).toEqual([
      share(2),
      share(1),
    ]);
    expect([newest(employed.healthEmployer), newest(employed.healthEmployee)]).toEqual([
      share(4),
      share(1),
    ]);
    expect(newest(employed.healthCeiling)).toBe(million(12));
    expect(newest(employed.jkp)).toBe(0);
    expect(values(employed.jpCeiling)).toEqual({
      '2024-03-01': 10_042_300,
      '2025-03-01': 10_547_400,
      '2026-03-01': 11_086_300,
    });
  });

  it('on one’s own account: 16,800 or 36,800 at the minimum, 28,400 with savings in April to December 2026', () => {
    expect(newest(self.jkk)).toBe(share(1));
    expect(newest(self.jkm)).toBe(6_800);
    expect(newest(self.jht)).toBe(share(2));
    expect(newest(self.lowestBase)).toBe(1_000_000);
    expect(newest(self.highestBase)).toBe(20_700_000);
    expect(values(self.discount)).toEqual({ '2015-07-01': 0, '2026-04-01': 0.5, '2027-01-01': 0 });
    expect(newest(self.health)).toEqual({ I: 150_000, II: 100_000, III: 42_000 - 7_000 });
  });
});

describe('Labour', () => {
  it('THR: from 1 month, full after 12', () => {
    expect(Object.values(values(rules.thr.fromMonths))).toEqual([1]);
    expect(Object.values(values(rules.thr.fullMonths))).toEqual([12]);
  });

  it('UMP 2026, those with a source; Central Java is left out', () => {
    expect(values(rules['minimum-wage'].provinces)).toEqual({
      '2025-01-01': { 'dki-jakarta': 5_396_760 },
      '2026-01-01': {
        'dki-jakarta': 5_729_876,
        'papua-selatan': 4_508_850,
        papua: 4_436_283,
        'papua-tengah': 4_295_848,
        'kepulauan-bangka-belitung': 4_035_000,
        'sumatera-selatan': 3_942_963,
        'kepulauan-riau': 3_879_520,
        riau: 3_780_495,
        jambi: 3_471_497,
        'sumatera-barat': 3_214_846,
        banten: 3_100_881,
        lampung: 3_047_734,
        bengkulu: 2_827_250,
        'jawa-barat': 2_317_601,
      },
    });
  });
});
