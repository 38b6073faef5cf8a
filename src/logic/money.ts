/** Amounts are plain numbers in the currency's unit; they are rounded only where the law rounds. */

/** Without the dust of binary fractions: to a ten-thousandth of a rupiah, so that 59,999,999.99999999 is 60,000,000. */
export function tidy(amount: number): number {
  const scaled = Math.round(amount * 1e4);
  return Number.isSafeInteger(scaled) ? scaled / 1e4 : Math.round(amount);
}

/** To the nearest multiple of `step`, a half upwards. */
export function roundTo(amount: number, step: number): number {
  return Math.floor(tidy(amount) / step + 0.5) * step;
}

/** Down to a multiple of `step`, after rounding to the whole unit: a float just under a thousand is not floored away. */
export function floorTo(amount: number, step: number): number {
  return Math.floor(Math.round(tidy(amount)) / step) * step;
}

/** Sum in the order given. */
export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** The amount with its sign turned; zero stays a plain zero. */
export function less(amount: number): number {
  return amount === 0 ? 0 : -amount;
}

/** The amount moved into `[low, high]`. */
export function clamp(amount: number, low: number, high: number): number {
  return Math.min(Math.max(amount, low), high);
}
