import { countryData, countryMore, countryPaths } from '../../../src/entries/countries.ts';
import {
  getItemEvidence,
  getOutcomes,
  getQuizItems,
  getReadiness,
  getWording,
} from '../../../src/entries/quiz.ts';
import { getMore } from '../../../src/entries/rates.ts';
import { forIsland, getRules, latestCheck, rulesSources } from '../../../src/entries/rules.ts';
import { pathTo } from '../../../src/entries/site.ts';
import { forTool, getTasks } from '../../../src/entries/tasks.ts';
import { dictionary, islandWords } from '../../../src/entries/ui.ts';
import { getWeighing } from '../../../src/entries/weigh.ts';
import { LANGS, type Lang } from '../../../src/schemas/common.ts';
import type { IslandData } from './given-islands.ts';

/** What the pages of the site hand to their islands, for the island that a component belongs to. */
export async function islandData(component: string, lang: Lang): Promise<IslandData> {
  const words = dictionary(lang);
  const path = (route: string) => pathTo(lang, route);
  if (component.startsWith('islands/quiz/')) {
    const paths = {
      compare: path('compare/'),
      method: path('method/'),
      check: path('quiz/check/'),
      more: path('quiz/more.json'),
    };
    const [items, outcomes, readiness, evidence, wording] = await Promise.all([
      getQuizItems(lang),
      getOutcomes(lang),
      getReadiness(lang),
      getItemEvidence(lang),
      getWording(),
    ]);
    const more = { outcomes, readiness, evidence, wording };
    return { lang, words, quiz: { lang, words, items, paths }, more };
  }
  if (component.startsWith('islands/estimator/anywhere/')) {
    const pages = (await countryPaths()).filter(({ props }) => props.lang === lang);
    const abroad = await Promise.all(pages.map(({ props }) => countryData(props, lang)));
    const later = await Promise.all(
      abroad.map(async ({ country }) => [country, await countryMore(country, lang)] as const),
    );
    return {
      lang,
      words,
      abroad: Object.fromEntries(abroad.map((data) => [data.country, data])),
      abroadMore: Object.fromEntries(later),
    };
  }
  if (component.startsWith('islands/estimator/')) {
    const country = await getRules();
    const data = {
      rules: forIsland(country, lang),
      date: latestCheck(country),
      sources: await rulesSources(country, lang),
      paths: { more: path('rates/more.json'), points: path('sources/') },
      presets: [],
    };
    const estimatorMore = await getMore(lang);
    const sheetWords = Object.fromEntries(LANGS.map((to) => [to, islandWords(to, ['sheet.'])]));
    return { lang, words, estimator: { lang, words, ...data }, estimatorMore, sheetWords };
  }
  if (component.startsWith('islands/weigh/'))
    return { lang, words, weigh: (await getWeighing(lang)).groups };
  if (component.startsWith('islands/tasks/')) {
    const paths = { hire: path('hire/'), rates: path('rates/') };
    const families = forTool(await getTasks(), lang);
    return { lang, words, tasks: { lang, words, families, paths } };
  }
  return { lang, words };
}
