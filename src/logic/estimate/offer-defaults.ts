import type { OfferAssumption, OfferAssumptionId } from '../../schemas/offer.ts';
import { assumed, type HirerEntries } from './hirer-cases.ts';
import type { Needs } from './offer.ts';
import type { PackageTerms } from './package-value.ts';
import type { PriceTerms } from './price-sheet.ts';

/** The content’s starting values by id. */
export type OfferEntries = Readonly<Record<string, OfferAssumption>>;

/** @throws RangeError naming the assumption that is missing */
function start(entries: OfferEntries, id: OfferAssumptionId): number {
  const entry = entries[id];
  if (!entry) throw new RangeError(`estimator/offer.yaml: no ${id}`);
  return entry.value;
}

/** An employee’s week, leave and holidays as the law’s least, and where they stand. @throws RangeError */
export function daysOff(hirer: HirerEntries): Omit<PackageTerms, 'fixedTerm'> {
  const leave = assumed(hirer, 'leave-days');
  const holidays = assumed(hirer, 'holidays');
  return {
    daysPerWeek: assumed(hirer, 'days-per-week').best,
    leaveDays: leave.best,
    holidays: holidays.best,
    daysSources: [...new Set([leave.source, holidays.source])],
  };
}

/** Needs as they start, around what only the reader can say. @throws RangeError */
export function startNeeds(
  { bare, wanted }: Pick<Needs, 'bare' | 'wanted'>,
  entries: OfferEntries,
  hirer: HirerEntries,
): Needs {
  const { daysSources: _, ...days } = daysOff(hirer);
  return {
    bare,
    wanted,
    reserve: start(entries, 'reserve-sustainable'),
    highReserve: start(entries, 'reserve-comfortable'),
    wageStep: start(entries, 'wage-step'),
    ...days,
  };
}

/** A price sheet’s terms as they start; hours of package and retainer are those of the country’s defaults. @throws RangeError */
export function startPrices(
  entries: OfferEntries,
  hours: { readonly package: number; readonly retainer: number },
): PriceTerms {
  return {
    grid: start(entries, 'price-grid'),
    package: { hours: hours.package, change: start(entries, 'package-change') },
    retainer: { hours: hours.retainer, change: start(entries, 'retainer-change') },
    project: { hours: start(entries, 'project-hours'), risk: start(entries, 'project-risk') },
    overage: start(entries, 'overage'),
    rollover: {
      share: start(entries, 'rollover-share'),
      months: start(entries, 'rollover-months'),
    },
  };
}
