/** A date in the content that asks for a person to look again. */
export interface Dated {
  /** File, and the path inside it. */
  readonly place: string;
  readonly what: 'checked' | 'seen' | 'nextChange' | 'coveredThrough';
  /** `YYYY-MM-DD` */
  readonly date: string;
}

export interface Due extends Dated {
  /** Day from which it is due, `YYYY-MM-DD`. */
  readonly from: string;
  /** Days since then. */
  readonly days: number;
}

/** What somebody saw or checked is looked at again after so many months. */
const CHECKED_MONTHS = 12;
/** What is known to end or to change is looked at so many days before. */
const AHEAD_DAYS = 60;

const LOOKED_AT = ['checked', 'seen'];
const COMING = ['nextChange', 'coveredThrough'];
const isWhat = (key: string): key is Dated['what'] => [...LOOKED_AT, ...COMING].includes(key);
/** Grades whose sources are looked up again: what practitioners and sellers once said stays what they said. */
const REVISITED = ['A', 'B'];

/**
 * Every date in a structure that may fall due, with the path to it. Sources of grade C and below are left out.
 * @param place where the structure stands, the beginning of each place
 */
export function datesIn(data: unknown, place: string): Dated[] {
  if (typeof data !== 'object' || data === null) return [];
  const { confidence } = data as { confidence?: unknown };
  return Object.entries(data).flatMap(([key, value]) => {
    if (!isWhat(key) || typeof value !== 'string') return datesIn(value, `${place} ${key}`);
    const stays =
      key === 'seen' && confidence !== undefined && !REVISITED.includes(String(confidence));
    return stays ? [] : [{ place, what: key, date: value }];
  });
}

const DAY = 86_400_000;
const at = (date: string): number => {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(time))
    throw new RangeError(`not a day: "${date}"`);
  return time;
};
const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The day some months later; the last of the month where that month is shorter. */
function monthsAfter(date: string, months: number): string {
  const start = new Date(at(date));
  const first = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1);
  const next = new Date(first);
  const last = Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 0);
  return day(Math.min(first + (start.getUTCDate() - 1) * DAY, last));
}

/** The day from which a date asks for a look. @throws RangeError when it is not a day */
export const dueFrom = ({ what, date }: Dated): string =>
  LOOKED_AT.includes(what) ? monthsAfter(date, CHECKED_MONTHS) : day(at(date) - AHEAD_DAYS * DAY);

/**
 * What is due on a day, longest due first.
 * @param on the day, `YYYY-MM-DD`
 * @throws RangeError when a date is not a day
 */
export function dueOn(dates: readonly Dated[], on: string): Due[] {
  const today = at(on);
  return dates
    .map((dated) => ({ ...dated, from: dueFrom(dated) }))
    .map((dated) => ({ ...dated, days: Math.round((today - at(dated.from)) / DAY) }))
    .filter(({ days }) => days >= 0)
    .sort((a, b) => b.days - a.days || (a.place < b.place ? -1 : 1));
}
