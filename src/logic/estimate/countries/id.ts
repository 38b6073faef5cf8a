import { employed } from '../employed.ts';
import { estimate } from '../estimate.ts';
import { type CountryRules, rulesAt } from '../rules.ts';
import type { EmployeeStatus, Line, OwnCover, PracticeInput } from '../types.ts';
import { isYes, numberOf, textOf } from './choices.ts';
import type { BaseRules, Choices, CountryModel, WorkInput } from './types.ts';

type Rules = CountryRules & BaseRules;

/** Month in which THR is paid: the year does not depend on it. */
const THR_MONTH = 3;

const given = <Key extends string, Value>(key: Key, value: Value | null) =>
  value === null ? {} : ({ [key]: value } as Record<Key, Value>);

function inputOf({ choices: _, ...work }: WorkInput, choices: Choices): PracticeInput {
  const notice = textOf(choices, 'notified');
  return {
    ...work,
    ptkp: textOf(choices, 'status') as EmployeeStatus,
    cover: {
      employment: textOf(choices, 'employment-cover') as OwnCover['employment'],
      health: textOf(choices, 'health-cover') as OwnCover['health'],
      ...given('declaredIncome', numberOf(choices, 'declared-income')),
      ...given('healthMembers', numberOf(choices, 'members')),
    },
    ...given('norm', numberOf(choices, 'norm')),
    ...given('nppnNotified', notice === 'unknown' ? null : notice === 'yes'),
    eligibility: {
      activities: choices['activities'] as readonly string[],
      employsOthers: isYes(choices, 'employs-others'),
      ...given('lastYearGross', numberOf(choices, 'last-year')),
    },
  };
}

const isTax = ({ id }: Line) => id.startsWith('tax-') || id === 'pph21';
const isCover = ({ id }: Line) => id.startsWith('bpu-') || id.startsWith('bpjs-');
const isPay = ({ id }: Line) => id === 'wage' || id === 'thr';

/** Indonesia seen as one country among others: the same engine as `estimate` and `employed`. */
export const model: CountryModel<Rules> = {
  id: 'id',
  fields: ({ activities: { activities } }) => ({
    activities: {
      for: 'self',
      kind: 'some-of',
      name: {
        en: 'What clients pay you for',
        id: 'Pekerjaan yang dibayar klien',
      },
      options: Object.fromEntries(
        Object.entries(activities).map(([activity, { name }]) => [activity, name]),
      ),
      default: [],
    },
  }),
  selfEmployed({ input }, choices, rules, { end }) {
    const { regimes } = estimate(inputOf(input, choices), rules, end);
    return Object.values(regimes).map(({ id, reasons, taxableBase, lines, workings }) => ({
      id,
      reasons,
      taxableBase,
      contributions: lines.filter(isCover),
      taxes: lines.filter(isTax),
      workings,
    }));
  },
  employed(job, choices, rules, { year }) {
    const terms = {
      monthlyWage: job.month,
      ptkp: textOf(choices, 'job-status') as EmployeeStatus,
      thrMonth: THR_MONTH,
    };
    const { lines, workings, employer } = employed(terms, rules, year);
    return {
      pay: lines.filter(isPay),
      contributions: lines.filter((item) => !isPay(item) && !isTax(item)),
      taxes: lines.filter(isTax),
      employer: employer.lines.filter((item) => !isPay(item)),
      workings,
    };
  },
  // Taxable income is rounded down: a step of it is taxed at once, at the highest rate it can reach.
  dip(rules, { end }) {
    const read = rulesAt(rules, end);
    const top = read('income-tax', 'article17').value.at(-1)?.rate ?? 0;
    return read('income-tax', 'pkpStep').value * top;
  },
};
