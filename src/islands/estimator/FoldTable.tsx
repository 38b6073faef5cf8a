import type { ComponentChildren } from 'preact';

interface FoldTableProps {
  readonly class?: string;
  readonly caption: string;
  /** Head of the column of names, then those of the figures. */
  readonly first: string;
  readonly heads: readonly string[];
  /** Groups of rows, each a `tbody`. */
  readonly children: ComponentChildren;
}

/** A table that folds where there is little room: each row's name stands above its figures, each beside its head. */
export function FoldTable({ class: kind = '', caption, first, heads, children }: FoldTableProps) {
  return (
    <table role="table" class={`est-regimes${kind && ` ${kind}`}`}>
      <caption class="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {first}
          </th>
          {heads.map((head) => (
            <th role="columnheader" scope="col" key={head} class="end">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}

interface CellsProps {
  readonly heads: readonly string[];
  readonly figures: readonly ComponentChildren[];
}

/** The figures of a row, each with the head that stands beside it once the table is folded. */
export function Cells({ heads, figures }: CellsProps) {
  return (
    <>
      {figures.map((figure, index) => (
        <td role="cell" key={heads[index]} class="num">
          <span class="est-head" aria-hidden="true">
            {heads[index]}
          </span>{' '}
          {figure}
        </td>
      ))}
    </>
  );
}
