import { expect, test } from 'vitest';
import { ask, PATHS } from '../support/estimator.ts';
import { pace } from '../support/pace.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

test.each([
  ['a rate is sought in Indonesia', PATHS.en, 1, 6_000_000],
  ['a rate is sought in the Philippines', '/rates/philippines/', 1, 30_000],
  ['an offer is judged in the Philippines', '/rates/philippines/', 2, 30_000],
])(
  'where %s, the answer is there within 50 ms of a keystroke on a phone a quarter as fast',
  async (_, path, question, target) => {
    const { page, close } = await site.visit(path);
    const onPhone = await pace(page);
    await ask(page, question);
    const keystroke = await onPhone((turns) =>
      page.evaluate(
        async ({ times, start }) => {
          const field = document.querySelector<HTMLInputElement>('#est-target');
          for (let turn = 1; field && turn <= times; turn += 1) {
            field.value = `${start + (turn * start) / 60}`;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            await new Promise((done) => setTimeout(done));
            field.dataset['height'] = String(document.body.offsetHeight);
            await new Promise((done) => setTimeout(done, 50));
          }
        },
        { times: turns, start: target },
      ),
    );
    console.info({ keystroke });
    expect(keystroke).toBeGreaterThan(0);
    expect(keystroke).toBeLessThan(50);
    await close();
  },
);
