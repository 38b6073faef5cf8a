import type { Published } from '../support/figures.ts';

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

/** The annex as a scale in words: `0% to 5400000, 0.25% to 5650000, 34%`. */
const scaleOf = (annex: string) =>
  annex
    .split(';')
    .map((row) => row.trim().split(':'))
    .map(([bound = '', rate]) =>
      bound === 'above' ? `${rate}%` : `${rate}% to ${bound.replaceAll(',', '')}`,
    )
    .join(', ');

const million = (amount: number): number => Math.round(amount * 1e6);
const always = (value: unknown) => ({ '': value });
const statuses = (name: string, amounts: readonly number[]) =>
  amounts.map((amount, dependants) => [`${name}/${dependants}`, million(amount)] as const);

/**
 * The published figures of Indonesia, typed a second time from the source texts without looking at the rule files: two
 * independent entries of the same number catch a slip of the keyboard in either.
 */
export const PUBLISHED: Published = {
  // UU 7/2021 (HPP), Article 17(1)a and 17(4).
  'income-tax.article17': {
    '2022-01-01': '5% to 60000000, 15% to 250000000, 25% to 500000000, 30% to 5000000000, 35%',
  },
  'income-tax.pkpStep': always(1_000),

  // PMK 101/PMK.010/2016.
  'ptkp.amounts': always(
    Object.fromEntries([
      ...statuses('TK', [54.0, 58.5, 63.0, 67.5]),
      ...statuses('K', [58.5, 63.0, 67.5, 72.0]),
      ...statuses('K/I', [112.5, 117, 121.5, 126]),
    ]),
  ),

  // PP 58/2023 and PMK 168/2023, from 1 January 2024; PER-11/PJ/2025 for the slip.
  'ter.categories': {
    '2024-01-01': {
      ...Object.fromEntries(['TK/0', 'TK/1', 'K/0'].map((status) => [status, 'A'])),
      ...Object.fromEntries(['TK/2', 'TK/3', 'K/1', 'K/2'].map((status) => [status, 'B'])),
      'K/3': 'C',
    },
  },
  'ter.categoryA': { '2024-01-01': scaleOf(TER.A) },
  'ter.categoryB': { '2024-01-01': scaleOf(TER.B) },
  'ter.categoryC': { '2024-01-01': scaleOf(TER.C) },
  'ter.positionCostRate': always('5%'),
  'ter.positionCostCap': always(500_000),
  'ter.slipStep': always(1),

  // PP 55/2022, amended by PP 20/2026 on 22 April 2026 with the same figures; the free band stands in UU 7/2021 first.
  'umkm.rate': { '': '0.5%', '2026-04-22': '0.5%' },
  'umkm.freeBand': { '2022-01-01': million(500), '': million(500) },
  'umkm.limit': { '': million(4800), '2026-04-22': million(4800) },

  // PER-17/PJ/2015; the norm for office administration was not found: the one of comparable services.
  'nppn.norm': always('50%'),
  'nppn.limit': always(million(4800)),

  // PMK 168/2023, Annex B.V.
  'non-employee.baseShare': { '2024-01-01': '50%' },

  // PP 44, 45, 46/2015; PP 6/2025 for JKP; Perpres 75/2019 and 59/2024 for health.
  'bpjs-employed.jkk': always({
    veryLow: '0.24%',
    low: '0.54%',
    medium: '0.89%',
    high: '1.27%',
    veryHigh: '1.74%',
  }),
  'bpjs-employed.jkm': always('0.3%'),
  'bpjs-employed.jhtEmployer': always('3.7%'),
  'bpjs-employed.jhtEmployee': always('2%'),
  'bpjs-employed.jpEmployer': always('2%'),
  'bpjs-employed.jpEmployee': always('1%'),
  'bpjs-employed.jpCeiling': {
    '2024-03-01': 10_042_300,
    '2025-03-01': 10_547_400,
    '2026-03-01': 11_086_300,
  },
  'bpjs-employed.jkp': always('0%'),
  'bpjs-employed.healthEmployer': always('4%'),
  'bpjs-employed.healthEmployee': always('1%'),
  'bpjs-employed.healthCeiling': always(12_000_000),

  // BPU: JKK Rp10,000 at the lowest base of a million, at most Rp207,000; JKK and JKM halved April to December 2026.
  'bpjs-self.jkk': always(`${(10_000 / 1_000_000) * 100}%`),
  'bpjs-self.jkm': always(6_800),
  'bpjs-self.jht': always(`${(20_000 / 1_000_000) * 100}%`),
  'bpjs-self.lowestBase': always(million(1)),
  'bpjs-self.highestBase': always(207_000 * 100),
  'bpjs-self.discount': { '': '0%', '2026-04-01': '50%', '2027-01-01': '0%' },
  'bpjs-self.health': always({ I: 150_000, II: 100_000, III: 42_000 - 7_000 }),

  // Permenaker 6/2016; PP 35/2021 Art. 15–16.
  'thr.fromMonths': always(1),
  'thr.fullMonths': always(12),
  'pkwt.fromMonths': always(1),
  'pkwt.fullMonths': always(12),

  // UMP: reports of December 2025. Left out where they disagree (North Sumatra, Central Java) or none was found.
  'minimum-wage.provinces': {
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
  },
};
