import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';

/** The display face of the site, as it is built from: a card has no other. */
const FILE = 'src/styles/fonts/young-serif.woff2';

let face: Font | undefined;
function font(): Font {
  // A single face, never a collection: the file is ours.
  face ??= create(readFileSync(FILE)) as Font;
  return face;
}

/** A line of text as shapes in SVG, with the baseline at 0. */
export interface Line {
  readonly shapes: string;
  readonly width: number;
}

type Run = ReturnType<Font['layout']>;
const runs = new Map<string, Run>();

/** A line laid out once, whatever its size. @throws RangeError naming the character that the face does not have */
function layout(text: string): Run {
  const run = runs.get(text) ?? font().layout(text);
  runs.set(text, run);
  const missing = run.glyphs.find(({ id }) => id === 0);
  if (missing)
    throw new RangeError(
      `${FILE} lacks a character of “${text}”: ${String.fromCodePoint(...missing.codePoints)}`,
    );
  return run;
}

const widthOf = (text: string, size: number) =>
  (layout(text).advanceWidth * size) / font().unitsPerEm;

const outlines = new Map<number, string>();

/** A letter in the units of the face, upside down as faces have it: drawn once, whatever its size. */
function outlineOf({ id, path }: Run['glyphs'][number]): string {
  const known =
    outlines.get(id) ??
    path.commands.map(({ command, args }) => LETTER[command] + args.join(' ')).join('');
  outlines.set(id, known);
  return known;
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/**
 * Sets a line, kerned.
 * @param size in pixels
 * @throws RangeError naming the character that the face does not have
 */
export function setLine(text: string, size: number): Line {
  const { glyphs, positions } = layout(text);
  const scale = size / font().unitsPerEm;
  let x = 0;
  const shapes = glyphs.map((glyph, index) => {
    const from = x;
    x += positions[index]?.xAdvance ?? glyph.advanceWidth;
    return `<path transform="translate(${rounded(from * scale)}) scale(${scale} ${-scale})" d="${outlineOf(glyph)}"/>`;
  });
  return { shapes: shapes.join(''), width: x * scale };
}

const LETTER: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** A text in lines no wider than this, or null where a word of it is. */
function wrapped(text: string, width: number, size: number): readonly string[] | null {
  const space = widthOf(' ', size);
  const lines: { words: string[]; width: number }[] = [];
  // Word by word: most of them stand on other cards too, and are measured once.
  for (const word of text.split(' ')) {
    const own = widthOf(word, size);
    if (own > width) return null;
    const line = lines.at(-1);
    if (line && line.width + space + own <= width) {
      line.words.push(word);
      line.width += space + own;
    } else lines.push({ words: [word], width: own });
  }
  return lines.map(({ words }) => words.join(' '));
}

/**
 * A text set as large as a box allows.
 * @param sizes from the largest, in pixels
 * @param leading distance of the lines, as a part of the size
 * @throws RangeError when not even the smallest fits
 */
export function fitted(
  text: string,
  box: { readonly width: number; readonly height: number },
  sizes: readonly number[],
  leading: number,
): { readonly size: number; readonly lines: readonly Line[] } {
  for (const size of sizes) {
    const lines = wrapped(text, box.width, size);
    if (lines && lines.length * size * leading <= box.height) {
      return { size, lines: lines.map((line) => setLine(line, size)) };
    }
  }
  throw new RangeError(`“${text}” does not fit on a card`);
}
