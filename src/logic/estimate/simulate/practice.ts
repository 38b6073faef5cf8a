import { sum } from '../../money.ts';
import { billedInYear } from '../practice.ts';
import type { PracticeInput } from '../types.ts';
import { keepTable } from './keep.ts';
import type { KeepTable, SwingClient } from './types.ts';

const grossOf = ({ clients, weeksPerYear }: PracticeInput): number =>
  sum(clients.map((client) => billedInYear(client, weeksPerYear)));

/**
 * The clients of a practice in an average month. Those paid by the month or the project get the hours that are left
 * of the billable ones, by what they pay. Those paid by the month are fixed.
 * @param utilisation share of all hours that can be billed
 */
export function swingClients(input: PracticeInput, utilisation: number): readonly SwingClient[] {
  const { clients, weeksPerYear } = input;
  const hourly = clients.map((client) => (client.kind === 'hourly' ? client.hoursPerWeek : 0));
  const rest = Math.max(0, input.hoursPerWeek * utilisation - sum(hourly));
  const others = sum(
    clients.map((client) => (client.kind === 'hourly' ? 0 : billedInYear(client, weeksPerYear))),
  );
  return clients.map((client, index) => {
    const billed = billedInYear(client, weeksPerYear);
    const ofRest = client.kind === 'hourly' || others === 0 ? 0 : (rest * billed) / others;
    return {
      amountPerMonth: billed / 12,
      hoursPerMonth: (((hourly[index] ?? 0) + ofRest) * weeksPerYear) / 12,
      fixed: client.kind === 'retainer',
    };
  });
}

/**
 * The table of a practice, up to three times what it bills: all prices rise and fall together, with everything else
 * (costs, cover, fees as shares) as it is. Exact at what the practice bills.
 * @param takeHome take-home of the year, such as `estimate(practice, rules, date).regimes.nppn.takeHome.year`
 * @throws InputRangeError when the practice bills nothing: give it a typical client first
 */
export function keepOfPractice(
  input: PracticeInput,
  takeHome: (input: PracticeInput) => number,
): KeepTable {
  const gross = grossOf(input);
  const at = (wanted: number): PracticeInput => {
    const factor = wanted / gross;
    const clients = input.clients.map((client) =>
      client.kind === 'hourly'
        ? { ...client, rate: client.rate * factor }
        : { ...client, amount: client.amount * factor },
    );
    return { ...input, clients };
  };
  return keepTable((wanted) => takeHome(at(wanted)), gross * 3, [gross]);
}
