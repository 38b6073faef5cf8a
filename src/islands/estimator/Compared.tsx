import { REGIMES } from '../../logic/estimate/index.ts';
import type { Range } from './range.ts';
import type { Figures } from './scenarios.ts';
import type { View } from './view.ts';

interface Column {
  readonly name: string;
  readonly figures: Figures | null;
  readonly readable: boolean;
}

const MONTHLY = ['billed', 'fees', 'costs', 'cover'] as const;

/** Scenarios side by side; the tax of each rule that is open in one of them. */
export function Compared({ columns, view }: { columns: readonly Column[]; view: View }) {
  const { t, money } = view;
  const range = (found: Range | null | undefined) =>
    !found
      ? '–'
      : money(found.low) === money(found.high)
        ? money(found.low)
        : t('est.range', { low: money(found.low), high: money(found.high) });
  const taxed = REGIMES.filter((id) =>
    columns.some(({ figures }) => figures && figures.tax[id] !== null),
  );
  const rows: readonly (readonly [string, (figures: Figures) => string, boolean?])[] = [
    ...MONTHLY.map((id) => [t(`more.sc.${id}`), (figures: Figures) => range(figures[id])] as const),
    ...taxed.map(
      (id) =>
        [
          t('more.sc.tax', { regime: t(`est.regime.${id}`) }),
          (figures: Figures) => {
            const tax = figures.tax[id];
            return tax === null ? '–' : money(tax);
          },
        ] as const,
    ),
    [t('more.sc.takeHome'), (figures) => range(figures.keep), true],
    [t('more.sc.perHour'), (figures) => range(figures.perHour)],
  ];
  return (
    <div class="est-scroll" role="region" aria-label={t('more.sc.table')} tabIndex={0}>
      <table class="est-side">
        <thead>
          <tr>
            <th scope="col">{t('more.sc.month')}</th>
            {columns.map(({ name }, index) => (
              <th scope="col" key={`${name}${index}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, write, total], row) => (
            <tr key={label} class={total ? 'est-total' : undefined}>
              <th scope="row">{label}</th>
              {columns.map(({ name, figures, readable }, index) => (
                <td key={`${name}${index}`} class="num">
                  {figures
                    ? write(figures)
                    : !readable && row === 0
                      ? t('more.sc.unreadable')
                      : '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
