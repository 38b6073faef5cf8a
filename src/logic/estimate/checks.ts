import { InputRangeError, NotCoveredError } from './errors.ts';
import {
  type Client,
  EMPLOYEE_STATUSES,
  type EmployedInput,
  type EmploymentTerms,
  type PracticeInput,
  PTKP_STATUSES,
  REGIMES,
  RISK_CLASSES,
} from './types.ts';

/** Largest amount of money taken, in any currency: above it an input is a slip of the keyboard. */
export const MAX_AMOUNT = 1e12;
/** Largest gross of a year, in any currency. */
export const MAX_GROSS = 1e13;
const HOURS_A_WEEK = 168;

/** @throws InputRangeError unless the value is a finite number in `[low, high]` (whole if asked) */
export function checkRange(
  field: string,
  value: number,
  low: number,
  high: number,
  whole = false,
): void {
  const fits = Number.isFinite(value) && value >= low && value <= high;
  if (!fits || (whole && !Number.isInteger(value))) {
    throw new InputRangeError(
      field,
      value,
      `${whole ? 'a whole number ' : ''}from ${low} to ${high}`,
    );
  }
}

/** @throws InputRangeError unless the value is an amount of money from 0 to {@link MAX_AMOUNT} */
export function checkAmount(field: string, value: number): void {
  checkRange(field, value, 0, MAX_AMOUNT);
}

/** @throws InputRangeError unless the value is one of these */
export function checkOneOf(field: string, value: string, allowed: readonly string[]): void {
  if (!allowed.includes(value)) throw new InputRangeError(field, value, allowed.join(', '));
}

function checkClient(client: Client, field: string): void {
  checkOneOf(`${field}.kind`, client.kind, ['hourly', 'retainer', 'project']);
  checkRange(`${field}.fxRate`, client.fxRate ?? 1, 1e-6, 1e7);
  checkRange(`${field}.channelFee`, client.channelFee ?? 0, 0, 1);
  checkRange(`${field}.paymentFee`, client.paymentFee ?? 0, 0, 1);
  if (client.kind === 'hourly') {
    checkAmount(`${field}.rate`, client.rate);
    checkRange(`${field}.hoursPerWeek`, client.hoursPerWeek, 0, HOURS_A_WEEK);
  } else {
    checkAmount(`${field}.amount`, client.amount);
    if (client.kind === 'retainer') checkRange(`${field}.months`, client.months, 0, 12, true);
    else checkRange(`${field}.count`, client.count, 0, 10_000, true);
  }
}

/** Refuses what no practice can be anywhere. @throws InputRangeError naming the field, such as `clients[0].rate` */
export function checkWork(
  input: Pick<PracticeInput, 'clients' | 'weeksPerYear' | 'hoursPerWeek' | 'costsPerMonth'>,
): void {
  checkRange('clients', input.clients.length, 0, 100);
  input.clients.forEach((client, index) => {
    checkClient(client, `clients[${index}]`);
  });
  checkRange('weeksPerYear', input.weeksPerYear, 0, 53);
  checkRange('hoursPerWeek', input.hoursPerWeek, 0, HOURS_A_WEEK);
  checkAmount('costsPerMonth', input.costsPerMonth);
}

/** The same with what Indonesia asks. @throws InputRangeError naming the field */
export function checkPractice(input: PracticeInput): void {
  checkWork(input);
  checkOneOf('ptkp', input.ptkp, PTKP_STATUSES);
  checkOneOf('cover.employment', input.cover.employment, ['none', 'basic', 'with-jht']);
  checkOneOf('cover.health', input.cover.health, ['none', 'I', 'II', 'III']);
  checkAmount('cover.declaredIncome', input.cover.declaredIncome ?? 0);
  checkRange('cover.healthMembers', input.cover.healthMembers ?? 1, 0, 20, true);
  checkRange('norm', input.norm ?? 0, 0, 1);
  checkAmount('eligibility.lastYearGross', input.eligibility?.lastYearGross ?? 0);
  if (input.chosen !== undefined) checkOneOf('chosen', input.chosen, REGIMES);
}

/** Refuses what no employment can be. @throws InputRangeError naming the field */
export function checkTerms(terms: EmploymentTerms): void {
  checkAmount('monthlyWage', terms.monthlyWage);
  checkOneOf('ptkp', terms.ptkp, EMPLOYEE_STATUSES);
  checkOneOf('riskClass', terms.riskClass ?? 'veryLow', RISK_CLASSES);
  checkAmount('minimumWage', terms.minimumWage ?? 0);
  checkAmount('pensionPerMonth', terms.pensionPerMonth ?? 0);
}

/** Refuses what no year of employment can be. @throws InputRangeError naming the field */
export function checkEmployed(input: EmployedInput): void {
  checkTerms(input);
  checkRange('fromMonth', input.fromMonth ?? 1, 1, 12, true);
  checkRange('toMonth', input.toMonth ?? 12, input.fromMonth ?? 1, 12, true);
  checkRange('serviceBefore', input.serviceBefore ?? 12, 0, 720);
  if (input.thrMonth !== null) checkRange('thrMonth', input.thrMonth, 1, 12, true);
}

/** @throws NotCoveredError when a table has no row for a key that exists elsewhere, such as a province */
export function rowOf<Value>(
  table: Readonly<Record<string, Value>>,
  key: string,
  rule: string,
  date: string,
): Value {
  const value = table[key];
  if (value === undefined)
    throw new NotCoveredError(`${rule}.${key}`, date, 'no value for this key');
  return value;
}
