import {
  type Client,
  type CountryRules,
  type Offer,
  offeredRate,
  type PracticeInput,
  rulesAt,
} from '../../logic/estimate/index.ts';
import type { ParseProblem } from '../../logic/i18n/parse.ts';
import type { Lang } from '../../schemas/common.ts';
import { type ClientNumber, toClient } from './clients.ts';
import {
  type ClientDraft,
  clientField,
  type Draft,
  FIELDS,
  type PlainNumber,
  read,
} from './draft.ts';

/** What is wrong with a field; `total`: the numbers are fine one by one, but not together. */
export type Problem = ParseProblem | 'total' | 'above-target';

export interface Context {
  readonly rules: CountryRules;
  /** The day whose tax year is estimated, `YYYY-MM-DD`. */
  readonly date: string;
  readonly lang: Lang;
}

/** Reads all fields of a draft. What is wrong is collected, never thrown. */
export function reader(draft: Draft, lang: Lang) {
  const problems: Record<string, Problem> = {};
  const take = (field: string, parsed: ReturnType<typeof read>): number => {
    if (parsed.ok) return parsed.value;
    problems[field] = parsed.reason;
    return Number.NaN;
  };
  const plain = (name: PlainNumber) => take(name, read(draft[name], FIELDS[name], lang));
  const ofClient = (client: ClientDraft, name: ClientNumber) =>
    take(`${client.key}.${name}`, read(client[name], clientField(name, client.currency), lang));
  return { problems, plain, ofClient };
}

/** The offer as the engine takes it. */
export function toOffer({ offerPer }: Draft, amount: number, hours: number): Offer {
  if (offerPer === 'hour') return { kind: 'hourly', rate: amount };
  return { kind: offerPer === 'month' ? 'retainer' : 'project', amount, hours };
}

/** Every billable hour paid as the offer pays. */
function offered(draft: Draft, plain: (name: PlainNumber) => number, context: Context): Client[] {
  const offer = toOffer(draft, plain('offer'), draft.offerPer === 'hour' ? 1 : plain('offerHours'));
  const share = rulesAt(context.rules, context.date)('defaults', 'utilisation').value;
  const hoursPerWeek = plain('hours') * share;
  const sum = Object.values(offer).some((value) => Number.isNaN(value));
  return [{ kind: 'hourly', rate: sum ? 0 : offeredRate(offer), hoursPerWeek }];
}

/** The practice that the fields describe; numbers that cannot be read are NaN. */
export function toInput(
  draft: Draft,
  { plain, ofClient }: ReturnType<typeof reader>,
  context: Context,
): PracticeInput {
  const lastYear = plain('lastYear');
  const has = (flag: Draft['flags'][number]) => draft.flags.includes(flag);
  return {
    clients:
      draft.question === 'offer'
        ? offered(draft, plain, context)
        : draft.clients.map((client) => ({
            ...toClient(client, 'IDR', draft.question === 'charge', (name) =>
              ofClient(client, name),
            ),
            ...(client.name.trim() ? { name: client.name.trim() } : {}),
            withholds: client.withholds,
          })),
    weeksPerYear: plain('weeks'),
    hoursPerWeek: plain('hours'),
    costsPerMonth: plain('costs'),
    ptkp: draft.ptkp,
    cover: { employment: draft.employment, health: draft.health, healthMembers: plain('members') },
    norm: plain('norm'),
    ...(draft.notified === 'unknown' ? {} : { nppnNotified: draft.notified === 'yes' }),
    eligibility: {
      activities: draft.activities,
      employsOthers: has('employsOthers'),
      employeeOnly: has('employeeOnly'),
      taxedAbroad: has('taxedAbroad'),
      leftBefore: has('leftBefore'),
      ...(Number.isNaN(lastYear) ? {} : { lastYearGross: lastYear }),
    },
    ...(draft.regime ? { chosen: draft.regime } : {}),
  };
}
