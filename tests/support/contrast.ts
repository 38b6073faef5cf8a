import { readFileSync } from 'node:fs';

export type Theme = 'light' | 'dark';
type Rgb = readonly [number, number, number];

const CSS = readFileSync('src/styles/tokens.css', 'utf8');

/** OKLCH to 8-bit sRGB, the way a screen shows it. @throws RangeError outside sRGB */
function toRgb(lightness: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const bytes = linear.map((value) => {
    if (value < -0.002 || value > 1.002) throw new RangeError('outside sRGB');
    const safe = Math.min(1, Math.max(0, value));
    return Math.round(255 * (safe <= 0.0031308 ? 12.92 * safe : 1.055 * safe ** (1 / 2.4) - 0.055));
  });
  return bytes as unknown as Rgb;
}

/** A colour token in a theme. @throws Error when tokens.css has no such colour */
export function colour(name: string, theme: Theme): Rgb {
  const [, light, dark] =
    new RegExp(`--${name}: light-dark\\(oklch\\((.+?)\\), oklch\\((.+?)\\)\\)`).exec(CSS) ?? [];
  const values = (theme === 'light' ? light : dark)?.split(' ').map(Number);
  if (!values) throw new Error(`tokens.css has no colour --${name}`);
  return toRgb(...(values as [number, number, number]));
}

/** One colour laid over another, by so many parts of a whole. */
export const mixed = (over: Rgb, part: number, under: Rgb): Rgb =>
  over.map((value, i) => Math.round(value * part + (under[i] ?? 0) * (1 - part))) as unknown as Rgb;

const luminance = (rgb: Rgb) => {
  const [r = 0, g = 0, b = 0] = rgb.map((byte) => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast ratio of WCAG 2, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
