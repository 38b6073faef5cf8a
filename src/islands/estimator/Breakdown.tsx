import type { Estimate, Line, RegimeId } from '../../logic/estimate/index.ts';
import { total } from '../../logic/estimate/lines.ts';
import { Flow, type FlowRow } from './Flow.tsx';
import type { View } from './view.ts';

const GROUPS = ['job', 'income', 'fee', 'costs', 'cover', 'tax'] as const;
const FROM_JOB = /^(wage|thr|pph21|employee-)/;

/** Which row of the breakdown a line belongs to. */
export function groupOf({ id }: Line): (typeof GROUPS)[number] {
  if (FROM_JOB.test(id)) return 'job';
  return GROUPS.find((group) => id === group || id.startsWith(`${group}-`)) ?? 'cover';
}

/** From gross to take-home under one regime; without one, as far as all regimes agree: before tax. */
export function breakdownRows(
  estimate: Estimate,
  regime: RegimeId | null,
  view: View,
): readonly FlowRow[] {
  const { lines, takeHome } = estimate.regimes[regime ?? 'books'];
  const job = lines.filter((line) => groupOf(line) === 'job');
  const wanted = (group: (typeof GROUPS)[number]) =>
    group === 'tax' ? regime !== null : group !== 'job' || job.length > 0;
  const rows = GROUPS.filter(wanted).map((group): FlowRow => {
    const own = lines.filter((line) => groupOf(line) === group);
    return {
      id: group,
      label: view.t(`est.group.${group}`),
      amount: total(own),
      total: group === (job.length > 0 ? 'job' : 'income'),
      lines: own,
      ...(group === 'job' && { side: 'office' as const }),
    };
  });
  const kept = regime ? takeHome.year : estimate.totals.beforeTax + total(job);
  const label = view.t(regime ? 'est.group.keep' : 'est.group.before');
  return [...rows, { id: 'kept', label, amount: kept, total: true, lines: [] }];
}

interface BreakdownProps {
  readonly estimate: Estimate;
  readonly regime: RegimeId | null;
  readonly clients: readonly string[];
  readonly view: View;
}

export function Breakdown({ estimate, regime, clients, view }: BreakdownProps) {
  const { t } = view;
  return (
    <Flow
      rows={breakdownRows(estimate, regime, view)}
      side="remote"
      caption={
        regime ? t('est.flow.caption', { regime: t(`est.regime.${regime}`) }) : t('est.flow.before')
      }
      clients={clients}
      view={view}
    />
  );
}
