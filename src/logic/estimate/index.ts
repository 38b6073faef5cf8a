export { type Beside, type BesideRegime, beside, ownMonth, type PaidBy } from './beside.ts';
export { capacity, rateBeforeCosts, type WorkingYear, weeksWorked } from './capacity.ts';
export { changeDates, type Reading, valueAt } from './dated.ts';
export { type Edge, type EdgeKind, type EdgeOptions, edges, type OneStepMore } from './edges.ts';
export { eligibility } from './eligibility.ts';
export { employed } from './employed.ts';
export { type EqualPackage, equalPackage } from './equal-package.ts';
export { equalRate } from './equal-rate.ts';
export { InputRangeError, NotCoveredError } from './errors.ts';
export { estimate } from './estimate.ts';
export {
  channelSources,
  clientFees,
  FEES,
  type FeeId,
  type FeeStack,
  feeMix,
  feeStack,
  type OwnFees,
} from './fee-stack.ts';
export {
  type BreakEven,
  breakEven,
  costsAt,
  type EmployedCost,
  type EmployedOffer,
  employedCost,
  type VirtualCost,
  type VirtualOffer,
  virtualCost,
} from './hirer.ts';
export {
  CASES,
  type Case,
  type HireCosts,
  type HireExample,
  type HirerEntries,
  hireCosts,
  hireExample,
  hireExamples,
  hireMonth,
  type OwnHire,
} from './hirer-cases.ts';
export { hireFigures, meetingHours } from './hirer-figures.ts';
export { article17, nonEmployeeWithholding, type Withholding } from './income-tax.ts';
export type { Marginal } from './marginal.ts';
export { exactMoney, figureOf, type NamedValue, ruleNamed, ruleText } from './named.ts';
export {
  equalWage,
  type Needs,
  type Offer,
  offeredRate,
  type Standing,
  standing,
  TIERS,
  type Tier,
  type TierId,
  type Tiers,
  tierNeeds,
} from './offer.ts';
export { type OfferCheck, offerCheck, wageLike } from './offer-check.ts';
export { daysOff, type OfferEntries, startNeeds, startPrices } from './offer-defaults.ts';
export { type PackageTerms, type PackageValue, packageValue } from './package-value.ts';
export { payslip } from './payslip.ts';
export { compensation } from './pkwt.ts';
export {
  type Price,
  type PriceId,
  type PriceSheet,
  type PriceTerms,
  priceSheet,
  roundUpTo,
} from './price-sheet.ts';
export type { DateOptions } from './projection.ts';
export { rateFor } from './rate-for.ts';
export { assembleRules, type CountryRules, type Read, rulesAt, TOPICS } from './rules.ts';
export { thr } from './thr.ts';
export * from './types.ts';
export { type WageEdge, type WageEdgeOptions, wageEdges } from './wage-edges.ts';
export { citeArticle, formulaText, formulaValue } from './words.ts';
