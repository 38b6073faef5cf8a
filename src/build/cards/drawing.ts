import { readFileSync } from 'node:fs';
import { render } from 'preact-render-to-string';
import { HomeDesk, OfficeDesk } from '../../drawings/Desks.tsx';
import { CELL, CELLS, cellAt, PLANE, SPOT } from '../../drawings/geometry.ts';
import { ICONS, ROLE_ICON } from '../../drawings/icons.ts';
import { hex, tokenColour } from '../../logic/colour.ts';
import type { Translate } from '../../logic/i18n/text.ts';
import { roleById } from '../../logic/roles.ts';
import type { RoleId } from '../../schemas/common.ts';
import { setLine } from './type.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const deskCss = readFileSync('src/drawings/desk.css', 'utf8');

/** A card is printed on paper: the light theme, whatever the reader's. */
export const ink = (name: string): string => hex(tokenColour(tokens, name, 'light'));

type Side = 'office' | 'remote';

/** What the style sheet of the desks says of a class, as attributes: programs that draw SVG know no custom property. */
function attributesOf(side: Side): (name: string) => string {
  const rules = [...deskCss.matchAll(/([^{}]*)\{([^{}]*)\}/g)];
  const colours: Readonly<Record<string, string>> = {
    '--spot': ink(`${side}-spot`),
    '--paper': ink('paper'),
    '--ink': ink('ink'),
  };
  return (name) => {
    const own = new Map<string, string>();
    for (const [, selectors = '', body = ''] of rules) {
      const named = selectors.split(',').map((one) => one.split(/[\s{]/).filter(Boolean).at(-1));
      if (!named.includes(`.${name}`) || body.includes('forced-color')) continue;
      for (const [, property = '', value = ''] of body.matchAll(/(fill|stroke[\w-]*): ([^;]+);/g))
        own.set(
          property,
          value
            .replace(/var\((--[\w-]+)\)/, (_, custom) => colours[custom] ?? '')
            .replace('currentcolor', ink(side)),
        );
    }
    return [...own].map(([property, value]) => `${property}="${value}"`).join(' ');
  };
}

const desks = new Map<Side, string>();

/** The drawing of a desk, 300 by 400, in the inks of its side. */
function inked(side: Side): string {
  const attributes = attributesOf(side);
  const svg = render(side === 'office' ? OfficeDesk({}) : HomeDesk({}))
    .replace(/^<svg[^>]*>/, `<g ${attributes('desk')}>`)
    .replace(/<\/svg>$/, '</g>')
    .replace(/class="([^"]+)"/g, (_, names: string) => names.split(' ').map(attributes).join(' '));
  desks.set(side, svg);
  return svg;
}

/** One of the two desks, `width` wide with its floor at `floor`. */
export function desk(side: Side, x: number, floor: number, width: number): string {
  const scale = width / 300;
  const place = `translate(${x} ${floor - 400 * scale}) scale(${scale})`;
  return `<g transform="${place}">${desks.get(side) ?? inked(side)}</g>`;
}

/** The role map with these roles lit, its upper left corner here; `scale` 1 is 322 pixels. */
export function map(
  roles: readonly RoleId[],
  t: Translate,
  { x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number },
): string {
  const cells = CELLS.map((role) => {
    const at = cellAt(role);
    const side = role.corner.x < 0 ? 'office' : 'remote';
    const isLit = roles.includes(role.id);
    const isFull = isLit && role.corner.y > 0;
    const colour = isFull ? ink('paper') : ink(side);
    const fill = isFull ? ink(`${side}-fill`) : isLit ? ink('paper') : 'none';
    const square = `width="${CELL}" height="${CELL}"`;
    const spot = `<rect x="${at.x + SPOT}" y="${at.y + SPOT}" ${square} fill="${ink(`${side}-spot`)}"/>`;
    const frame = `<rect x="${at.x}" y="${at.y}" ${square} fill="${fill}" stroke="${ink(side)}" stroke-width="2"${isLit ? '' : ' stroke-dasharray="2 4"'}/>`;
    const letters = `<g transform="translate(${at.x + 11} ${at.y + 56})" fill="${colour}">${setLine(t(`role.${role.id}.short`), 54).shapes}</g>`;
    const icon = `<path transform="translate(${at.x + CELL - 60} ${at.y + CELL - 60}) scale(1.5)" fill="none" stroke="${colour}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" d="${ICONS[ROLE_ICON[role.id]].join('')}"/>`;
    return (isLit ? spot : '') + frame + letters + (isLit ? icon : '');
  });
  const between = `<path d="M${PLANE / 2} 0V${PLANE}" stroke="${ink('ink-2')}" stroke-width="2" stroke-dasharray="0 5" stroke-linecap="round"/>`;
  return `<g transform="translate(${x} ${y}) scale(${scale})">${cells.join('')}${between}${arrow(roles)}</g>`;
}

/** From one role of a pair to the other, across the middle of the gap. */
function arrow(roles: readonly RoleId[]): string {
  if (roles.length !== 2) return '';
  const [a, b] = roles.map((id) => cellAt(roleById(id)));
  if (!a || !b) return '';
  const middle = { x: (a.x + b.x + CELL) / 2, y: (a.y + b.y + CELL) / 2 };
  const turn = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
  return `<path transform="translate(${middle.x} ${middle.y}) rotate(${turn})" fill="none" stroke="${ink('ink')}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" d="M-11 0h22m-5-5 5 5-5 5M-6-5l-5 5 5 5"/>`;
}
