import type { Published } from '../support/figures.ts';

/** The figures of the United Kingdom, 2025/26 and 2026/27, typed a second time from our notes without looking at the rule files. */
export const PUBLISHED: Published = {
  'income-tax.bands': { '2025-04-06': '20% to 37700, 40% to 125140, 45%' },
  'income-tax.allowance': { '2025-04-06': 12_570 },
  'income-tax.taperFrom': { '2025-04-06': 100_000 },
  'income-tax.taperRate': { '2025-04-06': '50%' },
  'income-tax.allowanceStep': { '2025-04-06': 1 },
  'income-tax.tradingAllowance': { '2025-04-06': 1_000 },
  'insurance.class4': { '2025-04-06': '0% to 12570, 6% to 50270, 2%' },
  'insurance.class2': { '2025-04-06': 3.5, '2026-04-06': 3.65 },
  'insurance.smallProfits': { '2025-04-06': 6_845, '2026-04-06': 7_105 },
  'insurance.employee': { '2025-04-06': '0% to 12570, 8% to 50270, 2%' },
  'insurance.employer': { '2025-04-06': '15%' },
  'insurance.employerFrom': { '2025-04-06': 5_000 },
};
