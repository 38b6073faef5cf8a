import { checkAmount, rowOf } from './checks.ts';
import { valueAt } from './dated.ts';
import { NotCoveredError } from './errors.ts';
import { type CountryRules, rulesAt, taxYear } from './rules.ts';
import type { Applicable, Eligibility, EligibilityAnswers, Reason, Verdict } from './types.ts';
import { reasonFrom, worst, worstFirst } from './verdict.ts';

const VERDICTS: Record<Applicable, Verdict> = {
  no: 'not-eligible',
  confirm: 'confirm',
  yes: 'eligible',
};

/** Where a ground did not exist yet, the year's own list was not gone through: to be confirmed. */
function activityGround(rules: CountryRules, name: string, id: string, date: string): Reason {
  const { grounds } = rules.activities;
  try {
    return reasonFrom(
      rowOf(grounds, name, 'activities.grounds', date),
      id,
      `activities.${name}`,
      date,
    );
  } catch (error) {
    if (!(error instanceof NotCoveredError)) throw error;
    return reasonFrom(
      rowOf(grounds, 'not-checked', 'activities.grounds', date),
      id,
      'activities.not-checked',
      date,
    );
  }
}

function activityReason(
  rules: CountryRules,
  id: string,
  employsOthers: boolean,
  date: string,
): Reason {
  const activity = rules.activities.activities[id];
  if (!activity) throw new RangeError(`eligibility.activities: no activity "${id}"`);
  try {
    const { value, at } = valueAt(activity, date, `activities.${id}`);
    const reason = activityGround(rules, employsOthers ? value.withStaff : value.alone, id, date);
    return { ...reason, article: at || reason.article };
  } catch (error) {
    if (!(error instanceof NotCoveredError)) throw error;
    return activityGround(rules, 'not-checked', id, date);
  }
}

/**
 * Whether the 0.5 % final tax is open for the tax year of a date: every ground that applies, the worst deciding.
 * PP 55/2022 as amended by PP 20/2026, Art. 56–58; our reading of them, never an answer of the tax office.
 * A turnover of exactly the limit is allowed ("tidak melebihi"); crossing it within the year closes later years only.
 * @throws RangeError for an unknown activity or absurd amount; NotCoveredError outside coverage
 */
export function eligibility(
  answers: EligibilityAnswers,
  rules: CountryRules,
  date: string,
): Eligibility {
  const { end } = taxYear(rules, date);
  const { activities, lastYearGross } = answers;
  if (lastYearGross !== undefined) checkAmount('eligibility.lastYearGross', lastYearGross);
  const limit = rulesAt(rules, end)('umkm', 'limit').value;
  const names = [
    ...(activities.length === 0 ? ['no-activity'] : []),
    ...(answers.employeeOnly ? ['employee-only'] : []),
    ...(answers.taxedAbroad ? ['taxed-abroad'] : []),
    ...(answers.leftBefore ? ['left-before'] : []),
    ...(lastYearGross === undefined
      ? ['limit-unknown']
      : lastYearGross > limit
        ? ['over-limit']
        : []),
  ];
  const reasons = worstFirst([
    ...activities.map((id) => activityReason(rules, id, answers.employsOthers ?? false, end)),
    ...names.map((name) => activityGround(rules, name, name, end)),
  ]);
  return { verdict: VERDICTS[worst(reasons)], reasons };
}
