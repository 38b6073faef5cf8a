import type { Published } from '../support/figures.ts';

/** The figures of the United States, single, 2025 and 2026, typed a second time from our notes without looking at the rule files. */
export const PUBLISHED: Published = {
  'income-tax.bands': {
    '2025-01-01':
      '10% to 11925, 12% to 48475, 22% to 103350, 24% to 197300, 32% to 250525, 35% to 626350, 37%',
    '2026-01-01':
      '10% to 12400, 12% to 50400, 22% to 105700, 24% to 201775, 32% to 256225, 35% to 640600, 37%',
  },
  'income-tax.standardDeduction': { '2025-01-01': 15_750, '2026-01-01': 16_100 },
  'income-tax.qbiRate': { '2025-01-01': '20%' },
  'income-tax.qbiFrom': { '2025-01-01': 197_300, '2026-01-01': 201_750 },
  'income-tax.qbiRange': { '2025-01-01': 50_000, '2026-01-01': 276_750 - 201_750 },
  'income-tax.qbiLeast': { '2025-01-01': 0, '2026-01-01': 400 },
  'income-tax.qbiLeastFrom': { '2025-01-01': 1_000, '2026-01-01': 1_000 },
  'social.base': { '2025-01-01': '92.35%' },
  'social.leastBase': { '2025-01-01': 400 },
  'social.socialSelf': { '2025-01-01': '12.4%' },
  'social.medicareSelf': { '2025-01-01': '2.9%' },
  'social.halfDeducted': { '2025-01-01': '50%' },
  'social.wageBase': { '2025-01-01': 176_100, '2026-01-01': 184_500 },
  'social.social': { '2025-01-01': '6.2%' },
  'social.medicare': { '2025-01-01': '1.45%' },
  'social.extra': { '2025-01-01': '0.9%' },
  'social.extraFrom': { '2025-01-01': 200_000 },
};
