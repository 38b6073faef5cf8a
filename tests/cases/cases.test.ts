import { describe, expect, test } from 'vitest';
import * as world from '../../src/logic/estimate/countries/index.ts';
import * as engine from '../../src/logic/estimate/index.ts';
import { nameIn } from '../../src/logic/i18n/text.ts';
import type { WorkedCase } from '../../src/schemas/case.ts';
import type { Channel } from '../../src/schemas/channel.ts';
import { DEFAULT_LANG } from '../../src/schemas/common.ts';
import { cases, channels } from '../support/content.ts';
import { linesById } from '../support/countries.ts';
import { loadCountry, loadRules } from '../support/rules.ts';

/** A case of the self-employed names only what matters to it; this is the rest. */
const IDLE: engine.PracticeInput = {
  clients: [],
  weeksPerYear: 52,
  hoursPerWeek: 40,
  costsPerMonth: 0,
  ptkp: 'TK/0',
  cover: { employment: 'none', health: 'none' },
};

const IDLE_WORK: world.WorkInput = {
  clients: [],
  weeksPerYear: 52,
  hoursPerWeek: 40,
  costsPerMonth: 0,
};

type Inputs = WorkedCase['inputs'];

const CALLS: Record<string, (inputs: Inputs, rules: engine.CountryRules, date: string) => unknown> =
  {
    article17: ({ pkp }, rules, date) => engine.article17(pkp, rules, date),
    nonEmployeeWithholding: ({ payment }, rules, date) =>
      engine.nonEmployeeWithholding(payment, rules, date),
    thr: ({ wage, monthsWorked }, rules, date) => engine.thr(wage, monthsWorked, rules, date),
    compensation: ({ wage, monthsWorked }, rules, date) =>
      engine.compensation(wage, monthsWorked, rules, date),
    hire: ({ employed, virtual, ownHour }, rules, date) => {
      const one = engine.employedCost(employed, ownHour, rules, Number(date.slice(0, 4)));
      const other = engine.virtualCost(virtual, ownHour);
      return { employed: one, virtual: other, meet: engine.breakEven(one, other) };
    },
    payslip: (inputs, rules, date) => engine.payslip(inputs as engine.PayslipInput, rules, date),
    employed: ({ project, ...inputs }, rules, date) =>
      engine.employed(inputs as engine.EmployedInput, rules, Number(date.slice(0, 4)), { project }),
    eligibility: (inputs, rules, date) =>
      engine.eligibility(inputs as engine.EligibilityAnswers, rules, date),
    estimate: ({ project, ...inputs }, rules, date) =>
      engine.estimate({ ...IDLE, ...inputs }, rules, date, { project }),
    beside: ({ job, practice, project }, rules, date) =>
      engine.beside(job, { ...IDLE, ...practice }, rules, date, { project }),
    rateFor: ({ target, regime, practice, project }, rules, date) =>
      engine.rateFor(target, { ...IDLE, ...practice }, rules, date, regime, { project }),
    packageValue: ({ employed, terms }, rules, date) => {
      const value = engine.packageValue(employed, terms, rules, date);
      const { monthlyWage: wage, ptkp } = employed;
      return { ...value, equal: engine.equalPackage(value, { wage, ptkp }, rules, date) };
    },
    offerCheck: ({ offer, practice, needs, regime }, rules, date) =>
      engine.offerCheck(offer, { ...IDLE, ...practice }, needs, rules, date, regime),
    priceSheet: ({ rate, terms }) => engine.priceSheet(rate, terms),
    feeStack: ({ channel, gross, payouts, own }) =>
      engine.feeStack(channels().get(channel) as Channel, gross, payouts, own),
  };

/** The same for the functions that take any country. */
const ANYWHERE: Record<string, (inputs: Inputs, country: world.Country, date: string) => unknown> =
  {
    estimateIn: (inputs, country, date) => {
      const result = world.estimateIn(country, { ...IDLE_WORK, ...inputs }, date);
      return { ...result, line: linesById(result) };
    },
    employedIn: (inputs, country, date) => {
      const result = world.employedIn(country, inputs as world.JobInput, date);
      return { ...result, line: linesById(result) };
    },
    rateIn: ({ target, scheme, practice }, country, date) =>
      world.rateIn(country, target, { ...IDLE_WORK, ...practice }, date, scheme),
  };

function at(result: unknown, path: string): unknown {
  if (path === 'result') return result;
  return path
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], result);
}

const rules = loadRules();
for (const { file, list } of cases()) {
  const [, country = '', date = ''] = file.split('/');
  const anywhere = await loadCountry(country);
  const named = list.map((one) => ({ ...one, title: nameIn(one.name, DEFAULT_LANG) }));
  describe(file, () => {
    test.each(named)('$title', ({ call, inputs, outputs, within = 0.005 }) => {
      const run = () =>
        CALLS[call]?.(inputs, rules, date) ?? ANYWHERE[call]?.(inputs, anywhere, date);
      if ('throws' in outputs) {
        expect(run).toThrow(expect.objectContaining({ name: outputs.throws }));
        return;
      }
      const result = run();
      for (const [path, expected] of Object.entries(outputs)) {
        const actual = at(result, path);
        if (typeof expected !== 'number') expect(actual, path).toBe(expected);
        else {
          const apart = Math.abs(Number(actual) - expected);
          expect(apart, `${path}: ${actual}, not ${expected}`).toBeLessThanOrEqual(within + 1e-9);
        }
      }
    });
  });
}
