import { expect, test } from 'vitest';
import { localizedPath } from '../../src/logic/i18n/path.ts';
import { everything, violations } from '../support/axe.ts';
import { SITE } from '../support/dist.ts';
import { ask, COUNTRIES, PATHS, reachChannels } from '../support/estimator.ts';
import { openAll } from '../support/look.ts';
import { AUDIT } from '../support/scope.ts';
import { useSite } from '../support/site.ts';
import { WORDS } from '../support/words.ts';

const site = useSite();

const QUESTIONS = ['keep', 'charge', 'offer', 'compare'] as const;
const LANGS = ['en', 'id'] as const;
const WAYS = LANGS.flatMap((lang, turn) =>
  QUESTIONS.map((question, nth) => ({
    ...{ lang, question, nth, dark: nth < 2, width: nth % 3 === 0 ? 360 : 1280 },
    // Each question in one of the languages; the audit asks all of them in both.
    chosen: AUDIT || nth % 2 === turn,
  })),
);

test.each(WAYS.filter(({ chosen }) => chosen))(
  'axe finds nothing where $question is asked in $lang at $width px (dark: $dark), beside a job, all of it open',
  async ({ lang, nth, dark, width }) => {
    const { page, problems, close } = await site.visit(PATHS[lang], { width, dark });
    const t = WORDS[lang];
    const open = () => page.evaluate(openAll, 'main');
    await open();
    await page.getByRole('checkbox', { name: t('est.beside') }).check();
    await ask(page, nth);
    await page.locator('.est-remember input').check();
    await page
      .getByRole('button', { name: t('more.sc.keep') })
      .first()
      .click();
    await page.waitForSelector('.est-side');
    // What opens may hold more that opens.
    await expect.poll(open).toBe(0);
    await page.fill('#est-weeks', '60');
    await page.locator('#est-weeks').blur();
    await page.waitForSelector('#est-weeks-problem');
    expect(await violations(page, everything)).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  },
);

const PAGES = COUNTRIES.flatMap(([country], turn) =>
  LANGS.flatMap((lang, second) =>
    QUESTIONS.map((_, nth) => ({
      path: localizedPath(lang, `rates/${country}/`, SITE),
      ...{ nth, dark: (turn + second) % 2 === 0, width: nth % 2 === 0 ? 360 : 1280 },
      // One question a page; the audit asks all of them.
      chosen: AUDIT || nth === (turn + 2 * second) % QUESTIONS.length,
    })),
  ),
);

test.each(PAGES.filter(({ chosen }) => chosen))(
  'axe finds nothing on $path at question $nth, $width px (dark: $dark), all of it open',
  async ({ path, nth, dark, width }) => {
    const { page, problems, close } = await site.visit(path, { width, dark });
    await ask(page, nth);
    await reachChannels(page);
    await expect.poll(() => page.evaluate(openAll, 'main')).toBe(0);
    await page.fill('#est-weeks', '60');
    await page.locator('#est-weeks').blur();
    await page.waitForSelector('#est-weeks-problem');
    expect(await violations(page, everything)).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  },
);
