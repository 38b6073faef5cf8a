import { roleById } from '../logic/roles.ts';
import type { RoleId } from '../schemas/common.ts';
import { CELLS, lookOf, placeOf } from './geometry.ts';
import './glyph.css';

/** The role map as small as a letter: four squares with one lit. Stands beside the role's name, never alone. */
export function Glyph({ role }: { readonly role: RoleId }) {
  const side = lookOf(roleById(role)).split(' ')[0];
  return (
    <svg class={`glyph ${side}`} viewBox="0 0 18 18" aria-hidden="true">
      {CELLS.map((cell) => {
        const { col, row } = placeOf(cell);
        const lit = cell.id === role;
        return (
          <rect
            key={cell.id}
            class={lit ? (row === 0 ? 'glyph-on glyph-full' : 'glyph-on') : undefined}
            x={1 + 9 * col}
            y={1 + 9 * row}
            width="7"
            height="7"
          />
        );
      })}
    </svg>
  );
}
