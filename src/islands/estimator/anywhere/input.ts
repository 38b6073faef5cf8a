import type {
  Choice,
  Field,
  JobInput,
  WorkInput,
} from '../../../logic/estimate/countries/index.ts';
import type { Client } from '../../../logic/estimate/index.ts';
import type { Lang } from '../../../schemas/common.ts';
import { largestOf, toClient } from '../clients.ts';
import {
  choiceForm,
  currencyCode,
  type Draft,
  type Fields,
  formOf,
  HOME,
  read,
  textOf,
} from './draft.ts';

/** What is wrong with fields, by id: interface words `est.problem.…`. */
export type Problems = Readonly<Record<string, string>>;

function reader(draft: Draft, fields: Fields, lang: Lang) {
  const problems: Record<string, string> = {};
  /** The number with an id; NaN where it is left open or cannot be read. */
  const take = (id: string): number => {
    const parsed = read(textOf(draft, id), formOf(id, fields), lang);
    if (parsed.ok) return parsed.value;
    problems[id] = parsed.reason;
    return Number.NaN;
  };
  return { problems, take };
}
type Take = ReturnType<typeof reader>['take'];

/** The answers of one way of working, as the engine takes them. */
function toChoices(draft: Draft, fields: Fields, way: Field['for'], take: Take) {
  const answer = (id: string, field: Field): Choice => {
    if (field.kind === 'currency') return currencyCode(draft.currency);
    if (!choiceForm(field)) return draft.choices[id] ?? field.default;
    const value = take(`x.${id}`);
    return Number.isNaN(value) ? null : value;
  };
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, field]) => field.for === way)
      .map(([id, field]) => [id, answer(id, field)]),
  );
}

/** An offer by itself: as if every hour that can be billed were paid like it. */
const offered = (rate: number, hours: number, share: number): Client => ({
  ...{ kind: 'hourly', rate, hoursPerWeek: hours * share },
  ...{ fxRate: 1, channelFee: 0, paymentFee: 0 },
});

/**
 * What the fields say of the practice and of the job. What is wrong is collected, never thrown.
 * @param billable the part of the hours worked that can be billed: an offer is paid for those
 */
export function readDraft(draft: Draft, fields: Fields, lang: Lang, billable: number) {
  const own = reader(draft, fields, lang);
  const job = reader(draft, fields, lang);
  const sought = draft.question === 'charge';
  const judged = draft.question === 'offer';
  const hoursPerWeek = own.take('hours');
  const work: WorkInput = {
    clients: judged
      ? [offered(own.take('offer'), hoursPerWeek, billable)]
      : draft.clients.map((client) =>
          toClient(client, HOME, sought, (name) => own.take(`${client.key}.${name}`)),
        ),
    weeksPerYear: own.take('weeks'),
    hoursPerWeek,
    costsPerMonth: own.take('costs'),
    choices: toChoices(draft, fields, 'self', own.take),
  };
  const pay: JobInput = {
    pay: job.take('wage'),
    per: draft.per,
    choices: toChoices(draft, fields, 'job', job.take),
  };
  const target = sought || judged ? own.take('target') : 0;
  const needs = judged ? own.take('needs') : 0;
  if (currencyCode(draft.currency) === null) {
    own.problems['currency'] = 'currency';
    job.problems['currency'] = 'currency';
  }
  return { work, job: pay, target, needs, problems: { own: own.problems, job: job.problems } };
}

/** The client who bills most in a year: the one to look at when the sum is beyond belief. */
export function largest({ clients, question }: Draft, work: WorkInput): string | null {
  if (question === 'offer') return 'offer';
  const client = clients[largestOf(work.clients, work.weeksPerYear)];
  return client ? `${client.key}.amount` : null;
}
