import { getCollection } from 'astro:content';
import type { MoreData } from '../islands/estimator/more.ts';
import { laterWords } from '../islands/estimator/words.ts';
import { valuesUnder } from '../logic/citations.ts';
import { daysOff, rulesAt, startNeeds, startPrices } from '../logic/estimate/index.ts';
import type { Lang } from '../schemas/common.ts';
import { getChannels } from './channels.ts';
import { evidenceFor } from './evidence.ts';
import { getOfferEntries } from './offer.ts';
import { getRules, inLanguage, latestCheck } from './rules.ts';
import { getSwing } from './swing.ts';
import { dictionary } from './ui.ts';

/** What the estimator fetches once a reader has begun: words, starting values and their sources. */
export async function getMore(lang: Lang): Promise<MoreData> {
  const [rules, swing, offer, channels, hirerEntries, evidence] = await Promise.all([
    getRules(),
    getSwing(),
    getOfferEntries(),
    getChannels(),
    getCollection('hirer'),
    evidenceFor(lang, 'content/estimator/'),
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
  const ids = new Set([
    ...['source', 'sources', 'evidence'].flatMap((key) => valuesUnder(texts, key)).flat(),
    ...(terms.daysSources ?? []),
  ]);
  return {
    words: laterWords(dictionary(lang)),
    sources: Object.fromEntries(
      [...ids].sort().map((id) => {
        const { label, name, confidence } = evidence(id);
        return [id, { label, name, confidence }];
      }),
    ),
    ...texts,
    needs,
    terms,
    prices: startPrices(offer, hours),
  };
}
