import type { CountryRules } from '../../logic/estimate/index.ts';
import type { Lang } from '../../schemas/common.ts';
import type { Preset } from '../../schemas/presets.ts';
import {
  type ClientDraft,
  type ClientNumber,
  clientField,
  type Draft,
  emptyClient,
  FIELDS,
  type PlainNumber,
  shown,
  startingDraft,
} from './draft.ts';

/** A client of a worked example in the fields of the form. */
function clientDraft(client: Preset['clients'][number], key: number, lang: Lang): ClientDraft {
  const text = (name: ClientNumber, value: number) =>
    value === 0 ? '' : shown(value, clientField(name, 'IDR'), lang);
  return {
    ...emptyClient(key, client.kind),
    amount: text('amount', client.kind === 'hourly' ? client.rate : client.amount),
    ...(client.kind === 'hourly' && { hours: text('hours', client.hoursPerWeek) }),
    ...(client.kind === 'retainer' && { months: text('months', client.months) }),
    ...(client.kind === 'project' && { count: text('count', client.count) }),
    channel: text('channel', client.channelFee),
    payment: text('payment', client.paymentFee),
    withholds: client.withholds,
  };
}

/** A worked example as if a reader had typed it: with `encode`, the link that fills the estimator in. */
export function presetDraft(preset: Preset, rules: CountryRules, date: string, lang: Lang): Draft {
  const text = (name: PlainNumber, value: number) => shown(value, FIELDS[name], lang);
  return {
    ...startingDraft(rules, date, lang),
    clients: preset.clients.map((client, index) => clientDraft(client, index + 1, lang)),
    weeks: text('weeks', preset.weeksPerYear),
    hours: text('hours', preset.hoursPerWeek),
    costs: text('costs', preset.costsPerMonth),
    members: text('members', preset.cover.healthMembers),
    ptkp: preset.ptkp,
    employment: preset.cover.employment,
    health: preset.cover.health,
    activities: preset.activities,
  };
}
