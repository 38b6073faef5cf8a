import { rateFor } from './rate-for.ts';
import { type CountryRules, rulesAt } from './rules.ts';
import { type OwnCover, type PtkpStatus, REGIMES } from './types.ts';

/** What a self-employed assistant pays for to be covered like an employee on `income` rupiah a month. */
export const coverOn = (income: number): OwnCover => ({
  employment: 'with-jht',
  declaredIncome: income,
  health: 'I',
});

/**
 * The hourly rate at which a self-employed assistant keeps as much as an employee who takes home `takeHome` a month:
 * with the working year, billable share and costs of the country's defaults, BPJS with old-age savings on the same
 * `income`, and no fee. Of the three tax rules the one that needs most, so that the rate is enough under each that can
 * reach it; null when none can. Rupiah an hour.
 * @throws InputRangeError for input out of range; NotCoveredError outside coverage
 */
export function equalRate(
  { takeHome, income, ptkp }: { takeHome: number; income: number; ptkp: PtkpStatus },
  rules: CountryRules,
  date: string,
): number | null {
  const read = rulesAt(rules, date);
  const hours = read('defaults', 'hoursPerWeek').value;
  const practice = {
    clients: [
      {
        kind: 'hourly' as const,
        rate: 0,
        hoursPerWeek: hours * read('defaults', 'utilisation').value,
      },
    ],
    weeksPerYear: read('defaults', 'weeksPerYear').value,
    hoursPerWeek: hours,
    costsPerMonth: read('defaults', 'costsPerMonth').value,
    ptkp,
    cover: coverOn(income),
  };
  const rates = REGIMES.flatMap((regime) => {
    const found = rateFor(takeHome, practice, rules, date, regime);
    return found.kind === 'reached' ? [found.rate] : [];
  });
  return rates.length > 0 ? Math.max(...rates) : null;
}
