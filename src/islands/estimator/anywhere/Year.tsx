import type {
  CountryEstimate,
  Group,
  GroupedLine,
} from '../../../logic/estimate/countries/index.ts';
import { total } from '../../../logic/estimate/lines.ts';
import { pick } from '../../../logic/i18n/text.ts';
import { Flow, type FlowRow } from '../Flow.tsx';
import type { View } from './view.ts';

/** One row per group of lines that has any, and what is left after them. */
export function rowsOf(
  lines: readonly GroupedLine[],
  groups: readonly Group[],
  last: 'keep' | 'before' | 'cost',
  view: View,
): readonly FlowRow[] {
  const taken = lines.filter(({ group }) => groups.includes(group));
  const rows = groups.flatMap((id, index): FlowRow[] => {
    const own = taken.filter(({ group }) => group === id);
    const row = { id, label: view.t(`any.group.${id}`), amount: total(own), lines: own };
    return own.length > 0 || index === 0 ? [{ ...row, total: index === 0 }] : [];
  });
  const label = view.t(`any.group.${last}`);
  return [...rows, { id: 'left', label, amount: total(taken), total: true, lines: [] }];
}

const BEFORE: readonly Group[] = ['income', 'fees', 'costs'];
const ALL: readonly Group[] = [...BEFORE, 'contributions', 'tax'];

interface YearProps {
  readonly estimate: CountryEstimate;
  /** Whose figures; null: as far as all schemes agree, before contributions and tax. */
  readonly scheme: string | null;
  readonly clients: readonly string[];
  readonly view: View;
}

/** From gross to take-home under one scheme, in an average month. */
export function Year({ estimate, scheme, clients, view }: YearProps) {
  const { t, lang } = view;
  const shown = estimate.schemes[scheme ?? ''] ?? Object.values(estimate.schemes)[0];
  if (!shown) return null;
  return (
    <Flow
      rows={rowsOf(shown.lines, scheme ? ALL : BEFORE, scheme ? 'keep' : 'before', view)}
      side="remote"
      caption={
        scheme ? t('est.flow.caption', { regime: pick(shown.name, lang) }) : t('any.flow.before')
      }
      unit={t('any.flow.month')}
      clients={clients}
      view={view}
    />
  );
}
