import type { Reading } from './dated.ts';
import { employed } from './employed.ts';
import { estimate } from './estimate.ts';
import { bandTax, taxableIncome } from './income-tax.ts';
import { jobNet, marginal, type Position, positionOf } from './marginal.ts';
import { type DateOptions, projection } from './projection.ts';
import { type CountryRules, type Read, rulesAt, taxYear } from './rules.ts';
import type { EmployedInput, PracticeInput, RegimeId } from './types.ts';

/**
 * An amount at which the law changes what is kept. slope: each further rupiah keeps another part · closes: the regime
 * is shut for this year, bookkeeping applies · closes-later: it stays to the year's end and is shut afterwards.
 */
export type EdgeKind = 'slope' | 'closes' | 'closes-later';

export interface Edge {
  /** free-band and umkm-limit (0.5 %) · norm-limit · allowance, band (Article 17) · profit: beside a job, the end of a loss, which is not set against it. */
  readonly id: 'free-band' | 'umkm-limit' | 'norm-limit' | 'allowance' | 'band' | 'profit';
  readonly kind: EdgeKind;
  readonly regime: RegimeId;
  /** Gross of the year at which it lies, at the present mix of clients, rupiah. */
  readonly at: number;
  /** Is exactly this amount still before the edge ("tidak melebihi") or past it ("kurang dari")? */
  readonly exactly: 'before' | 'past';
  /** Part of the next rupiah that is kept on either side. */
  readonly keeps: { readonly before: number; readonly past: number };
  /** Rupiah a year by which the take-home falls here; 0 where it only bends, negative where it rises. */
  readonly drop: number;
  /** `topic.parameter`, its source and article. */
  readonly rule: string;
  readonly source: string;
  readonly article: string;
}

/** A rate one step dearer than the one found. */
export interface OneStepMore {
  /** Take-home a month under the rule that then applies, rupiah. */
  readonly month: number;
  /** Past a limit of the year, bookkeeping instead of the regime asked for. */
  readonly applies: RegimeId;
  /** What closes in between; rounding: only the steps of the tax make it less; null: nothing of the kind. */
  readonly why: Edge | 'rounding' | null;
}

/** Which edges: of one regime (default: all three), passed by going from one gross to another (default: from half the year's to twice). */
export interface EdgeOptions extends DateOptions {
  /** The job beside the practice: its net income is taxed together with it, and its status counts. */
  readonly job?: EmployedInput;
  readonly regime?: RegimeId;
  readonly from?: number;
  readonly to?: number;
}

type Place = Omit<Edge, 'regime' | 'keeps' | 'drop' | 'rule' | 'source' | 'article'> & {
  readonly reading: Reading<unknown>;
};

/** Gross at which the profit under Article 17 reaches an amount; null where no gross does. */
function grossFor(id: 'nppn' | 'books', amount: number, { norm, feeShare, costs }: Position) {
  const each = id === 'nppn' ? norm : 1 - feeShare;
  return each > 0 ? (amount + (id === 'nppn' ? 0 : costs)) / each : null;
}

/** Start of the tax and every band of Article 17 above it, as amounts of gross. */
function article17Places(id: 'nppn' | 'books', position: Position, read: Read): Place[] {
  const scale = read('income-tax', 'article17');
  const allowance = read('ptkp', 'amounts');
  const places: Place[] = [];
  const add = (edge: Edge['id'], profit: number, reading: Reading<unknown>) => {
    // What the job has used up already lies below the practice's first rupiah.
    const at = profit < 0 ? null : grossFor(id, profit, position);
    if (at !== null && at > 0)
      places.push({ id: edge, kind: 'slope', at, exactly: 'before', reading });
  };
  const free = position.allowance - position.otherNet;
  if (free < 0 && id === 'books') add('profit', 0, scale);
  add('allowance', free, allowance);
  for (const { upTo } of scale.value) if (upTo !== null) add('band', free + upTo, scale);
  return places;
}

function placesOf(id: RegimeId, position: Position, read: Read): Place[] {
  if (id === 'umkm') {
    const [band, limit] = [read('umkm', 'freeBand'), read('umkm', 'limit')];
    return [
      { id: 'free-band', kind: 'slope', at: band.value, exactly: 'before', reading: band },
      {
        id: 'umkm-limit',
        kind: 'closes-later',
        at: limit.value,
        exactly: 'before',
        reading: limit,
      },
    ];
  }
  const places = article17Places(id, position, read);
  if (id === 'books') return places;
  const limit = read('nppn', 'limit');
  return [
    // Past its limit the norm has no bands: books apply.
    ...places.filter(({ at }) => at < limit.value),
    { id: 'norm-limit', kind: 'closes', at: limit.value, exactly: 'past', reading: limit },
  ];
}

/** What is kept of the next rupiah on either side, and what is lost between them. */
function effect(place: Place, id: RegimeId, position: Position, read: Read) {
  const around = (regime: RegimeId, gross: number) =>
    marginal(regime, { ...position, gross }, read).keeps;
  const past = place.kind === 'closes' ? 'books' : id;
  // A rupiah to either side: the place itself may be a fraction of one.
  const keeps = { before: around(id, place.at - 1), past: around(past, place.at + 1) };
  if (place.kind !== 'closes') return { keeps, drop: 0 };
  const tax = (profit: number) => {
    const net = position.otherNet + Math.max(0, profit);
    return bandTax(
      taxableIncome(net, position.allowance, read),
      read('income-tax', 'article17').value,
    );
  };
  const books = place.at * (1 - position.feeShare) - position.costs;
  return { keeps, drop: tax(books) - tax(place.at * position.norm) };
}

/** Does a gross that goes from one amount to another pass the place? */
const isPassed = ({ at, exactly }: Place, from: number, to: number): boolean =>
  exactly === 'past' ? from < at && at <= to : from <= at && at < to;

/**
 * Where the take-home of a self-employed year, by itself or beside a job, bends or jumps, or a regime closes, as the gross moves with the same mix
 * of clients; ascending. Everywhere else more gross never keeps less by more than one rounding of the PKP takes. TER has
 * no edges: the year is settled by Article 17.
 * @throws InputRangeError for input out of range; NotCoveredError outside coverage
 */
export function edges(
  input: PracticeInput,
  known: CountryRules,
  date: string,
  options: EdgeOptions = {},
): Edge[] {
  const { totals } = estimate(input, known, date, options);
  const { rules } = projection(known, date, options);
  const read = rulesAt(rules, taxYear(rules, date).end);
  const { job, from = totals.gross / 2, to = totals.gross * 2 } = options;
  const beside = job && {
    status: job.ptkp,
    net: jobNet(employed(job, known, Number(date.slice(0, 4)), options).annual),
  };
  const position = positionOf(input, totals, beside ?? null, read);
  const regimes: RegimeId[] = options.regime ? [options.regime] : ['umkm', 'nppn', 'books'];
  return regimes
    .flatMap((regime) =>
      placesOf(regime, position, read)
        .filter((place) => isPassed(place, from, to))
        .map(({ reading, ...place }) => ({
          ...place,
          regime,
          ...effect({ ...place, reading }, regime, position, read),
          rule: reading.rule,
          source: reading.source,
          article: reading.at,
        })),
    )
    .sort((a, b) => a.at - b.at);
}
