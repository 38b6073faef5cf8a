import { HAND } from '../../drawings/hand.ts';
import type { Translate } from '../../logic/i18n/text.ts';
import type { RoleId } from '../../schemas/common.ts';
import { desk, ink, map } from './drawing.ts';
import { fitted, setLine } from './type.ts';

/** Pixels, as the networks ask for them. */
export const CARD = { width: 1200, height: 630 } as const;

/** What a card says of its page. */
export interface CardOf {
  readonly title: string;
  /** What sort of page it is, in a word or two. */
  readonly kind: string;
  /** The roles the page is about; none: the two desks are drawn instead of the map. */
  readonly roles: readonly RoleId[];
}

/** A card in two layers, as SVG. */
export interface Card {
  /** All but the title: pages of one kind about the same roles share it. */
  readonly ground: string;
  /** The title alone, on nothing. */
  readonly title: string;
  /** Where it goes, in pixels; there the ground is bare paper. */
  readonly place: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Paper and ink of the title, `#rrggbb`. */
  readonly inks: readonly [paper: string, ink: string];
}

const EDGE = 64;
/** Where the fold runs, between the words and the picture. */
const FOLD = 700;
const SIZES = [96, 88, 80, 72, 64, 58, 52, 46];
const LEADING = 1.08;

/** The mark as on the site. */
const hand = (x: number, y: number, scale: number) =>
  `<g transform="translate(${x} ${y}) scale(${scale})" fill="none" stroke="${ink('ink')}" stroke-linecap="round" stroke-linejoin="round"><path stroke="none" fill="${ink('ink')}" d="${HAND.cuff}"/><path stroke-width="2" d="${HAND.back}"/><path stroke-width="1.5" d="${HAND.lines}"/></g>`;

const words = (text: string, size: number, x: number, y: number, colour: string) =>
  `<g transform="translate(${x} ${y})" fill="${colour}">${setLine(text, size).shapes}</g>`;

/** The title on its own, with room for what hangs below the last line. */
const TITLE = { left: EDGE, top: 150, width: FOLD - EDGE, height: 350 } as const;

/**
 * The picture of a page for previews of links, in two layers: the title on the left, and everything else, which many
 * pages share.
 * @throws RangeError for a title that is too long, or with a character that the face does not have
 */
export function drawCard({ title, kind, roles }: CardOf, t: Translate): Card {
  const { width, height } = CARD;
  const { size, lines } = fitted(title, { width: FOLD - EDGE - 40, height: 320 }, SIZES, LEADING);
  const heading = lines.map(
    ({ shapes }, line) =>
      `<g transform="translate(0 ${8 + size * (0.78 + line * LEADING)})">${shapes}</g>`,
  );
  const picture =
    roles.length > 0
      ? map(roles, t, { x: 706, y: 104, scale: 1.32 })
      : desk('office', FOLD, height - EDGE, 218) +
        desk('remote', FOLD + 230, height - EDGE, 218) +
        `<path d="M${FOLD} ${height - EDGE}H${width - EDGE}" stroke="${ink('ink')}" stroke-width="2"/><path d="M${FOLD + 224} 150V${height - EDGE}" stroke="${ink('ink-2')}" stroke-width="2.5" stroke-dasharray="0 7" stroke-linecap="round"/>`;
  const ground = [
    `<rect width="${width}" height="${height}" fill="${ink('paper')}"/>`,
    // The Oxford rule: a bar and a hairline, as over every page.
    `<path d="M${EDGE} 50H${width - EDGE}" stroke="${ink('ink')}" stroke-width="6"/><path d="M${EDGE} 60H${width - EDGE}" stroke="${ink('ink')}" stroke-width="1.5"/>`,
    words(kind, 28, EDGE, 112, ink('ink-2')),
    picture,
    hand(EDGE, 522, 1.5),
    words(t('site.name'), 38, EDGE + 122, 562, ink('ink')),
  ];
  return {
    ground: svg(CARD, ground),
    title: svg(TITLE, heading),
    place: TITLE,
    inks: [ink('paper'), ink('ink')],
  };
}

const svg = (box: { readonly width: number; readonly height: number }, parts: readonly string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box.width} ${box.height}" width="${box.width}" height="${box.height}">${parts.join('')}</svg>`;
