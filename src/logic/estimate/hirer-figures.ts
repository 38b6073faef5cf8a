import type { Lang } from '../../schemas/common.ts';
import { formatMoneyRough, formatNumber, formatShare } from '../i18n/format.ts';
import { CASES, type HireExample } from './hirer-cases.ts';

const WEEKS_A_MONTH = 52 / 12;

/** Useful hours a month, infinite where costs never meet: below `least` the virtual assistant costs less in every case, from `most` on the employee does if the post goes well. */
export function meetingHours(examples: readonly HireExample[]): { least: number; most: number } {
  const at = (of: (one: HireExample) => HireExample['meet']['best']['best']) =>
    examples.flatMap((one) => {
      const meet = of(one);
      return meet.kind === 'at' ? [meet.hours] : [];
    });
  const all = CASES.flatMap((one) => CASES.flatMap((other) => at(({ meet }) => meet[one][other])));
  return { least: Math.min(...all), most: Math.max(...at(({ meet }) => meet.best.best)) };
}

/**
 * Figures of the first example as a sentence writes them, by name.
 * @throws RangeError without an example, or where its costs meet in no month: then the sentences have no sense
 */
export function hireFigures(
  examples: readonly HireExample[],
  lang: Lang,
  currency: string,
): Readonly<Record<string, string>> {
  const [first] = examples;
  if (!first) throw new RangeError('no example of the costs of hiring');
  const money = (amount: number) => formatMoneyRough(amount, currency, lang);
  const hours = (value: number) => formatNumber(value, lang, 0);
  const { least, most } = meetingHours([first]);
  if (!Number.isFinite(most)) throw new RangeError(`the costs of "${first.id}" meet in no month`);
  return {
    'on-top': formatShare(first.employed.best.onTop, lang, 0),
    keep: money(first.takeHome),
    rate: money(first.rate),
    'employed-best': money(first.employed.best.perUsefulHour),
    'employed-worst': money(first.employed.worst.perUsefulHour),
    'virtual-best': money(first.virtual.best.perUsefulHour),
    'virtual-worst': money(first.virtual.worst.perUsefulHour),
    least: hours(least),
    'least-week': hours(least / WEEKS_A_MONTH),
    most: hours(most),
    'most-week': hours(most / WEEKS_A_MONTH),
  };
}
