import type { SwingId } from '../../../schemas/swing.ts';
import { sum } from '../../money.ts';
import { checkAmount, checkRange } from '../checks.ts';
import { SWING_BOUNDS } from './bounds.ts';
import { checkTable } from './keep.ts';
import type { SwingAssumptions, SwingClient, SwingInput } from './types.ts';

const HOURS_A_MONTH = 744;
/** Clients won in a year at most: at two a month, the fastest that is taken, more are next to impossible. */
const MOST_WON = 60;

/** The practice made ready: one place for each client of the list (largest first) and for those that may be won. */
export interface Plan {
  readonly amount: Float64Array;
  readonly hours: Float64Array;
  /** 1 where the bill is the same in every month. */
  readonly fixed: Uint8Array;
  /** Clients at the start; the places after them are for new ones. */
  readonly listed: number;
  readonly capacity: number;
}

function checkClient(client: SwingClient, field: string): void {
  checkAmount(`${field}.amountPerMonth`, client.amountPerMonth);
  checkRange(`${field}.hoursPerMonth`, client.hoursPerMonth, 0, HOURS_A_MONTH);
}

/** Largest first, so that the order of the list does not matter. */
const bySize = (a: SwingClient, b: SwingClient): number =>
  b.amountPerMonth - a.amountPerMonth ||
  b.hoursPerMonth - a.hoursPerMonth ||
  Number(b.fixed ?? false) - Number(a.fixed ?? false);

/** What a client won during the year is like. */
function average(clients: readonly SwingClient[]): SwingClient {
  const mean = (of: (client: SwingClient) => number) => sum(clients.map(of)) / clients.length;
  return {
    amountPerMonth: mean((client) => client.amountPerMonth),
    hoursPerMonth: mean((client) => client.hoursPerMonth),
    fixed: clients.every((client) => client.fixed),
  };
}

/** @throws InputRangeError naming the field */
export function planOf(input: SwingInput): Plan {
  checkRange('clients', input.clients.length, 1, 100);
  input.clients.forEach((client, index) => {
    checkClient(client, `clients[${index}]`);
  });
  checkRange('capacityPerMonth', input.capacityPerMonth, 0, HOURS_A_MONTH);
  if (input.needPerMonth !== undefined) checkAmount('needPerMonth', input.needPerMonth);
  checkTable(input.keep);
  const clients = input.clients.toSorted(bySize);
  const capacity = Math.max(
    input.capacityPerMonth,
    sum(clients.map(({ hoursPerMonth }) => hoursPerMonth)),
  );
  const next = average(clients);
  const places = [...clients, ...Array.from({ length: MOST_WON }, () => next)];
  return {
    amount: Float64Array.from(places, ({ amountPerMonth }) => amountPerMonth),
    hours: Float64Array.from(places, ({ hoursPerMonth }) => hoursPerMonth),
    fixed: Uint8Array.from(places, ({ fixed }) => (fixed ? 1 : 0)),
    listed: clients.length,
    capacity,
  };
}

/** @throws InputRangeError naming the assumption */
export function checkAssumptions(assumed: SwingAssumptions): void {
  for (const [id, [low, high]] of Object.entries(SWING_BOUNDS) as [SwingId, [number, number]][])
    checkRange(id, assumed[id] ?? high, low, high);
}
