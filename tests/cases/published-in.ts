import type { Published } from '../support/figures.ts';

const lakh = (amount: number) => amount * 100_000;
const SLABS =
  '0% to 400000, 5% to 800000, 10% to 1200000, 15% to 1600000, 20% to 2000000, 25% to 2400000, 30%';

/** The figures of India, new regime, 2025-26 and 2026-27, typed a second time from our notes without looking at the rule files. */
export const PUBLISHED: Published = {
  'income-tax.bands': { '2025-04-01': SLABS, '2026-04-01': SLABS },
  'income-tax.rebateUpTo': { '2025-04-01': lakh(12), '2026-04-01': lakh(12) },
  'income-tax.rebateMost': { '2025-04-01': 60_000 },
  'income-tax.cess': { '2025-04-01': '4%' },
  'income-tax.roundTo': { '2025-04-01': 10, '2026-04-01': 10 },
  'income-tax.standardDeduction': { '2025-04-01': 75_000 },
  'income-tax.presumptive': { '2025-04-01': '50%' },
  'income-tax.presumptiveLimit': { '2025-04-01': lakh(50) },
  'income-tax.littleCashLimit': { '2025-04-01': lakh(75) },
  'income-tax.surchargeFrom': { '2025-04-01': lakh(50) },
};
