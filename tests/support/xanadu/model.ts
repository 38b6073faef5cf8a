import { groundOf, profitLine, shareLine } from '../../../src/logic/estimate/countries/steps.ts';
import type { BaseRules, CountryModel } from '../../../src/logic/estimate/countries/types.ts';
import { rulesAt } from '../../../src/logic/estimate/rules.ts';
import { less } from '../../../src/logic/money.ts';
import type { XxRulesFile } from './schema.ts';

/** What somebody who adds Xanadu writes as its one file of code: `src/logic/estimate/countries/xx.ts`. */
type Rules = BaseRules & {
  readonly [T in XxRulesFile['topic']]: Extract<XxRulesFile, { topic: T }>;
};
export const model: CountryModel<Rules> = {
  id: 'xx',
  selfEmployed({ totals, profit }, choices, rules, { end }) {
    const read = rulesAt(rules, end);
    const rate = read('tithe', 'rate');
    const from = read('tithe', 'tollFrom');
    const toll = read('tithe', 'toll');
    const base = choices['poet'] ? 0 : Math.max(0, profit);
    const tithe = shareLine('xx-tithe', base, rate.value, [rate]);
    const due = { ...tithe, amount: tithe.amount - (base >= from.value ? toll.value : 0) };
    return [
      {
        id: 'tithe',
        reasons: [groundOf(rules.schemes, 'all', end)],
        taxableBase: base,
        contributions: [],
        taxes: [due],
        workings: [profitLine(totals.gross, profit)],
      },
    ];
  },
  employed(job, _, rules, { end }) {
    const rate = rulesAt(rules, end)('tithe', 'rate');
    const tithe = shareLine('xx-tithe', job.year, rate.value, [rate]);
    const tax = [tithe];
    return {
      pay: [job.line],
      contributions: [],
      taxes: tax,
      employer: tax.map((item) => ({ ...item, amount: less(item.amount) })),
      workings: [],
    };
  },
  dip: (rules, { end }) => rulesAt(rules, end)('tithe', 'toll').value,
};
