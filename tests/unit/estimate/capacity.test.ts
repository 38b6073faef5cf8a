import { describe, expect, it } from 'vitest';
import { capacity, rateBeforeCosts, weeksWorked } from '../../../src/logic/estimate/index.ts';

describe('the working year', () => {
  const away = { leaveDays: 12, holidays: 13, sickDays: 5, idleWeeks: 2, daysPerWeek: 5 };

  it('is 52 weeks less all days and weeks away', () => {
    expect(weeksWorked(away)).toBe(44);
    expect(weeksWorked({ ...away, idleWeeks: 46 })).toBe(0);
  });

  it('refuses more days away than the year has', () => {
    expect(() => weeksWorked({ ...away, idleWeeks: 47 })).toThrow(
      expect.objectContaining({ field: 'weeks worked' }),
    );
    expect(() => capacity({ weeks: 44, hoursPerWeek: 40, utilisation: 1.1 })).toThrow(
      expect.objectContaining({ field: 'utilisation' }),
    );
  });

  it('gives no rate without an hour to bill', () => {
    expect(rateBeforeCosts(1e6, { weeks: 44, hoursPerWeek: 40, utilisation: 0 })).toBeNull();
  });
});
