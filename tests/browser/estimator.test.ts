import { describe, expect, test } from 'vitest';
import { answer, ask, changed, PATHS, RATE } from '../support/estimator.ts';
import { NO_STORAGE } from '../support/hardship.ts';
import { sideways } from '../support/look.ts';
import { useSite } from '../support/site.ts';
import { WORDS } from '../support/words.ts';

const site = useSite();

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
    expect(await answer(page)).toContain(lang === 'id' ? 'Rp125.000' : 'Rp125,000');
    expect(await page.evaluate(sideways)).toEqual([]);
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
    await ask(page, 1);
    await changed(page, before);
    await page.fill('#est-target', lang === 'id' ? '8 juta' : '8 million');
    await expect.poll(() => answer(page)).toContain(lang === 'id' ? 'Rp98.500' : 'Rp98,500');
    expect(await page.locator(RATE).count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });
});

test('the language switch keeps every input, also with storage refused', async () => {
  const { page, problems, close } = await site.visit(PATHS.en, { before: NO_STORAGE });
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
  expect(await verdict.locator('a').first().getAttribute('href')).toBe(
    '/id/sources/rules/#pp-20-2026',
  );
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

describe.each(['en', 'id'] as const)('what else is asked, in %s', (lang) => {
  const t = WORDS[lang];

  test('an offer is judged against three rates, and a wish below the needs is refused beside its field', async () => {
    const { page, problems, close } = await site.visit(PATHS[lang]);
    await ask(page, 2);
    await expect.poll(() => page.locator('.est-answerbox .est-tiers tbody').count()).toBe(4);
    const rates = await page
      .locator('.est-answerbox .est-tiers tr:has(th) td:nth-child(2)')
      .allInnerTexts();
    const [, ...tiers] = rates.map((text) => Number(text.replace(/\D/g, '')));
    expect([...tiers].sort((a, b) => a - b)).toEqual(tiers);
    const before = await answer(page);
    await page.fill('#est-offer', '200000');
    await changed(page, before);
    await expect.poll(() => answer(page)).toContain(lang === 'en' ? 'comfortable' : 'nyaman');
    await page.fill('#est-needs', '50000000');
    await page.locator('#est-needs').blur();
    await expect
      .poll(() => page.locator('#est-needs-problem').textContent())
      .toBe(t('est.problem.above-target'));
    expect(problems).toEqual([]);
    await close();
  });

  test('employed or virtual: both take-homes, and what the package is worth', async () => {
    const { page, problems, close } = await site.visit(PATHS[lang], { width: 1280 });
    await ask(page, 3);
    await expect.poll(() => answer(page)).toMatch(/Rp5[.,]9/);
    await expect.poll(() => page.locator('.est-worth .est-flow tbody tr').count()).toBe(4);
    await page.fill('#est-wage', '15000000');
    await expect.poll(() => page.locator('.est-worth').textContent()).toMatch(/Rp17[.,]6/);
    expect(problems).toEqual([]);
    await close();
  });

  test('beside a job the practice adds, and one that begins from an example travels in the link', async () => {
    const { page, problems, close } = await site.visit(PATHS[lang]);
    await page.locator('#est-preset').selectOption({ index: 4 });
    await expect.poll(() => page.inputValue('#est-1-hours')).toBe('8');
    await expect
      .poll(() => page.locator('.est-flow tbody .est-name').first().textContent())
      .toContain(t('est.group.job'));
    const said = await answer(page);
    await page.waitForFunction(() => location.hash.includes('bs=1'));
    await page.reload();
    await expect.poll(() => answer(page)).toBe(said);
    expect(problems).toEqual([]);
    await close();
  });
});

describe.each(Object.values(PATHS))('%s without JavaScript', (path) => {
  test('hides the form, shows what five practices keep, and leads to them line by line', async () => {
    const { page, close } = await site.visit(path, { javaScript: false });
    expect(await page.locator('.est-form').isVisible()).toBe(false);
    expect(await page.locator('#worked').isVisible()).toBe(true);
    expect(await page.locator('.glance tbody td').count()).toBe(20);
    await page.locator('a[href$="rates/examples/"]').first().click();
    await page.waitForURL('**/rates/examples/');
    expect(await page.locator('.example').count()).toBe(5);
    expect(await page.locator('.employed .est-year').isVisible()).toBe(true);
    expect(await page.locator('.example[open] .est-regimes tbody').count()).toBe(3);
    expect(await page.locator('.example .est-lines').count()).toBeGreaterThan(12);
    expect(await page.locator('.employed .est-flow').first().isVisible()).toBe(true);
    await close();
  });
});
