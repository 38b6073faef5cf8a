import { type CountryRules, rulesAt } from '../../logic/estimate/index.ts';
import { SWING_BOUNDS } from '../../logic/estimate/simulate/bounds.ts';
import type { PtkpStatus, RegimeId } from '../../logic/estimate/types.ts';
import { formatNumber } from '../../logic/i18n/format.ts';
import { type NumberForm, type Parsed, parseNumber } from '../../logic/i18n/parse.ts';
import type { Lang } from '../../schemas/common.ts';
import type { SwingId } from '../../schemas/swing.ts';
import { blankClient, type ClientNumber, type ClientTexts, type Kind } from './clients.ts';

/** The four questions, over one shared set of inputs. */
export const QUESTIONS = ['keep', 'charge', 'offer', 'compare'] as const;
export type Question = (typeof QUESTIONS)[number];
/** What an offer is paid by. */
export const OFFERS = ['hour', 'month', 'project'] as const;
export type OfferPer = (typeof OFFERS)[number];
/** Currencies a client may pay in. There is no exchange rate of ours: the reader enters one, and its day is kept. */
export const CURRENCIES = ['IDR', 'USD', 'AUD', 'SGD', 'EUR', 'GBP'] as const;
export type Currency = (typeof CURRENCIES)[number];

export interface ClientDraft extends ClientTexts {
  readonly currency: Currency;
  readonly withholds: boolean;
}

export const FLAGS = ['employsOthers', 'employeeOnly', 'taxedAbroad', 'leftBefore'] as const;
export type Flag = (typeof FLAGS)[number];

/** Inputs kept beside the present ones: the name they were given, and what a link to them holds. */
export interface Scenario {
  readonly name: string;
  readonly payload: string;
}
/** The terms of a price sheet that a reader may change, in the order of the fields. */
export const TERMS = [
  'packageHours',
  'packageChange',
  'retainerHours',
  'retainerChange',
  'projectHours',
  'projectRisk',
  'overage',
  'rolloverShare',
  'rolloverMonths',
  'grid',
] as const;
export type TermId = (typeof TERMS)[number];
export const MAX_SCENARIOS = 3;
export const LONGEST_NAME = 40;

export interface Draft {
  readonly question: Question;
  readonly clients: readonly ClientDraft[];
  readonly target: string;
  readonly weeks: string;
  readonly hours: string;
  readonly costs: string;
  readonly norm: string;
  readonly members: string;
  readonly lastYear: string;
  readonly wage: string;
  /** An offer, the hours it takes (a week, a month or in all, by `offerPer`), and what a month costs to live. */
  readonly offer: string;
  readonly offerHours: string;
  readonly needs: string;
  readonly offerPer: OfferPer;
  /** The practice runs beside a job with this wage. */
  readonly beside: boolean;
  readonly ptkp: PtkpStatus;
  readonly employment: 'none' | 'basic' | 'with-jht';
  readonly health: 'none' | 'I' | 'II' | 'III';
  /** Months 1–12; 0: no THR this year. */
  readonly thrMonth: number;
  readonly activities: readonly string[];
  readonly flags: readonly Flag[];
  readonly notified: 'unknown' | 'yes' | 'no';
  readonly regime: RegimeId | null;
  readonly scenarios: readonly Scenario[];
  /** Assumptions about chance that differ from where they start, by id. */
  readonly swing: Assumed;
  /** Terms of the price sheet that differ from where they start, by id. */
  readonly terms: Readonly<Partial<Record<TermId, string>>>;
}
export type Assumed = Readonly<Partial<Record<SwingId, string>>>;
export type PlainNumber =
  | 'target'
  | 'weeks'
  | 'hours'
  | 'costs'
  | 'norm'
  | 'members'
  | 'lastYear'
  | 'wage'
  | 'offer'
  | 'offerHours'
  | 'needs';

export interface Field extends NumberForm {
  /** Decimals shown. */
  readonly digits: number;
  /** May stay empty: the answer is then not known, or the usual one. */
  readonly optional?: true;
}
const money: Field = { money: true, digits: 0 };
/** No more than two decimals are shown: three would be read back as thousands. */
const foreign: Field = { money: true, digits: 2 };
const share: Field = { percent: true, max: 1, digits: 2 };

