import { billedInYear } from '../../logic/estimate/practice.ts';
import type { Client } from '../../logic/estimate/types.ts';

export const KINDS = ['hourly', 'retainer', 'project'] as const;
export type Kind = (typeof KINDS)[number];
export type ClientNumber = 'amount' | 'hours' | 'months' | 'count' | 'fx' | 'channel' | 'payment';
export const MAX_CLIENTS = 20;

/** What a reader has typed of a client, exactly as typed: numbers stay text until they are read. */
export interface ClientTexts extends Readonly<Record<ClientNumber, string>> {
  /** Stable key of the row while the page is open. */
  readonly key: number;
  readonly kind: Kind;
  readonly name: string;
  readonly currency: string;
  /** Day on which the exchange rate was entered, `2026-11-26`; empty: not known. */
  readonly fxDate: string;
}

/** A client of whom nothing is told yet, in the currency that the practice is reckoned in. */
export const blankClient = <Currency extends string>(
  key: number,
  currency: Currency,
  kind: Kind = 'retainer',
): ClientTexts & { readonly currency: Currency } => ({
  key,
  kind,
  name: '',
  currency,
  amount: '',
  hours: '',
  months: '12',
  count: '1',
  fx: '',
  fxDate: '',
  channel: '',
  payment: '',
});

/** What a client of this kind and currency must tell, where the practice is reckoned in `home`. */
export function numbersOf(
  { kind, currency }: Pick<ClientTexts, 'kind' | 'currency'>,
  home: string,
): readonly ClientNumber[] {
  const times = { hourly: 'hours', retainer: 'months', project: 'count' } as const;
  return [
    'amount',
    times[kind],
    ...(currency === home ? [] : ['fx' as const]),
    'channel',
    'payment',
  ];
}

/**
 * A client as the engine takes it.
 * @param sought the hourly rate is what is looked for: it is not read
 * @param take reads a number; fees left open may be NaN
 */
export function toClient(
  texts: ClientTexts,
  home: string,
  sought: boolean,
  take: (name: ClientNumber) => number,
): Client {
  const unasked = sought && texts.kind === 'hourly';
  const values = Object.fromEntries(
    numbersOf(texts, home).map((name) => [name, unasked && name === 'amount' ? 0 : take(name)]),
  ) as Partial<Record<ClientNumber, number>>;
  const { amount = 0, hours = 0, months = 0, count = 0, fx = 1, channel = 0, payment = 0 } = values;
  const terms = { fxRate: fx, channelFee: channel || 0, paymentFee: payment || 0 };
  if (texts.kind === 'hourly')
    return { ...terms, kind: 'hourly', rate: amount, hoursPerWeek: hours };
  return texts.kind === 'retainer'
    ? { ...terms, kind: 'retainer', amount, months }
    : { ...terms, kind: 'project', amount, count };
}

/** Which client bills most in a year: the one to look at when the sum is beyond belief. −1 without any. */
export function largestOf(clients: readonly Client[], weeksPerYear: number): number {
  const years = clients.map((client) => billedInYear(client, weeksPerYear));
  return years.indexOf(Math.max(...years));
}
