import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { CARD, drawCard } from '../../../src/build/cards/card.ts';
import { toPng } from '../../../src/build/cards/png.ts';
import { fitted, setLine } from '../../../src/build/cards/type.ts';
import { makeT } from '../../../src/logic/i18n/text.ts';
import { words } from '../../support/content.ts';
import { colour } from '../../support/contrast.ts';

const t = makeT(words('en'));

describe('type on a card', () => {
  test('is kerned: VA is narrower than V and A apart', () => {
    const apart = setLine('V', 100).width + setLine('A', 100).width;
    expect(setLine('VA', 100).width).toBeLessThan(apart - 5);
    expect(setLine('VA', 50).width).toBeCloseTo(setLine('VA', 100).width / 2);
  });

  test('is as large as the box allows, and loses no word', () => {
    const box = { width: 600, height: 320 };
    const short = fitted('Pay', box, [90, 60, 40], 1.1);
    const long = fitted('word '.repeat(30).trim(), box, [90, 60, 40], 1.1);
    expect(short.size).toBe(90);
    expect(short.lines).toHaveLength(1);
    expect(long.size).toBe(40);
    for (const { width } of long.lines) expect(width).toBeLessThanOrEqual(box.width);
    expect(() => fitted('word '.repeat(200), box, [90, 40], 1.1)).toThrow(/does not fit/);
  });

  test('names a character that the face does not have', () => {
    expect(() => setLine('a ж', 20)).toThrow(/ж/);
  });
});

test('a card is a picture of the stated size, office left of the fold and home right of it', async () => {
  const card = drawCard({ title: 'Pay', kind: 'Guide', roles: ['ea', 'va'] }, t);
  const { data, info } = await sharp(await toPng(card))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect({ width: info.width, height: info.height }).toEqual(CARD);
  const isNear = (a: readonly number[], b: readonly number[]) =>
    a.every((value, index) => Math.abs(value - (b[index] ?? 0)) < 12);
  const places = (name: string) => {
    const wanted = colour(name, 'light');
    const found: number[] = [];
    for (let at = 0; at < data.length; at += 3)
      if (isNear([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0], wanted))
        found.push((at / 3) % info.width);
    return found;
  };
  const [office, remote] = [places('office-fill'), places('remote')];
  expect(office.length).toBeGreaterThan(10_000);
  expect(remote.length).toBeGreaterThan(500);
  expect(Math.max(...office.slice(0, 50_000))).toBeLessThan(Math.min(...remote.slice(0, 50_000)));
});
