export { changeDates, type Reading, valueAt } from './dated.ts';
export { eligibility } from './eligibility.ts';
export { employed } from './employed.ts';
export { equalRate } from './equal-rate.ts';
export { InputRangeError, NotCoveredError } from './errors.ts';
export { estimate } from './estimate.ts';
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
  type HireExample,
  type HirerEntries,
  hireExample,
  hireExamples,
} from './hirer-cases.ts';
export { hireFigures, meetingHours } from './hirer-figures.ts';
export { article17, nonEmployeeWithholding, type Withholding } from './income-tax.ts';
export { exactMoney, figureOf, type NamedValue, ruleNamed, ruleText } from './named.ts';
export { payslip } from './payslip.ts';
export { compensation } from './pkwt.ts';
export { rateFor } from './rate-for.ts';
export { assembleRules, type CountryRules, type Read, rulesAt, TOPICS } from './rules.ts';
export { thr } from './thr.ts';
export * from './types.ts';
export { citeArticle, formulaText, formulaValue } from './words.ts';
