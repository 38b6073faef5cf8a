import type { Swing } from '../../logic/estimate/simulate/index.ts';
import { Open } from './Open.tsx';
import type { View } from './view.ts';

const ENDS = ['p10', 'p50', 'p90'] as const;

interface BandTableProps {
  readonly swing: Pick<Swing, 'months' | 'year'>;
  /** Names of the months. */
  readonly months: readonly string[];
  readonly view: View;
}

/** The band in figures, and the year, which is no sum of its months. */
export function BandTable({ swing, months, view }: BandTableProps) {
  const { t, money } = view;
  const row = (name: string, band: Swing['year'], kind: string) => (
    <tr key={name} class={kind}>
      <th scope="row">{name}</th>
      {ENDS.map((end) => (
        <td key={end} class="num">
          {money(band[end])}
        </td>
      ))}
    </tr>
  );
  return (
    <Open class="est-open no-print" always={view.still === true} summary={t('more.swing.table')}>
      {() => (
        <>
          <div class="est-scroll" role="region" aria-label={t('more.swing.table')} tabIndex={0}>
            <table class="est-months">
              <thead>
                <tr>
                  <th scope="col">{t('est.months.month')}</th>
                  {ENDS.map((end) => (
                    <th key={end} scope="col">
                      {t(`more.swing.${end}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {swing.months.map((band, index) => row(months[index] ?? '', band, ''))}
                {row(t('more.swing.table.year'), swing.year, 'est-sum')}
              </tbody>
            </table>
          </div>
          <p class="est-small">{t('more.swing.table.note')}</p>
        </>
      )}
    </Open>
  );
}
