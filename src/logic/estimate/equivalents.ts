import type { Client, RateFound } from './types.ts';

/** The clients with every hourly one at the same rate, in the country's currency an hour. */
export const atRate = (clients: readonly Client[], rate: number): readonly Client[] =>
  clients.map((client) =>
    client.kind === 'hourly' ? { ...client, rate: rate / (client.fxRate ?? 1) } : client,
  );

/** Reads a number of a country's `defaults`. */
type ReadDefaults = (
  topic: 'defaults',
  name: 'packageHours' | 'retainerHours' | 'dayHours',
) => { readonly value: number };

/** Prices of package, retainer and day at an hourly rate, for the hours of the country's rules. */
export function equivalents(rate: number, read: ReadDefaults): RateFound['equivalents'] {
  const price = (name: Parameters<ReadDefaults>[1]) => {
    const hours = read('defaults', name).value;
    return { hours, price: rate * hours };
  };
  return {
    package: price('packageHours'),
    retainer: price('retainerHours'),
    day: price('dayHours'),
  };
}
