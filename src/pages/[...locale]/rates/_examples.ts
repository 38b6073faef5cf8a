import { THR_MONTH } from '../../../entries/rules.ts';
import {
  beside,
  type CountryRules,
  type Estimate,
  estimate,
} from '../../../logic/estimate/index.ts';
import type { Preset } from '../../../schemas/presets.ts';

export type Example = Preset & { readonly id: string };
export type Worked = Example & { readonly result: Estimate };

/** The worked examples with their year; one beside a job shows what it adds. */
export function workOut(
  examples: readonly Example[],
  rules: CountryRules,
  date: string,
): readonly Worked[] {
  return examples.map((example) => {
    const { activities, job, ...preset } = example;
    const practice = { ...preset, eligibility: { activities } };
    const result = job
      ? beside({ ...job, ptkp: preset.ptkp, thrMonth: THR_MONTH }, practice, rules, date)
      : estimate(practice, rules, date);
    return { ...example, result };
  });
}
