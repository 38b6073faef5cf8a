import { expect, test } from 'vitest';
import { pace } from '../support/pace.ts';
import { LEANS_VA } from '../support/quiz.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

test('an answer shows within 50 ms on a phone a quarter as fast, on a question and in the result', async () => {
  const { page, close } = await site.visit(`/quiz/${LEANS_VA}`);
  const onPhone = await pace(page);
  const answering = (radios: string) =>
    onPhone((turns) =>
      page.evaluate(
        async ([selector, times]) => {
          for (let turn = 0; turn < times; turn += 1) {
            document.querySelectorAll<HTMLInputElement>(selector)[turn % 5]?.click();
            await new Promise((done) => setTimeout(done));
            document.body.dataset['height'] = String(document.body.offsetHeight);
            await new Promise((done) => setTimeout(done, 20));
          }
        },
        [radios, turns] as const,
      ),
    );
  await page.locator('.quiz-answers .quiz-edit').first().click();
  await page.locator('.quiz-editor input').first().waitFor();
  const inResult = await answering('.quiz-editor input');
  await page.goto(`${site.origin}/quiz/#v1`);
  await page.reload();
  const inQuestion = await answering('.quiz-steps input');
  console.info({ inResult, inQuestion });
  for (const time of [inResult, inQuestion]) expect(time).toBeLessThan(50);
  await close();
});