/** How each number is read. Bounds are those of the engine, or narrower. */
export const FIELDS: Readonly<Record<PlainNumber, Field>> = {
  target: money,
  weeks: { max: 53, digits: 1 },
  hours: { max: 168, digits: 1 },
  costs: money,
  norm: share,
  members: { max: 20, whole: true, digits: 0 },
  lastYear: { ...money, optional: true },
  wage: money,
  offer: money,
  offerHours: { min: 0.5, max: 2000, digits: 1 },
  needs: money,
};

/** The same for a client, whose amounts have decimals in a foreign currency. */
export function clientField(name: ClientNumber, currency: Currency): Field {
  if (name === 'amount') return currency === 'IDR' ? money : foreign;
  if (name === 'hours') return { max: 168, digits: 1 };
  if (name === 'months') return { max: 12, whole: true, digits: 0 };
  if (name === 'count') return { max: 10_000, whole: true, digits: 0 };
  // A unit of every currency offered costs thousands of rupiah: less is a slip, such as 16.5 for 16,500.
  return name === 'fx' ? { ...foreign, min: 1000, max: 1e7 } : { ...share, optional: true };
}

const TIMES: readonly SwingId[] = ['meanDelay', 'clientMonths', 'winMonths'];

/** How an assumption about chance is read: days or months, or a share written in per cent. */
export function swingField(id: SwingId): Field {
  const [min, max] = SWING_BOUNDS[id];
  return TIMES.includes(id) ? { min, max, digits: 1 } : { min, max, percent: true, digits: 2 };
}

/** A number as the field shows it once left: without unit, which stands beside it. */
export function shown(value: number, field: Field, lang: Lang): string {
  return formatNumber(field.percent ? value * 100 : value, lang, field.digits);
}

/** What a field takes, as its message writes it. */
export function limitsOf(field: Field, lang: Lang) {
  const written = (value: number) => `${shown(value, field, lang)}${field.percent ? '%' : ''}`;
  return {
    max: written(field.max ?? 1e12),
    min: written(field.min ?? 0),
    whole: field.whole === true,
  };
}

/** What was typed, read by the field's form. An empty optional field is fine and gives NaN. */
export function read(text: string, field: Field, lang: Lang): Parsed {
  if (field.optional && text.trim() === '') return { ok: true, value: Number.NaN };
  return parseNumber(text, lang, field);
}

/** Settles a text into the field's form; what cannot be read stays as typed. */
export function settled(text: string, field: Field, lang: Lang): string {
  const parsed = read(text, field, lang);
  return parsed.ok && !Number.isNaN(parsed.value) ? shown(parsed.value, field, lang) : text;
}

export const emptyClient = (key: number, kind?: Kind): ClientDraft => ({
  ...blankClient(key, 'IDR', kind),
  withholds: false,
});

/** What the example starts from, in rupiah an hour and a month: examples, not figures about pay or the cost of living. */
const EXAMPLE = { rate: 75_000, target: 6_000_000, needs: 4_500_000 };

/** Where a reader starts: one client by the hour, and the starting values of the rules. */
export function startingDraft(rules: CountryRules, date: string, lang: Lang): Draft {
  const at = rulesAt(rules, date);
  const weekly = at('defaults', 'hoursPerWeek').value;
  const billed = weekly * at('defaults', 'utilisation').value;
  const text = (name: PlainNumber, value: number) => shown(value, FIELDS[name], lang);
  return {
    question: 'keep',
    clients: [
      {
        ...emptyClient(1, 'hourly'),
        amount: shown(EXAMPLE.rate, money, lang),
        hours: shown(billed, clientField('hours', 'IDR'), lang),
      },
    ],
    target: text('target', EXAMPLE.target),
    weeks: text('weeks', at('defaults', 'weeksPerYear').value),
    hours: text('hours', weekly),
    costs: text('costs', at('defaults', 'costsPerMonth').value),
    norm: text('norm', at('nppn', 'norm').value),
    members: '1',
    lastYear: '',
    wage: text('wage', at('minimum-wage', 'provinces').value['dki-jakarta'] ?? 0),
    ptkp: 'TK/0',
    employment: 'with-jht',
    health: 'II',
    offer: shown(EXAMPLE.rate, money, lang),
    offerHours: text('offerHours', at('defaults', 'retainerHours').value),
    needs: text('needs', EXAMPLE.needs),
    offerPer: 'hour',
    beside: false,
    thrMonth: 3,
    activities: [],
    flags: [],
    notified: 'unknown',
    regime: null,
    scenarios: [],
    swing: {},
    terms: {},
  };
}
