import { describe, expect, test } from 'vitest';
import { ready } from '../support/browser.ts';
import { LEANS_VA } from '../support/quiz.ts';
import { useSite } from '../support/site.ts';
import { TICKS } from '../support/tasks.ts';
import { WEIGHED } from '../support/weigh.ts';

const site = useSite();

const refused = (problems: readonly string[], directive: string) =>
  problems.filter((problem) => problem.startsWith(`refused by policy: ${directive}`));

describe.each(['/', '/quiz/', '/id/search/'])('%s', (path) => {
  test('runs no script that was slipped in', async () => {
    const { page, problems, close } = await site.visit(path);
    await page
      .evaluate(() => {
        const script = document.createElement('script');
        script.append('window.slippedIn = true');
        document.body.append(script);
        const button = document.createElement('button');
        button.setAttribute('onclick', 'window.slippedIn = true');
        document.body.append(button);
        button.click();
      })
      .catch(() => undefined);
    expect(await page.evaluate(() => 'slippedIn' in window)).toBe(false);
    await expect.poll(() => refused(problems, '').length).toBeGreaterThan(0);
    await close();
  });

  test('applies no style that was slipped in', async () => {
    const { page, problems, close } = await site.visit(path);
    const colour = await page.evaluate(() => {
      const style = document.createElement('style');
      style.append('h1 { color: rgb(1, 2, 3) }');
      document.head.append(style);
      const heading = document.querySelector('h1');
      heading?.setAttribute('style', 'color: rgb(1, 2, 3)');
      return heading && getComputedStyle(heading).color;
    });
    expect(colour).not.toBe('rgb(1, 2, 3)');
    await expect.poll(() => refused(problems, 'style-src').length).toBe(2);
    await close();
  });

  test('writes no HTML and loads no code from text', async () => {
    const { page, close } = await site.visit(path);
    const tries = await page.evaluate(() => {
      const outcome = (work: () => unknown) => {
        try {
          work();
          return 'allowed';
        } catch (error) {
          return (error as Error).name;
        }
      };
      return {
        innerHTML: outcome(() => {
          document.body.innerHTML = '<p>slipped in</p>';
        }),
        address: outcome(() => {
          document.createElement('script').src = '/slipped-in.js';
        }),
        frame: outcome(() => {
          document.createElement('iframe').srcdoc = '<p>slipped in</p>';
        }),
      };
    });
    expect(tries).toEqual({ innerHTML: 'TypeError', address: 'TypeError', frame: 'TypeError' });
    await close();
  });

  test('starts no worker but its own, from nowhere but its own place', async () => {
    const { page, close } = await site.visit(path, { serviceWorker: true });
    const tries = await page.evaluate(async () => {
      const outcome = async (work: () => unknown) => {
        try {
          await work();
          return 'allowed';
        } catch (error) {
          return (error as Error).name;
        }
      };
      const own = () => document.createElement('script');
      return [
        await outcome(() => new Worker('/pagefind/pagefind.js')),
        await outcome(() => new Worker('https://elsewhere.example/sw.js')),
        await outcome(() => navigator.serviceWorker.register('/_astro/sw.js')),
        await outcome(() => {
          own().src = 'https://elsewhere.example/sw.js';
        }),
        await outcome(() => navigator.serviceWorker.register('/sw.js')),
      ];
    });
    expect(tries).toEqual([...Array(4).fill('TypeError'), 'allowed']);
    await close();
  });

  test('shows no picture from elsewhere', async () => {
    const { page, problems, close } = await site.visit(path);
    await page.evaluate(() => {
      for (const address of [
        'https://elsewhere.example/dot.png',
        'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
      ]) {
        const picture = new Image();
        picture.src = address;
        document.body.append(picture);
      }
    });
    await expect.poll(() => refused(problems, 'img-src').length).toBe(2);
    await close();
  });

  test('asks nobody else for anything', async () => {
    const { page, problems, close } = await site.visit(path);
    const answer = await page.evaluate(() =>
      fetch('https://elsewhere.example/').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(answer).toBe('refused');
    await expect.poll(() => refused(problems, 'connect-src').length).toBe(1);
    await close();
  });
});

test.each(['/rates/', '/id/rates/'])(
  '%s starts its own worker, and no other script of the site or of anybody else',
  async (path) => {
    const { page, problems, close } = await site.visit(path);
    const asked = page.waitForRequest(/work\.worker.*\.js/);
    await page.locator('#est-swing').scrollIntoViewIfNeeded();
    const own = (await asked).url();
    const script = await page.evaluate(
      () => document.querySelector('astro-island')?.getAttribute('component-url') ?? '',
    );
    expect(script).toMatch(/\.js$/);
    await expect.poll(() => page.locator('.est-swing .band').count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    const outcomes = await page.evaluate(
      (addresses) =>
        addresses.map((address) => {
          try {
            new Worker(address, { type: 'module' }).terminate();
            return 'allowed';
          } catch (error) {
            return (error as Error).name;
          }
        }),
      [own, script, '/slipped-in.js', `${own}/../slipped-in.js`, 'https://elsewhere.example/w.js'],
    );
    expect(outcomes).toEqual(['allowed', 'TypeError', 'TypeError', 'TypeError', 'TypeError']);
    await close();
  },
);

test('no other site can show it in a frame', async () => {
  const context = await site.context();
  const page = await context.newPage();
  const failed = page.waitForEvent('requestfailed');
  await page.setContent(`<iframe src="${site.origin}/"></iframe>`);
  expect((await failed).failure()?.errorText).toContain('ERR_BLOCKED_BY_RESPONSE');
  expect(page.frames()[1]?.url()).toMatch(/^(chrome-error:|about:blank|$)/);
  await context.close();
});

test('in use nothing is refused: the tools with their workers, the search, what is fetched later, a worker of the site', async () => {
  const { page, problems, close } = await site.visit('/', { serviceWorker: true, width: 1280 });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  const go = async (path: string) => {
    await page.goto(site.origin + path);
    await ready(page);
  };
  await go('/id/rates/');
  await page.locator('.est-form input').first().fill('9');
  await page.locator('.est-form').scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => workers.length).toBeGreaterThan(0);
  await go(`/quiz/${LEANS_VA}`);
  await page.locator('.quiz-result').waitFor();
  await go(`/tasks/${TICKS}`);
  await page.locator('.tk-answer').waitFor();
  await go(`/compare/weigh/${WEIGHED}`);
  await page.locator('.weigh-places').waitFor();
  await go('/id/search/#q=pajak');
  await page.locator('.search-results a').first().waitFor();
  expect([...new Set(workers.map((url) => new URL(url).pathname))]).toEqual([
    expect.stringMatching(/^\/_astro\/work\.worker-/),
    '/pagefind/pagefind-worker.js',
  ]);
  expect(problems).toEqual([]);
  await close();
});
