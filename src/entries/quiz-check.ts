import { getCollection } from 'astro:content';
import { type Parity, parity } from '../logic/quiz-check/parity.ts';
import { type QuizReport, report } from '../logic/quiz-check/report.ts';
import { DEFAULT_LANG, LANGS } from '../schemas/common.ts';

export interface QuizChecks extends QuizReport {
  /** Characters of the other languages for each of the first. */
  readonly parity: Parity;
}

async function run(): Promise<QuizChecks> {
  const items = (await getCollection('quizItems'))
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => a.order - b.order);
  const texts = (lang: string) => items.map(({ a, b }) => ({ a: a[lang] ?? '', b: b[lang] ?? '' }));
  const others = LANGS.filter((lang) => lang !== DEFAULT_LANG);
  const ratios = others.map((lang) => parity(texts(DEFAULT_LANG), texts(lang)));
  const found = report(
    items.filter(({ core }) => core),
    items.filter(({ core }) => !core),
    8_000,
  );
  for (const [rule, { broken }] of Object.entries(found.proofs))
    if (broken > 0) throw new Error(`content/quiz/items.yaml breaks the rule "${rule}"`);
  return {
    ...found,
    parity: {
      least: Math.min(...ratios.map(({ least }) => least)),
      most: Math.max(...ratios.map(({ most }) => most)),
    },
  };
}

let checks: Promise<QuizChecks> | undefined;
/** The checks of the quiz over the items as they are now: run once a build, for all languages. */
export const quizChecks = (): Promise<QuizChecks> => {
  checks ??= run();
  return checks;
};
