/** Red, green and blue, 0–255 each. */
export type Rgb = readonly [number, number, number];
export type Theme = 'light' | 'dark';

/**
 * OKLCH to 8-bit sRGB, the way a screen shows it. Source: Björn Ottosson, “A perceptual color space for image processing”.
 * @param lightness 0–1
 * @param hue in degrees
 * @throws RangeError outside sRGB
 */
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

/** A colour token of a style sheet in a theme. @throws Error when the style sheet has no such colour */
export function tokenColour(css: string, name: string, theme: Theme): Rgb {
  const [, light, dark] =
    new RegExp(`--${name}: light-dark\\(oklch\\((.+?)\\), oklch\\((.+?)\\)\\)`).exec(css) ?? [];
  const values = (theme === 'light' ? light : dark)?.split(' ').map(Number);
  if (!values) throw new Error(`tokens.css has no colour --${name}`);
  return toRgb(...(values as [number, number, number]));
}

/** `#f8f5ee` */
export const hex = (rgb: Rgb): string =>
  `#${rgb.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
