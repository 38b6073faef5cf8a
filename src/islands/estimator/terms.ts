import type { PriceTerms } from '../../logic/estimate/index.ts';
import type { NumberForm } from '../../logic/i18n/parse.ts';
import type { Lang } from '../../schemas/common.ts';
import { read, shown, TERMS, type TermId } from './draft.ts';
import type { Problem } from './input.ts';

/** As typed. */
export type TermTexts = Readonly<Record<TermId, string>>;

interface Term extends NumberForm {
  readonly digits: number;
  /** Entry of `content/estimator/offer.yaml`; none: a default of the country’s rules. */
  readonly entry: string | null;
  readonly of: (terms: PriceTerms) => number;
}

const hours = { min: 0.25, max: 744, digits: 2 };
const change = { percent: true, min: -0.9, max: 5, digits: 2 };
const part = { percent: true, max: 1, digits: 2 };

/** Bounds are those of `priceSheet`. */
export const TERM: Readonly<Record<TermId, Term>> = {
  packageHours: { ...hours, entry: null, of: (terms) => terms.package.hours },
  packageChange: { ...change, entry: 'package-change', of: (terms) => terms.package.change },
  retainerHours: { ...hours, entry: null, of: (terms) => terms.retainer.hours },
  retainerChange: { ...change, entry: 'retainer-change', of: (terms) => terms.retainer.change },
  projectHours: {
    ...hours,
    max: 10_000,
    entry: 'project-hours',
    of: (terms) => terms.project.hours,
  },
  projectRisk: {
    min: 1,
    max: 10,
    digits: 2,
    entry: 'project-risk',
    of: (terms) => terms.project.risk,
  },
  overage: { ...change, min: 0, entry: 'overage', of: (terms) => terms.overage },
  rolloverShare: { ...part, entry: 'rollover-share', of: (terms) => terms.rollover.share },
  rolloverMonths: {
    max: 12,
    whole: true,
    digits: 0,
    entry: 'rollover-months',
    of: (terms) => terms.rollover.months,
  },
  grid: {
    money: true,
    min: 1,
    max: 1e9,
    digits: 0,
    entry: 'price-grid',
    of: (terms) => terms.grid,
  },
};

/** Terms as their fields show them. */
export const termTexts = (terms: PriceTerms, lang: Lang): TermTexts =>
  Object.fromEntries(TERMS.map((id) => [id, shown(TERM[id].of(terms), TERM[id], lang)])) as Record<
    TermId,
    string
  >;

/** The terms that the fields hold; a field that cannot be read counts as in `last`, and is named. */
export function readTerms(
  texts: TermTexts,
  last: PriceTerms,
  lang: Lang,
): { readonly terms: PriceTerms; readonly problems: Partial<Readonly<Record<TermId, Problem>>> } {
  const problems: Partial<Record<TermId, Problem>> = {};
  const value = (id: TermId): number => {
    const parsed = read(texts[id], TERM[id], lang);
    if (parsed.ok) return parsed.value;
    problems[id] = parsed.reason;
    return TERM[id].of(last);
  };
  const terms = {
    grid: value('grid'),
    package: { hours: value('packageHours'), change: value('packageChange') },
    retainer: { hours: value('retainerHours'), change: value('retainerChange') },
    project: { hours: value('projectHours'), risk: value('projectRisk') },
    overage: value('overage'),
    rollover: { share: value('rolloverShare'), months: value('rolloverMonths') },
  };
  return { terms, problems };
}
