import type { Role } from '../logic/roles.ts';
import { CELL, cellAt, lookOf, SPOT } from './geometry.ts';
import { ICONS, ROLE_ICON } from './icons.ts';
import type { T } from './RoleMap.tsx';

/** From one line of a name to the next. */
const LINE = 20;

interface Props {
  readonly role: Role;
  readonly t: T;
  /** `lit`: full strength. `off`: an outline only. `ground`: quiet, for a dot to stand on. */
  readonly state: 'lit' | 'off' | 'ground';
  /** Whether the page is about this role. */
  readonly here: boolean;
  readonly href: string | undefined;
  /** Whether the object stands in the cell. */
  readonly icon: boolean;
}

/** One role of the map. */
export function Cell({ role, t, state, here, href, icon }: Props) {
  const { x, y } = cellAt(role);
  const letters = t(`role.${role.id}.short`);
  const name = t(`role.${role.id}`);
  const look = `map-cell ${lookOf(role)} ${state}`;
  const frame = <rect class="map-frame" x={x} y={y} width={CELL} height={CELL} />;
  if (state === 'ground') {
    // The letters keep to the outer corners, where the dot is least likely to stand.
    const end = x > 0;
    return (
      <g class={look}>
        {frame}
        <text
          class="map-letters"
          x={end ? x + CELL - 14 : x + 14}
          y={y > 0 ? y + CELL - 16 : y + 40}
          text-anchor={end ? 'end' : 'start'}
        >
          {letters}
        </text>
      </g>
    );
  }
  // A space after each word: what is seen, read in a row, is the name that is spoken.
  const drawing = (
    <>
      {state === 'lit' && (
        <rect class="map-spot" x={x + SPOT} y={y + SPOT} width={CELL} height={CELL} />
      )}
      {frame}
      <text class="map-letters" x={x + 11} y={y + 56}>
        {`${letters} `}
      </text>
      <text class="map-name">
        {name.split(' ').map((word, line) => (
          <tspan key={word} x={x + 14} y={y + 82 + line * LINE}>
            {`${word} `}
          </tspan>
        ))}
      </text>
      {state === 'lit' && icon && (
        <path
          class="map-icon"
          transform={`translate(${x + CELL - 44} ${y + CELL - 44})`}
          d={ICONS[ROLE_ICON[role.id]].join('')}
        />
      )}
    </>
  );
  const spoken = `${letters} ${name}`;
  return here ? (
    <g class={look} {...{ role: 'img', 'aria-label': `${spoken} (${t('map.here')})` }}>
      {drawing}
    </g>
  ) : (
    <a class={look} href={href} aria-label={spoken}>
      {drawing}
    </a>
  );
}
