import { checkRange } from './checks.ts';
import type { Client, RateFound, RateOptions } from './types.ts';

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

/** Prices of package, retainer and day at an hourly rate; hours not asked for are those of the rules. */
export function equivalents(
  rate: number,
  options: RateOptions,
  read: ReadDefaults,
): RateFound['equivalents'] {
  const price = (field: string, hours: number) => {
    checkRange(field, hours, 0, 744);
    return { hours, price: rate * hours };
  };
  return {
    package: price('packageHours', options.packageHours ?? read('defaults', 'packageHours').value),
    retainer: price(
      'retainerHours',
      options.retainerHours ?? read('defaults', 'retainerHours').value,
    ),
    day: price('dayHours', options.dayHours ?? read('defaults', 'dayHours').value),
  };
}
