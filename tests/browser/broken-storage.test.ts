import { expect, test } from 'vitest';
import { ready } from '../support/browser.ts';
import { KEPT, kept, PATHS, RATE } from '../support/estimator.ts';
import { NO_STORAGE } from '../support/hardship.ts';
import { heading, LEANS_VA } from '../support/quiz.ts';
import { useSite } from '../support/site.ts';
import { EN, ID, WORDS } from '../support/words.ts';

const site = useSite();

const broken = {
  'cannot be had': NO_STORAGE,
  'cannot be read':
    "Storage.prototype.getItem = () => { throw new DOMException('no', 'SecurityError'); };",
  'is full':
    "Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError'); };",
  'is missing': "Object.defineProperty(window, 'localStorage', { value: undefined });",
};
test.each(Object.entries(broken))(
  'storage that %s: theme and quiz work for as long as the page is open',
  async (_, before) => {
    const { page, problems, close } = await site.visit('/quiz/', { before });
    await page.locator('.mast button').click();
    await page.locator('[name="theme"][value="dark"]').check();
    const scheme = await page.evaluate(
      () => getComputedStyle(document.documentElement).colorScheme,
    );
    expect(scheme).toBe('dark');
    await page.keyboard.press('Escape');
    await page.locator('.quiz-go').first().click();
    await page.locator('.quiz-form input[value="4"]').check();
    const box = page.locator('.quiz-remember input');
    if (await box.isEnabled()) await box.click();
    expect(await page.locator('.quiz-form input[value="4"]').isChecked()).toBe(true);
    expect(page.url()).toContain('#v1.');
    expect(problems).toEqual([]);
    await close();
  },
);

test('storage that holds no state of ours counts as empty', async () => {
  const states = [
    'garbage',
    '{"version":1}',
    '{"version":2,"fragment":"#v2.later","more":[1]}',
    '{"version":1,"fragment":"#v9.X1-5"}',
    '{"__proto__":{"version":1,"fragment":"#v1.X1-5"}}',
    '{"version":1,"fragment":"javascript:alert(1)"}',
    'x'.repeat(100_000),
  ];
  const { page, problems, close } = await site.visit('/quiz/');
  for (const state of states) {
    await page.evaluate((text) => {
      localStorage.setItem('right-hand:quiz', text);
      localStorage.setItem('theme', text);
    }, state);
    await page.goto(`${site.origin}/quiz/`);
    await ready(page);
    const theme = await page.evaluate(() => document.documentElement.dataset['theme']);
    expect(theme, state.slice(0, 60)).toBe('system');
    await page.locator('.quiz-go').last().click();
    await page.locator('.quiz-form').waitFor();
  }
  expect(problems).toEqual([]);
  await close();
});

test('a result that was linked to needs no storage, and sets no cookie', async () => {
  const { page, problems, close } = await site.visit(`/id/quiz/${LEANS_VA}`, {
    before: NO_STORAGE,
  });
  expect(await heading(page)).toContain(ID('role.va'));
  expect(await page.context().cookies()).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test.each(['en', 'id'] as const)('the estimator in %s says that it cannot keep', async (lang) => {
  const { page, problems, close } = await site.visit(PATHS[lang], { before: NO_STORAGE });
  await page.fill(RATE, '90000');
  const remember = page.locator('.est-remember');
  await expect.poll(() => remember.textContent()).toContain(WORDS[lang]('more.keep.blocked'));
  expect(await remember.locator('input').isDisabled()).toBe(true);
  expect(problems).toEqual([]);
  await close();
});

test.each(['{', '{"version":1,"fragment":"#e1.abcd.q=keep"}'])(
  'numbers of the estimator that cannot be read, %s, are said to be so and can be deleted',
  async (text) => {
    const before = `localStorage.getItem('seen') ?? (localStorage.setItem('seen', '1'), localStorage.setItem('${KEPT}', '${text}'));`;
    const { page, close } = await site.visit(PATHS.en, { before });
    await page.getByText(EN('more.kept.garbled')).waitFor();
    await page.getByRole('button', { name: EN('more.kept.forget') }).click();
    expect(await kept(page)).toBeNull();
    await page.locator('.est-resume').waitFor({ state: 'detached' });
    await close();
  },
);
