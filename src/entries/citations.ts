import { getCollection } from 'astro:content';
import { citedIn, sourcesIn } from '../logic/citations.ts';
import { pick, upperFirst } from '../logic/i18n/text.ts';
import { roleById } from '../logic/roles.ts';
import type { Lang } from '../schemas/common.ts';
import { getBalances } from './balance.ts';
import { publishedCases } from './cases.ts';
import { countryLinks } from './countries.ts';
import { textsIn } from './prose.ts';
import { pathTo } from './site.ts';
import { translator } from './ui.ts';

/** A place on the site that cites a source. */
export interface Place {
  readonly href: string;
  readonly name: string;
}

/** For every source id and seed point: the pages and table rows of a language that cite it. */
export async function placesByCitation(lang: Lang): Promise<ReadonlyMap<string, readonly Place[]>> {
  const t = translator(lang);
  const places = new Map<string, Place[]>();
  const add = (ids: Iterable<string>, place: Place) => {
    for (const id of new Set(ids)) {
      const known = places.get(id) ?? [];
      const isKnown = known.some(({ href, name }) => href === place.href && name === place.name);
      if (!isKnown) places.set(id, [...known, place]);
    }
  };
  const texts = await textsIn(lang);
  for (const { kind, href, title, body } of texts)
    for (const id of new Set(citedIn(body)))
      add([id], { href: kind === 'pairs' ? href : `${href}#${id.toLowerCase()}`, name: title });
  for (const { id, data } of await getCollection('aspects')) {
    const cited = Object.values(data.cells).flatMap((cell) => cell.sources);
    add(cited, { href: `${pathTo(lang, 'compare/')}#aspect-${id}`, name: pick(data.name, lang) });
  }
  for (const { data } of await getCollection('tasks'))
    for (const [id, task] of Object.entries(data.tasks))
      add(task.sources, {
        href: `${pathTo(lang, 'tasks/')}#task-${id}`,
        name: pick(task.name, lang),
      });
  for (const [role, { rows }] of await getBalances()) {
    const cited = rows.flatMap((row) => [...row.for.sources, ...row.against.sources]);
    const href = `${pathTo(lang, `roles/${roleById(role).slug}/`)}#balance`;
    add(cited, { href, name: t('balance.of', { role: upperFirst(t(`role.${role}`)) }) });
  }
  for (const { data } of await getCollection('faq'))
    for (const { id, question, sources } of data.questions)
      add(sources, { href: `${pathTo(lang, 'faq/')}#${id}`, name: pick(question, lang) });
  for (const { data } of await getCollection('glossary'))
    for (const [id, { term, sources }] of Object.entries(data))
      add(sources, {
        href: `${pathTo(lang, 'glossary/')}#${id}`,
        name: t('glossary.entry', { term: pick(term, lang) }),
      });
  for (const { data } of await getCollection('quizItems')) {
    const cited = data.evidence.map(({ source }) => source);
    add(cited, {
      href: pathTo(lang, 'quiz/'),
      name: `${t('nav.quiz')}: ${pick(data.facet, lang)}`,
    });
  }
  for (const { data } of await getCollection('pay'))
    for (const { id, source, title } of data.figures)
      add([source], {
        href: `${pathTo(lang, 'pay/')}#${id}`,
        name: `${t('nav.pay')}: ${pick(title, lang)}`,
      });
  for (const { id, data } of await getCollection('corrections'))
    add(data.sources, {
      href: `${pathTo(lang, 'corrections/')}#${id}`,
      name: `${t('nav.corrections')}: ${pick(data.subject, lang)}`,
    });
  for (const { data } of await getCollection('quizReadiness'))
    if (data.source) add([data.source], { href: pathTo(lang, 'quiz/'), name: t('nav.quiz') });
  const files = await getCollection('rules');
  const figures = [...(await getCollection('channels')), ...(await getCollection('offer'))];
  for (const { id, name, route } of await countryLinks(lang)) {
    const home = route === 'rates/';
    const rules = files.filter(({ data }) => data.country === id);
    const cited = [...rules, ...(home ? figures : [])].map(({ data }) => ({ data }));
    add(sourcesIn(cited), {
      href: pathTo(lang, route),
      name: home ? t('nav.rates') : `${t('nav.rates')}: ${name}`,
    });
  }
  const method = texts.find(({ kind, slug }) => kind === 'pages' && slug === 'method');
  if (method)
    for (const { source } of await publishedCases())
      add([source], { href: `${method.href}#${source}`, name: method.title });
  const assumed = (await getCollection('hirer')).map(({ data }) => data.source);
  add(assumed, { href: `${pathTo(lang, 'hire/')}#assumptions`, name: t('hire.assume') });
  for (const { data } of await getCollection('swing'))
    add([data.source, ...data.evidence], { href: pathTo(lang, 'rates/'), name: t('nav.rates') });
  return places;
}
