import { getCollection } from 'astro:content';
import type { MoreData } from '../islands/estimator/more.ts';
import { laterWords } from '../islands/estimator/words.ts';
import { sourcesIn } from '../logic/citations.ts';
import { daysOff, rulesAt, startNeeds, startPrices } from '../logic/estimate/index.ts';
import { LANGUAGES, type Lang } from '../schemas/common.ts';
import { getChannels } from './channels.ts';
import { sourceLabels } from './evidence.ts';
import { getOfferEntries } from './offer.ts';
import { getRules, inLanguage, latestCheck } from './rules.ts';
import { pathTo } from './site.ts';
import { getSwing } from './swing.ts';
import { dictionary } from './ui.ts';

/** What the estimator fetches once a reader has begun: words, starting values and their sources. */
export async function getMore(lang: Lang): Promise<MoreData> {
  const [rules, swing, offer, channels, hirerEntries] = await Promise.all([
    getRules(),
    getSwing(),
    getOfferEntries(),
    getChannels('id'),
    getCollection('hirer'),
  ]);
  const hirer = Object.fromEntries(hirerEntries.map(({ id, data }) => [id, data]));
  const read = rulesAt(rules, latestCheck(rules));
  const { bare: _, wanted: __, ...needs } = startNeeds({ bare: 0, wanted: 0 }, offer, hirer);
  const hours = {
    package: read('defaults', 'packageHours').value,
    retainer: read('defaults', 'retainerHours').value,
  };
  const texts = inLanguage({ swing, offer, channels }, lang);
  const terms = daysOff(hirer);
  const ids = [...sourcesIn(texts), ...(terms.daysSources ?? [])];
  return {
    words: laterWords(dictionary(lang)),
    sources: await sourceLabels(ids, lang, 'content/estimator/'),
    ...texts,
    needs,
    terms,
    prices: startPrices(offer, hours),
    sheets: LANGUAGES.map(({ code, name }) => ({
      lang: code,
      name,
      words: pathTo(code, 'rates/sheet.json'),
    })),
  };
}
