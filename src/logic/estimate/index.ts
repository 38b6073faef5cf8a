export { type Beside, type BesideRegime, beside, ownMonth, ownTax } from './beside.ts';
export { changeDates, valueAt } from './dated.ts';
export { eligibility } from './eligibility.ts';
export { employed, employeeStatus } from './employed.ts';
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
  feeStack,
  type OwnFees,
} from './fee-stack.ts';
export {
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
  type HireExample,
  hireExample,
  hireExamples,
} from './hirer-cases.ts';
export { hireFigures, meetingHours } from './hirer-figures.ts';
export { article17, nonEmployeeWithholding } from './income-tax.ts';
export { exactMoney, figureOf, type NamedValue, ruleNamed, ruleText } from './named.ts';
export {
  equalWage,
  type Needs,
  type Offer,
  offeredRate,
  TIERS,
} from './offer.ts';
export { type OfferCheck, offerCheck, wageLike } from './offer-check.ts';
export { daysOff, type OfferEntries, startNeeds, startPrices } from './offer-defaults.ts';
export { packageParts } from './package-parts.ts';
export {
  type PackageTerms,
  type PackageValue,
  packageValue,
} from './package-value.ts';
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
export { rateFor } from './rate-for.ts';
export { openRegimes } from './regimes.ts';
export { assembleRules, type CountryRules, rulesAt } from './rules.ts';
export { thr } from './thr.ts';
export * from './types.ts';
export { citeArticle, formulaText } from './words.ts';
