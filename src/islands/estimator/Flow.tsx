import type { Line } from '../../logic/estimate/index.ts';
import { Bar, Ruler } from './Bar.tsx';
import { Lines } from './Lines.tsx';
import { Open } from './Open.tsx';
import type { Writing } from './view.ts';

export interface FlowRow {
  readonly id: string;
  readonly label: string;
  /** Money in the year. Totals stand on zero; other rows float from where the last one ended. */
  readonly amount: number;
  readonly total?: boolean;
  /** Where the money comes from, if not from where the table's does. */
  readonly side?: 'office' | 'remote';
  readonly lines: readonly Line[];
}

interface FlowProps {
  readonly rows: readonly FlowRow[];
  /** The arrangement the money comes from. */
  readonly side: 'office' | 'remote';
  readonly caption: string;
  readonly view: Writing;
  /** Head of the column of figures. */
  readonly unit?: string;
  readonly clients?: readonly string[];
}

/** Where each bar starts and ends, in money. */
export function spans(rows: readonly FlowRow[]): readonly (readonly [number, number])[] {
  let level = 0;
  return rows.map(({ amount, total }) => {
    const from = total ? 0 : level;
    level = from + amount;
    return [Math.min(from, level), Math.max(from, level)] as const;
  });
}

/** A year in an average month: a table whose middle column is a floating bar; each row opens to its working. */
export function Flow({ rows, side, caption, view, clients = [], ...rest }: FlowProps) {
  const { t, money } = view;
  // In months, so that the ruler counts what the figures beside it count.
  const bars = spans(rows).map(([from, to]) => ({ from: from / 12, to: to / 12 }));
  const levels = bars.map(({ from, to }, index) => ((rows[index]?.amount ?? 0) < 0 ? from : to));
  const low = Math.min(0, ...bars.map(({ from }) => from));
  const high = Math.max(1, ...bars.map(({ to }) => to));
  return (
    <table role="table" class={`est-flow ${side}`}>
      <caption class="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="est-name">
            <span class="visually-hidden">{t('est.flow.line')}</span>
          </th>
          <th role="columnheader" scope="col" class="est-bar">
            <span class="visually-hidden">{t('est.flow.bar')}</span>
            <Ruler low={low} high={high} write={view.short} />
          </th>
          <th role="columnheader" scope="col" class="num">
            {rest.unit ?? t('est.flow.month')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, index) => {
          const { from = 0, to = 0 } = bars[index] ?? {};
          return (
            <tr
              role="row"
              key={row.id}
              class={[row.total && 'est-total', row.side].filter(Boolean).join(' ')}
            >
              <th
                role="rowheader"
                scope="row"
                class={row.lines.length > 0 ? 'est-name' : 'est-name is-plain'}
              >
                {row.lines.length > 0 ? (
                  <Open summary={row.label} always={view.still === true}>
                    {() => <Lines lines={row.lines} view={view} clients={clients} />}
                  </Open>
                ) : (
                  row.label
                )}
              </th>
              <td role="cell" class="est-bar">
                <Bar
                  {...{ low, high, from, to }}
                  before={levels[index - 1] ?? null}
                  after={index < rows.length - 1 ? (levels[index] ?? null) : null}
                  cut={row.amount < 0}
                />
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
