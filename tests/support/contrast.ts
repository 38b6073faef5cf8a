import { readFileSync } from 'node:fs';
import { type Rgb, type Theme, tokenColour } from '../../src/logic/colour.ts';

const CSS = readFileSync('src/styles/tokens.css', 'utf8');

/** A colour token in a theme. @throws Error when tokens.css has no such colour */
export const colour = (name: string, theme: Theme): Rgb => tokenColour(CSS, name, theme);

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
