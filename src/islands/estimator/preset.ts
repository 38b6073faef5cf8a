import type { CountryRules } from '../../logic/estimate/index.ts';
import type { Lang } from '../../schemas/common.ts';
import type { Example } from '../../schemas/examples.ts';
import type { Preset } from '../../schemas/presets.ts';
import type { ClientNumber } from './clients.ts';
import {
  type ClientDraft,
  clientField,
  type Draft,
  emptyClient,
  FIELDS,
  FLAGS,
  type PlainNumber,
  shown,
  startingDraft,
} from './draft.ts';

/** A client of a worked example in the fields of the form. */
function clientDraft(client: Preset['clients'][number], key: number, lang: Lang): ClientDraft {
  const text = (name: ClientNumber, value: number) =>
    value === 0 ? '' : shown(value, clientField(name, client.currency), lang);
  return {
    ...emptyClient(key, client.kind),
    currency: client.currency,
    ...(client.currency !== 'IDR' && { fx: text('fx', client.fxRate) }),
    amount: text('amount', client.kind === 'hourly' ? client.rate : client.amount),
    ...(client.kind === 'hourly' && { hours: text('hours', client.hoursPerWeek) }),
    ...(client.kind === 'retainer' && { months: text('months', client.months) }),
    ...(client.kind === 'project' && { count: text('count', client.count) }),
    channel: text('channel', client.channelFee),
    payment: text('payment', client.paymentFee),
    withholds: client.withholds,
  };
}

/** A worked example of the estimator's own page or of a guide. */
type Practice = Omit<Preset, 'order' | 'name' | 'about'> &
  Partial<Pick<Example, 'norm' | 'nppnNotified' | 'eligibility'>>;

/** A worked example as if a reader had typed it: with `encode`, the link that fills the estimator in. */
export function presetDraft(
  preset: Practice,
  rules: CountryRules,
  date: string,
  lang: Lang,
): Draft {
  const { eligibility, norm, nppnNotified } = preset;
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
    ...(preset.job && { beside: true, wage: text('wage', preset.job.monthlyWage) }),
    ...(norm !== undefined && { norm: text('norm', norm) }),
    ...(eligibility?.lastYearGross !== undefined && {
      lastYear: text('lastYear', eligibility.lastYearGross),
    }),
    flags: FLAGS.filter((flag) => flag !== 'employeeOnly' && eligibility?.[flag]),
    ...(nppnNotified !== undefined && { notified: nppnNotified ? 'yes' : 'no' }),
  };
}
