import { less } from '../money.ts';
import { coverLines } from './cover.ts';
import { employed } from './employed.ts';
import { estimate } from './estimate.ts';
import { article17Steps } from './income-tax.ts';
import { line, money, sourcesOf, total } from './lines.ts';
import { jobNet, type Marginal, marginal, type Position, positionOf } from './marginal.ts';
import { type DateOptions, projection } from './projection.ts';
import { costOfBeingWrong } from './regimes.ts';
import { type CountryRules, type Read, rulesAt, taxYear } from './rules.ts';
import type {
  Employed,
  EmployedInput,
  Estimate,
  Line,
  PracticeInput,
  RegimeId,
  RegimeResult,
} from './types.ts';

/** A regime of the practice with a job next to it: amounts are those of both together, unless named otherwise. */
export interface BesideRegime extends RegimeResult {
  /** What the practice adds to the take-home of the job alone; negative when it costs more than it brings. Rupiah. */
  readonly adds: { readonly year: number; readonly month: number };
  /** Where the next rupiah of the practice's gross goes. */
  readonly marginal: Marginal;
}

/** What a practice itself leaves in an average month: beside a job, what it adds to the job's take-home. Rupiah. */
export const ownMonth = (result: RegimeResult): number =>
  'adds' in result ? (result as BesideRegime).adds.month : result.takeHome.month;

/** Tax of the year on a practice itself: beside a job, what it adds to the job's tax. Rupiah. */
export const ownTax = (year: Estimate, id: RegimeId): number =>
  year.regimes[id].tax - ('job' in year ? (year as Beside).job.annual.tax : 0);

/** A job and a practice in one tax year. `totals`, `hours`, `eligibility` and `perHourWorked` are those of the practice. */
export interface Beside extends Omit<Estimate, 'regimes'> {
  readonly job: Employed;
  readonly regimes: Readonly<Record<RegimeId, BesideRegime>>;
}

/** What the year is made of before the practice's tax. */
interface Year {
  readonly job: Employed;
  readonly alone: Estimate;
  /** Own BPJS in the months outside the job. */
  readonly gap: readonly Line[];
  readonly status: EmployedInput['ptkp'];
  readonly position: Position;
  readonly read: Read;
}

interface Taxed {
  readonly tax: Line;
  /** Tax on practice and job together. */
  readonly all: number;
  readonly base: number;
  readonly steps: readonly Line[];
}

/** The final tax stays apart: the employer has settled the job. PP 55/2022 Art. 56(2). */
function apart({ job, alone }: Year): Taxed {
  const { lines, tax, taxableBase, workings } = alone.regimes.umkm;
  const [base] = workings;
  return {
    tax: lines.at(-1) as Line,
    all: job.annual.tax + tax,
    base: taxableBase,
    steps: [...job.workings, base as Line],
  };
}

/**
 * One return: the job's net income, the practice's on top, one allowance, Article 17 on the sum. A loss of the practice
 * is not taken off the job's income: whether it may be is not settled by what we read, and this is the careful answer.
 */
function together(id: 'nppn' | 'books', { job, alone, status, read }: Year): Taxed {
  const [net, profit] = [
    job.workings.find((step) => step.id === 'net') as Line,
    alone.regimes[id].workings[0] as Line,
  ];
  const [salary, side] = [Math.max(0, net.amount), Math.max(0, profit.amount)];
  const both = line('both-net', salary + side, 'both-net', {
    job: money(salary),
    side: money(side),
  });
  const { pkp, tax, steps, readings } = article17Steps(both, read('ptkp', 'amounts'), status, read);
  const values = { together: money(tax), job: money(job.annual.tax) };
  return {
    tax: line(`tax-${id}`, less(tax - job.annual.tax), 'tax-beside', values, readings),
    all: tax,
    base: pkp,
    steps: [...job.workings.slice(0, job.workings.indexOf(net) + 1), profit, ...steps],
  };
}

function regime(id: RegimeId, year: Year): BesideRegime {
  const { job, alone, gap, position, read } = year;
  const own = alone.regimes[id];
  const { tax, all, base, steps } = id === 'umkm' ? apart(year) : together(id, year);
  const lines = [...job.lines, ...own.lines.slice(0, -1), ...gap, tax];
  const takeHome = total(lines);
  const adds = takeHome - job.takeHome.year;
  const withheld = job.annual.tax + own.withheld;
  const balance = line('balance', all - withheld, 'balance', {
    tax: money(all),
    withheld: money(withheld),
  });
  const paid = line('job-withheld', less(job.annual.tax), 'job-withheld', {
    months: { as: 'number', value: job.months.length },
  });
  return {
    id,
    applicable: own.applicable,
    reasons: own.reasons,
    taxableBase: base,
    tax: all,
    withheld,
    balance: balance.amount,
    lines,
    workings: [...steps, paid, ...own.workings.filter((step) => step.id === 'withheld'), balance],
    takeHome: { year: takeHome, month: takeHome / 12 },
    perHourWorked: alone.hours.worked >= 1 ? adds / alone.hours.worked : null,
    adds: { year: adds, month: adds / 12 },
    marginal: marginal(id, position, read),
  };
}

/**
 * A job with assistant income on the side: the tax year under all three regimes of the practice, none picked.
 * Under 0.5 % the practice stays apart; with the norm or books its net income is added to the job's, less one PTKP, at
 * Article 17, and what employer and clients withheld is credited in the annual return (UU HPP Art. 7, 17; UU PPh
 * Art. 28). The allowance is that of the job's status: the practice's `ptkp` is not read. Biaya jabatan is taken from
 * the job alone. BPJS Kesehatan that the job covers is not paid a second time; BPU is paid as the practice says.
 * Rupiah a year. With `project`, also for a year past coverage, and the result says so.
 * @throws InputRangeError for input out of range; NotCoveredError outside coverage
 */
export function beside(
  job: EmployedInput,
  practice: PracticeInput,
  known: CountryRules,
  date: string,
  options: DateOptions = {},
): Beside {
  const { rules } = projection(known, date, options);
  const { year, end } = taxYear(rules, date);
  const read = rulesAt(rules, end);
  const employee = employed(job, known, year, options);
  const { fromMonth = 1, toMonth = 12, bpjsHealth = true } = job;
  const { cover } = practice;
  const without = { ...cover, health: bpjsHealth ? ('none' as const) : cover.health };
  const alone = estimate({ ...practice, ptkp: job.ptkp, cover: without }, known, date, options);
  const health = { ...cover, employment: 'none' as const };
  const gap = bpjsHealth
    ? [
        ...coverLines(health, rules, year, { year, first: 1, last: fromMonth - 1 }),
        ...coverLines(health, rules, year, { year, first: toMonth + 1, last: 12 }),
      ]
    : [];
  const net = jobNet(employee.annual);
  const position = positionOf(practice, alone.totals, { status: job.ptkp, net }, read);
  const all: Year = { job: employee, alone, gap, status: job.ptkp, position, read };
  const regimes = {
    umkm: regime('umkm', all),
    nppn: regime('nppn', all),
    books: regime('books', all),
  };
  const paidAlone = alone.totals.cover - total(gap);
  return {
    ...alone,
    totals: {
      ...alone.totals,
      cover: paidAlone,
      beforeTax: alone.totals.beforeTax + total(gap),
    },
    job: employee,
    regimes,
    costOfBeingWrong: costOfBeingWrong(regimes),
    sources: [
      ...new Set([
        ...employee.sources,
        ...alone.sources,
        ...Object.values(regimes).flatMap(({ lines, workings }) =>
          sourcesOf([...lines, ...workings]),
        ),
      ]),
    ],
  };
}
