import { describe, expect, test } from 'vitest';
import type { Theme } from '../../src/logic/colour.ts';
import { colour, contrast, mixed } from '../support/contrast.ts';

const TEXT = 7;
const PART = 3;
/** What is read, on what. axe does not look at text in drawings: the cells of the role map are judged here. */
const READ: readonly (readonly [string, string])[] = [
  ...['ink', 'ink-2', 'office', 'remote'].flatMap((text): [string, string][] => [
    [text, 'paper'],
    [text, 'leaf'],
  ]),
  ['paper', 'office-fill'],
  ['paper', 'remote-fill'],
  ['paper', 'ink'],
];
/** Edges that must be seen, on what they lie. */
const SEEN = [
  ['office-fill', 'paper'],
  ['remote-fill', 'paper'],
  ['ink', 'office-spot'],
  ['ink', 'remote-spot'],
] as const;

describe.each<Theme>(['light', 'dark'])('in the %s theme', (theme) => {
  const ratio = (one: string, other: string) => contrast(colour(one, theme), colour(other, theme));

  test.each(READ)('%s is read on %s', (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(TEXT);
  });

  test.each(SEEN)('%s is seen against %s', (part, ground) => {
    expect(ratio(part, ground)).toBeGreaterThanOrEqual(PART);
  });

  test.each(['office', 'remote'])('the dot and its ring are seen on the quiet %s cells', (side) => {
    const paper = colour('paper', theme);
    const quiet = mixed(colour(`${side}-spot`, theme), 0.32, paper);
    for (const ground of [paper, quiet]) {
      expect(contrast(colour(side, theme), ground)).toBeGreaterThanOrEqual(PART);
      expect(contrast(colour('ink', theme), ground)).toBeGreaterThanOrEqual(TEXT);
    }
  });

  test('no spot could be taken for ink: nothing is written on it', () => {
    expect(ratio('office-spot', 'paper')).toBeLessThan(PART);
    expect(ratio('remote-spot', 'paper')).toBeLessThan(PART);
  });
});
