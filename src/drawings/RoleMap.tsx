import type { ComponentChildren } from 'preact';
import { roleById } from '../logic/roles.ts';
import type { RoleId } from '../schemas/common.ts';
import { Cell } from './Cell.tsx';
import { CELL, CELLS, cellAt, PLANE, TICKS, VIEW } from './geometry.ts';
import './role-map.css';

export type T = (key: string) => string;

interface Common {
  readonly t: T;
  /** What the caption says before the note on the dotted line. */
  readonly children?: ComponentChildren;
}

/** `nav`: every cell leads to its role. `place`: where you are. `pair`: the two in question. */
interface Linked extends Common {
  readonly use: 'nav' | 'place' | 'pair';
  readonly roles: readonly RoleId[];
  readonly hrefOf: (slug: string) => string;
}

/** `dot`: the reader among the four. */
interface Placed extends Common {
  readonly use: 'dot';
  /** The whole picture in words. */
  readonly label: string;
  /** The reader's mark, drawn over the cells. */
  readonly mark: ComponentChildren;
}

/** Along the start and the foot; two roles side by side are not measured. */
function Ruler() {
  return TICKS.map(({ d, length, dashes }) => (
    <path key={d} class="map-ticks" d={d} stroke-width={length} stroke-dasharray={dashes} />
  ));
}

/** A double arrow across the gap, between the middles of two cells. */
function Arrow({ roles }: { readonly roles: readonly RoleId[] }) {
  const [a, b] = roles.map((id) => cellAt(roleById(id)));
  if (!a || !b) return null;
  // On a side of the square it keeps to the inner edge of the cells; from corner to corner it crosses the middle.
  const x = a.x === b.x ? a.x + CELL / 2 : PLANE / 2;
  const y = a.y === b.y ? a.y + 92 : PLANE / 2;
  const turn = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
  return (
    <path
      class="map-arrow"
      transform={`translate(${x} ${y}) rotate(${turn})`}
      d="M-11 0h22m-5-5 5 5-5 5M-6-5l-5 5 5 5"
    />
  );
}

/** The four roles on two axes: one drawing for the way in, the place of a page, a pair and the reader's own place. */
export function RoleMap(props: Linked | Placed) {
  const { use, t, children } = props;
  const words = use === 'dot' ? ({ 'aria-hidden': 'true' } as const) : {};
  const chosen = use === 'dot' ? [] : props.roles;
  return (
    <figure class={`map ${use}`}>
      <div class="map-plane">
        <p class="map-cols" {...words}>
          <span>
            <b class="office">{t('map.onsite')}</b> <span>{t('map.onsite.more')}</span>
          </span>{' '}
          <span class="map-dagger" aria-hidden="true">
            †
          </span>{' '}
          <span>
            <b class="remote">{t('map.remote')}</b> <span>{t('map.remote.more')}</span>
          </span>
        </p>
        <p class="map-rows" {...words}>
          <span>{t('map.executive')}</span> <span>{t('map.administrative')}</span>
        </p>
        <svg
          viewBox={VIEW}
          role={use === 'dot' ? 'img' : 'group'}
          aria-label={use === 'dot' ? props.label : t('map.title')}
        >
          {use !== 'pair' && <Ruler />}
          {CELLS.map((role) => (
            <Cell
              key={role.id}
              role={role}
              t={t}
              state={use === 'dot' ? 'ground' : chosen.includes(role.id) ? 'lit' : 'off'}
              here={use === 'place' && chosen.includes(role.id)}
              icon={use !== 'pair'}
              href={use === 'dot' ? undefined : props.hrefOf(role.slug)}
            />
          ))}
          <path class="map-between" d={`M${PLANE / 2} 0V${PLANE}`} />
          {use === 'pair' && <Arrow roles={chosen} />}
          {use === 'dot' && props.mark}
        </svg>
      </div>
      <figcaption>
        {children}
        <p>
          <span aria-hidden="true">† </span>
          {t('map.between')}
        </p>
      </figcaption>
    </figure>
  );
}
