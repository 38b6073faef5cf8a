import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import en from '../../content/ui/en.json' with { type: 'json' };
import id from '../../content/ui/id.json' with { type: 'json' };
import { makeT } from '../../src/logic/i18n/text.ts';
import { openSite, type Site } from '../support/browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const PATHS = { en: '/rates/', id: '/id/rates/' } as const;
const WORDS = { en: makeT<string>(en), id: makeT<string>(id) };
const RATE = '#est-1-amount';
const answer = async (page: Page) => (await page.locator('.est-answer').textContent()) ?? '';
/** Waits until a locator's text is no longer what it was. */
const changed = (page: Page, old: string) =>
  page.waitForFunction((text) => document.querySelector('.est-answer')?.textContent !== text, old);

describe.each([
  ['en', 360],
  ['id', 360],
  ['en', 1280],
  ['id', 1280],
] as const)('the estimator in %s at %d px', (lang, width) => {
  test('answers as the reader types, in the form of the language, without sideways scroll', async () => {
    const { page, problems, close } = await site.visit(PATHS[lang], { width });
    const before = await answer(page);
    await page.fill(RATE, lang === 'id' ? '125 ribu' : '125k');
    await changed(page, before);
    await page.press(RATE, 'Tab');
    expect(await page.inputValue(RATE)).toBe(lang === 'id' ? '125.000' : '125,000');
    expect(await answer(page)).toContain(
      lang === 'id' ? 'Rp11,9\u00a0juta' : 'Rp11.9\u00a0million',
    );
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
    await close();
  });

  test('shows all three tax rules, and the breakdown of the one chosen', async () => {
    const { page, problems, close } = await site.visit(PATHS[lang], { width });
    await expect.poll(() => page.locator('.is-choice tbody').count()).toBe(3);
    expect(await page.locator('.est-results .est-flow tbody tr').count()).toBe(5);
    await page.locator('input[name="est-regime"]').nth(2).check();
    await expect.poll(() => page.locator('.est-results .est-flow tbody tr').count()).toBe(6);
    await page.locator('.est-results .est-flow summary').first().click();
    expect(await page.locator('.est-results .est-lines').first().textContent()).toContain('75');
    expect(problems).toEqual([]);
    await close();
  });

  test('finds the rate to charge', async () => {
    const { page, problems, close } = await site.visit(PATHS[lang], { width });
    const before = await answer(page);
    await page.locator('input[name="est-question"]').nth(1).check();
    await changed(page, before);
    await page.fill('#est-target', lang === 'id' ? '8 juta' : '8 million');
    await expect.poll(() => answer(page)).toContain(lang === 'id' ? 'Rp98.500' : 'Rp98,500');
    expect(await page.locator(RATE).count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('bad input', () => {
  test.each([
    ['lots', 'cannot read'],
    ['-5', 'not below zero'],
    ['9000000000000', '1,000,000,000,000 or less'],
    ['', 'Enter a number'],
  ])(
    '"%s" gets a message beside the field; the last good answer stays and is marked',
    async (text, message) => {
      const { page, problems, close } = await site.visit(PATHS.en);
      const before = await answer(page);
      await page.fill(RATE, text);
      await page.locator(RATE).blur();
      await page.waitForSelector(`${RATE}-problem`);
      expect(await page.locator(`${RATE}-problem`).textContent()).toContain(message);
      expect(await page.getAttribute(RATE, 'aria-invalid')).toBe('true');
      expect(await page.getAttribute(RATE, 'aria-describedby')).toContain('est-1-amount-problem');
      expect(await page.inputValue(RATE)).toBe(text);
      expect(await answer(page)).toBe(before);
      await page.waitForSelector('.est-stale');
      await page.fill(RATE, '80,000');
      await page.waitForSelector('.est-stale', { state: 'detached' });
      expect(problems).toEqual([]);
      await close();
    },
  );

  test.each([
    ['#e1.zzzz.q=keep', 'garbled'],
    ['#e1.%E0%A4', 'garbled'],
    ['#e7.abcd.q=keep', 'future'],
  ])('the link %s gets a sentence and a fresh start', async (hash, notice) => {
    const sentence = WORDS.en(`est.notice.${notice}`);
    const { page, problems, close } = await site.visit(`${PATHS.en}${hash}`);
    expect(await page.locator('.est-notice').textContent()).toContain(sentence);
    expect(await page.inputValue(RATE)).toBe('75,000');
    expect(problems).toEqual([]);
    await close();
  });
});

/** Whether fields are marked, each with its message in sight. */
const marked = (page: Page, ...fields: readonly string[]) =>
  Promise.all(
    fields.map(
      async (field) =>
        (await page.getAttribute(field, 'aria-invalid')) === 'true' &&
        (await page.locator(`${field}-problem`).isVisible()),
    ),
  );

test('what blocks the result is marked on arrival, also in a closed part; what is being typed is not', async () => {
  const { page, problems, close } = await site.visit(PATHS.en);
  const wrong = [RATE, '#est-norm', '#est-1-channel', '#est-wage'];
  await page.locator('.est-refine > summary').click();
  await page.locator('.est-more > summary').click();
  await page.fill(RATE, '');
  await page.fill('#est-norm', '');
  await page.fill('#est-1-channel', 'some');
  await page.fill('#est-wage', '');
  await page.locator('#est-wage').blur();
  await page.waitForFunction(() => location.hash.includes('some') && !/&pa=/.test(location.hash));
  const arrived = async (lang: 'en' | 'id') => {
    await expect.poll(() => answer(page)).toBe(WORDS[lang]('est.answer.none'));
    await expect
      .poll(() => marked(page, ...wrong, '#est-1-hours'))
      .toEqual([true, true, true, true, false]);
    expect(await page.locator('.est-employed .est-stale').textContent()).toBe(
      WORDS[lang]('est.answer.none'),
    );
  };
  await page.reload();
  await arrived('en');
  await page.locator('a[data-lang-switch]').first().click();
  await page.waitForURL(/\/id\/rates\/#e1\./);
  await arrived('id');
  await page.fill('#est-1-hours', '');
  await page.waitForTimeout(900);
  expect(await marked(page, '#est-1-hours')).toEqual([false]);
  await page.locator('#est-1-hours').blur();
  await expect.poll(() => marked(page, '#est-1-hours')).toEqual([true]);
  expect(problems).toEqual([]);
  await close();
});

test.each([
  ['en', '16.500', '16,500'],
  ['id', '16,500', '16.500'],
] as const)(
  'foreign money in %s asks for its rate at once, beside the currency, and says what the answer waits for',
  async (lang, typed, left) => {
    const { page, problems, close } = await site.visit(PATHS[lang]);
    const [currency, rate] = ['#est-1-currency', '#est-1-fx'];
    await page.locator('.est-more > summary').click();
    await page.locator(currency).scrollIntoViewIfNeeded();
    const place = (field: string) =>
      page.locator(field).evaluate((part) => part.getBoundingClientRect().toJSON() as DOMRect);
    const before = await place(currency);
    await page.selectOption(currency, 'USD');
    await page.waitForSelector(rate);
    expect(await marked(page, rate)).toEqual([true]);
    expect(await place(currency)).toEqual(before);
    expect((await place(rate)).top - before.bottom).toBeLessThan(100);
    const stale = WORDS[lang]('est.stale.fx', { currency: 'US$' });
    await expect.poll(() => page.locator('.est-stale').first().textContent()).toBe(stale);
    await page.locator(rate).pressSequentially(typed);
    expect(await marked(page, rate)).toEqual([false]);
    await page.locator(rate).blur();
    expect(await page.inputValue(rate)).toBe(left);
    await page.waitForSelector('.est-stale', { state: 'detached' });
    await page.waitForFunction(() => location.hash.includes('16500'));
    await page.reload();
    await expect.poll(() => page.locator(rate).isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  },
);

test('the language switch keeps every input, also with storage refused', async () => {
  const before = `Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } });`;
  const { page, problems, close } = await site.visit(PATHS.en, { before });
  await page.fill(RATE, '$');
  await page.fill('#est-1-hours', '20.5');
  await page.locator('.est-add').click();
  await page.fill('#est-2-amount', '4.5 million');
  await page.locator('.est-asks input[type="checkbox"]').nth(9).check();
  await page.locator('a[data-lang-switch]').first().click();
  await page.waitForURL(/\/id\/rates\/#e1\./);
  await expect.poll(() => page.inputValue('#est-2-amount')).toBe('4.500.000');
  expect(await page.inputValue('#est-1-hours')).toBe('20,5');
  expect(await page.inputValue(RATE)).toBe('$');
  expect(await page.locator('.est-asks input[type="checkbox"]').nth(9).isChecked()).toBe(true);
  expect(problems).toEqual([]);
  await close();
});

test('a reload and the back of a link give the same year', async () => {
  const { page, close } = await site.visit(PATHS.en);
  await page.fill(RATE, '91,500');
  await page.waitForFunction(() => location.hash.includes('91500'));
  const before = await answer(page);
  await page.reload();
  await expect.poll(() => page.inputValue(RATE)).toBe('91,500');
  expect(await answer(page)).toBe(before);
  await close();
});

test('what the assistant does decides about the 0.5% tax, with the article', async () => {
  const { page, close } = await site.visit(PATHS.id);
  const verdict = page.locator('.est-verdict');
  expect(await verdict.textContent()).toContain(WORDS.id('est.verdict.confirm'));
  await page.locator('.est-asks label', { hasText: 'Konsultasi' }).click();
  await expect.poll(() => verdict.textContent()).toContain(WORDS.id('est.verdict.not-eligible'));
  expect(await verdict.textContent()).toContain('Pasal 56 ayat (4) huruf a');
  expect(await verdict.locator('a').first().getAttribute('href')).toBe('/id/sources/#pp-20-2026');
  await close();
});

test('typing in the middle of a number leaves the caret where it is', async () => {
  const { page, close } = await site.visit(PATHS.en);
  await page.focus(RATE);
  await page.evaluate(
    (field) => document.querySelector<HTMLInputElement>(field)?.setSelectionRange(1, 1),
    RATE,
  );
  await page.keyboard.type('12');
  expect(await page.inputValue(RATE)).toBe('7125,000');
  const caret = await page.evaluate(
    (field) => document.querySelector<HTMLInputElement>(field)?.selectionStart,
    RATE,
  );
  expect(caret).toBe(3);
  await close();
});

test('the answer is there within 50 ms of a keystroke on a phone a quarter as fast', async () => {
  const { page, close } = await site.visit(PATHS.en);
  await page.locator('input[name="est-question"]').nth(1).check();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('#est-target');
    const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
    const answers: number[] = [];
    const yardstick: number[] = [];
    for (let turn = 1; field && turn <= 15; turn += 1) {
      const from = performance.now();
      field.value = `${6_000_000 + turn * 100_000}`;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await pause(0);
      field.dataset['height'] = String(document.body.offsetHeight);
      answers.push(performance.now() - from);
      const start = performance.now();
      let sum = 0;
      for (let step = 0; step < 2e6; step += 1) sum += Math.sqrt(step);
      field.dataset['sum'] = String(sum);
      yardstick.push(performance.now() - start);
      await pause(50);
    }
    const middle = (list: number[]) => list.sort((a, b) => a - b)[7] ?? Number.NaN;
    return { answer: middle(answers), yardstick: middle(yardstick) };
  });
  // Two million roots take 16.5 ms at this throttling on a machine at rest: a busy one slows both alike.
  expect(times.answer / times.yardstick).toBeLessThan(50 / 16.5);
  await close();
});

describe.each(Object.values(PATHS))('%s without JavaScript', (path) => {
  test('hides the form and shows worked examples with all three rules', async () => {
    const { page, close } = await site.visit(path, { javaScript: false });
    expect(await page.locator('.est-form').isVisible()).toBe(false);
    expect(await page.locator('#worked').isVisible()).toBe(true);
    expect(await page.locator('.example').count()).toBe(3);
    expect(await page.locator('.glance tbody td').count()).toBe(12);
    expect(await page.locator('.employed .est-year').isVisible()).toBe(true);
    expect(await page.locator('.example[open] .est-regimes tbody').count()).toBe(3);
    expect(await page.locator('.example .est-lines').count()).toBeGreaterThan(12);
    expect(await page.locator('.employed .est-flow').first().isVisible()).toBe(true);
    await close();
  });
});
