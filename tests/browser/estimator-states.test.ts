import { describe, expect, test } from 'vitest';
import { PATHS, RATE } from '../support/estimator.ts';
import { sheets } from '../support/look.ts';
import { useSite } from '../support/site.ts';
import { WORDS } from '../support/words.ts';

const site = useSite();

test.each(['en', 'id'] as const)(
  'the message of a mistake in %s at 360 px stands under its field and moves no other',
  async (lang) => {
    const { page, close } = await site.visit(PATHS[lang]);
    const place = (selector: string) =>
      page.locator(selector).evaluate((part) => {
        const { left, top, bottom, width } = part.getBoundingClientRect();
        return { left, top: top + scrollY, bottom: bottom + scrollY, width };
      });
    const [field, other] = [await place(RATE), await place('#est-1-hours')];
    await page.fill(RATE, lang === 'id' ? 'banyak' : 'lots');
    await page.locator(RATE).blur();
    await page.waitForSelector(`${RATE}-problem`);
    expect(await place(RATE)).toEqual(field);
    expect(await place('#est-1-hours')).toEqual(other);
    const message = await place(`${RATE}-problem`);
    expect(message.top).toBeGreaterThan(field.bottom);
    expect(message.top - field.bottom).toBeLessThan(16);
    expect(await page.locator(`${RATE}-problem`).textContent()).toBe(
      WORDS[lang]('est.problem.not-a-number'),
    );
    await close();
  },
);

describe('on a phone', () => {
  test.each([100, 200])(
    'the answer line stays in sight and covers no focused field, text at %d per cent',
    async (size) => {
      const { page, close } = await site.visit(PATHS.id);
      await page.evaluate((percent) => {
        document.documentElement.style.fontSize = `${percent}%`;
      }, size);
      const fields = page.locator('.est-form :is(input, select):visible');
      const count = await fields.count();
      expect(count).toBeGreaterThanOrEqual(4);
      for (let turn = count - 1; turn >= 0; turn -= 1) {
        await fields.nth(turn).focus();
        const { line, field } = await page.evaluate(() => ({
          line: document.querySelector('.est-line-in')?.getBoundingClientRect().toJSON() as DOMRect,
          field: document.activeElement?.getBoundingClientRect().toJSON() as DOMRect,
        }));
        expect(line.height).toBeLessThan(780 / 4);
        if (turn > 0) expect(line.top).toBeGreaterThanOrEqual(-1);
        expect(field.top, `field ${turn}`).toBeGreaterThanOrEqual(line.bottom);
        expect(field.bottom).toBeLessThanOrEqual(780);
      }
      await close();
    },
  );

  test('an open row keeps its bar between its name and its working', async () => {
    const { page, close } = await site.visit(PATHS.en);
    const row = page.locator('.est-results .est-flow tbody tr').first();
    await row.locator('summary').click();
    const place = async (selector: string) => (await row.locator(selector).boundingBox()) ?? null;
    await row.locator('.est-lines').waitFor();
    const [name, bar, lines] = [
      await place('summary'),
      await place('.est-bar svg'),
      await place('.est-lines'),
    ];
    if (!name || !bar || !lines) throw new Error('a row without its parts');
    expect(bar.y).toBeGreaterThanOrEqual(name.y + name.height - 1);
    expect(lines.y).toBeGreaterThanOrEqual(bar.y + bar.height);
    expect(lines.width).toBeGreaterThan(300);
    await close();
  });

  test('no input stands between the answer and the breakdown', async () => {
    const { page, close } = await site.visit(PATHS.en);
    const top = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((part) => part.getBoundingClientRect().top);
    expect(await top('.est-form')).toBeLessThan(await top('.est-answer'));
    expect(await top('.est-answer')).toBeLessThan(await top('.est .est-flow'));
    const between = (await top('.est .est-flow')) - (await top('.est-answer'));
    expect(between).toBeLessThan(780);
    await close();
  });
});

test('a client added takes the focus, and one removed hands it to the button that adds', async () => {
  const { page, close } = await site.visit(PATHS.en);
  const held = () =>
    page.evaluate(() => `${document.activeElement?.id}${document.activeElement?.className}`);
  await page.locator('.est-add').click();
  await expect.poll(held).toContain('est-2-amount');
  await page.locator('.est-remove').nth(1).click();
  await expect.poll(held).toContain('est-add');
  // The last one stays: a practice has a client.
  expect(await page.locator('.est-remove').count()).toBe(0);
  await close();
});

test('in a year whose rules are not known the page says whose rules it follows', async () => {
  const before = `const now = Date; window.Date = class extends now {
    getFullYear() { return super.getFullYear() + 10; }
  };`;
  const { page, close } = await site.visit(PATHS.id, { before });
  await expect.poll(() => page.locator('.est-notice').textContent()).toContain('2026');
  await close();
});

test('bars, the chosen rule and the drawn year are seen in forced colours', async () => {
  const { page, close } = await site.visit(PATHS.en, { width: 1280 });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.locator('input[name="est-regime"]').nth(2).check();
  const colours = await page.evaluate(() => {
    const style = (selector: string) => {
      const part = document.querySelector(selector);
      if (!part) throw new Error(selector);
      return getComputedStyle(part);
    };
    return {
      paper: getComputedStyle(document.body).backgroundColor,
      kept: style('.est .est-flow .est-bar rect:not(.cut)').fill,
      cutEdge: style('.est .est-flow .cut').stroke,
      step: style('.est .est-months-plot .step').stroke,
      practice: style('.est .est-months-plot .practice').stroke,
      chosen: Number.parseFloat(style('.est .is-chosen').borderInlineStartWidth),
    };
  });
  const { paper, chosen, ...seen } = colours;
  for (const [part, colour] of Object.entries(seen)) expect(colour, part).not.toBe(paper);
  expect(new Set([seen.step, seen.practice]).size).toBe(2);
  expect(chosen).toBeGreaterThanOrEqual(3);
  await close();
});

test.each(Object.values(PATHS))(
  '%s prints inputs, answer and a year that swings on three sheets',
  async (path) => {
    const { page, close } = await site.visit(path, { width: 1280 });
    await page.locator('input[name="est-regime"]').nth(2).check();
    await expect.poll(() => page.locator('.est-results .est-flow tbody tr').count()).toBe(6);
    await page.waitForSelector('.est-swing .band', { state: 'attached' });
    const count = await sheets(page);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(3);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.est-printed').textContent()).toMatch(/Rp75[.,]000/);
    expect(await page.locator('.est-printed').isVisible()).toBe(true);
    expect(await page.locator('.est-answer').isVisible()).toBe(true);
    expect(await page.locator('.est-swing .est-plot').isVisible()).toBe(true);
    expect(await page.locator('.est-form').isVisible()).toBe(false);
    await close();
  },
);
