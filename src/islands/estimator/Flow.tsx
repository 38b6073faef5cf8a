import type { Line } from '../../logic/estimate/index.ts';
import { Lines } from './Lines.tsx';
import { Open } from './Open.tsx';
import type { View } from './view.ts';

export interface FlowRow {
  readonly id: string;
  readonly label: string;
  /** Rupiah in the year. Totals stand on zero; other rows float from where the last one ended. */
  readonly amount: number;
  readonly total?: boolean;
  readonly lines: readonly Line[];
}

interface FlowProps {
  readonly rows: readonly FlowRow[];
  /** The arrangement the money comes from. */
  readonly side: 'office' | 'remote';
  readonly caption: string;
  readonly view: View;
  readonly clients?: readonly string[];
}

const WIDTH = 1000;
const THINNEST = 3;

/** Where each bar starts and ends, in rupiah. */
export function spans(rows: readonly FlowRow[]): readonly (readonly [number, number])[] {
  let level = 0;
  return rows.map(({ amount, total }) => {
    const from = total ? 0 : level;
    level = from + amount;
    return [Math.min(from, level), Math.max(from, level)] as const;
  });
}

/** A year in an average month: a table whose middle column is a floating bar; each row opens to its working. */
export function Flow({ rows, side, caption, view, clients = [] }: FlowProps) {
  const { t, money } = view;
  const bars = spans(rows);
  const low = Math.min(0, ...bars.map(([from]) => from));
  const high = Math.max(1, ...bars.map(([, to]) => to));
  const at = (amount: number) => ((amount - low) / (high - low)) * WIDTH;
  return (
    <table role="table" class={`est-flow ${side}`}>
      <caption class="visually-hidden">{caption}</caption>
      <thead role="rowgroup" class="visually-hidden">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('est.flow.line')}
          </th>
          <th role="columnheader" scope="col">
            {t('est.flow.bar')}
          </th>
          <th role="columnheader" scope="col">
            {t('est.flow.month')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, index) => {
          const [from = 0, to = 0] = bars[index] ?? [];
          const width = row.amount === 0 ? 0 : Math.max(THINNEST, at(to) - at(from));
          return (
            <tr role="row" key={row.id} class={row.total ? 'est-total' : ''}>
              {row.lines.length > 0 ? (
                // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a th may not hold a disclosure, so the role makes this cell the header
                // biome-ignore lint/a11y/useFocusableInteractive: a row header of a plain table takes no focus
                <td role="rowheader" class="est-name">
                  <Open summary={row.label} always={view.still === true}>
                    {() => <Lines lines={row.lines} view={view} clients={clients} />}
                  </Open>
                </td>
              ) : (
                <th role="rowheader" scope="row" class="est-name">
                  {row.label}
                </th>
              )}
              <td role="cell" class="est-bar">
                <svg viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
                  <line x1={at(0)} x2={at(0)} y1="0" y2="10" />
                  <rect
                    class={row.amount < 0 ? 'cut' : ''}
                    x={Math.min(at(from), WIDTH - width)}
                    y="0"
                    width={width}
                    height="10"
                  />
                </svg>
              </td>
              <td role="cell" class="num">
                {money(row.amount / 12)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
