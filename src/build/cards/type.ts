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

/** A line of text as the outline of its letters, with the baseline at 0. */
export interface Line {
  readonly d: string;
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
  const outlines = glyphs.map((glyph, index) => {
    const from = x;
    x += positions[index]?.xAdvance ?? glyph.advanceWidth;
    const place = (value: number, at: number) =>
      rounded((at % 2 === 0 ? from + value : -value) * scale);
    return glyph.path.commands
      .map(({ command, args }) => `${LETTER[command]}${args.map(place).join(' ')}`)
      .join('');
  });
  return { d: outlines.join(''), width: x * scale };
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
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.every((line) => widthOf(line, size) <= width) ? lines : null;
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
