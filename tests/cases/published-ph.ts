import type { Published } from '../support/figures.ts';

/** The figures of the Philippines, 2025 and 2026, typed a second time from our notes without looking at the rule files. */
export const PUBLISHED: Published = {
  'income-tax.bands': {
    '2023-01-01': '0% to 250000, 15% to 400000, 20% to 800000, 25% to 2000000, 30% to 8000000, 35%',
  },
  'income-tax.eightRate': { '2023-01-01': '8%' },
  'income-tax.eightFree': { '2023-01-01': 250_000 },
  'income-tax.limit': { '2023-01-01': 3_000_000 },
  'income-tax.osd': { '2023-01-01': '40%' },
  'income-tax.percentageTax': { '2025-01-01': '3%' },
  'income-tax.thirteenthFree': { '2023-01-01': 90_000 },
  'income-tax.thirteenthParts': { '2023-01-01': 12 },
  'contributions.sssEmployee': { '2025-01-01': '5%' },
  'contributions.sssEmployer': { '2025-01-01': '10%' },
  'contributions.lowestCredit': { '2025-01-01': 5_000 },
  'contributions.highestCredit': { '2025-01-01': 35_000 },
  'contributions.creditStep': { '2025-01-01': 500 },
  'contributions.ecLow': { '2025-01-01': 10 },
  'contributions.ecHigh': { '2025-01-01': 30 },
  'contributions.ecHighFrom': { '2025-01-01': 15_000 },
  'contributions.philHealth': { '2025-01-01': '5%' },
  'contributions.philHealthShare': { '2025-01-01': '50%' },
  'contributions.philHealthLow': { '2025-01-01': 10_000 },
  'contributions.philHealthHigh': { '2025-01-01': 100_000 },
  'contributions.pagIbig': { '2025-01-01': '2%' },
  'contributions.pagIbigHigh': { '2025-01-01': 10_000 },
};
