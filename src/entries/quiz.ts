import { getCollection } from 'astro:content';
import { pick } from '../logic/i18n/text.ts';
import { wordingOf } from '../logic/quiz/wording.ts';
import type { Lang, RoleId } from '../schemas/common.ts';
import { evidenceFor, getSeeds } from './evidence.ts';
import { pathTo } from './site.ts';

/**
 * The items in order, in one language: sixteen that everybody is asked, then those of
 * the tie-break round (`core` false).
 */
export async function getQuizItems(lang: Lang) {
  return (await getCollection('quizItems'))
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data: { axis, subscale, theme, core, plus, ...item } }) => ({
      id,
      axis,
      subscale,
      theme,
      core,
      plus,
      facet: pick(item.facet, lang),
      a: pick(item.a, lang),
      b: pick(item.b, lang),
      why: pick(item.why, lang),
    }));
}

/** Version of the statements as they are worded, the same in every language. */
export async function getWording(): Promise<string> {
  const items = await getCollection('quizItems');
  return wordingOf(
    items
      .sort((a, b) => a.data.order - b.data.order)
      .map(({ id, data: { a, b } }) => ({ id, a, b })),
  );
}

/** What each item rests on, by its id, in one language. */
export async function getItemEvidence(lang: Lang) {
  const [items, seeds, evidence] = await Promise.all([
    getCollection('quizItems'),
    getSeeds(),
    evidenceFor(lang, 'content/quiz/'),
  ]);
  const entries = items.map(({ id, data }) => [
    id,
    data.evidence.map(({ source, note }) => {
      const { label, href } = evidence(source);
      // A seed point says in its own words what a source needs a note for.
      const said = note ?? seeds.get(source)?.text;
      return { label, href, ...(said ? { note: pick(said, lang) } : {}) };
    }),
  ]);
  return Object.fromEntries(entries) as Record<
    string,
    { label: string; href: string; note?: string }[]
  >;
}

/** What each result means and where it leads, in one language. */
export async function getOutcomes(lang: Lang) {
  const outcomes = (await getCollection('quizOutcomes')).map(({ id, data }) => [
    id,
    {
      meaning: pick(data.meaning, lang),
      steps: data.steps.map((step) => pick(step, lang)),
      links: data.links.map(({ route, label, at, preset }) => ({
        href: pathTo(lang, route) + (at ? `#${at}` : ''),
        label: pick(label, lang),
        ...(preset ? { preset } : {}),
      })),
    },
  ]);
  return Object.fromEntries(outcomes) as Record<
    RoleId,
    {
      meaning: string;
      steps: string[];
      /** With `preset`, the page is the estimator, to be filled in with that worked example. */
      links: { href: string; label: string; preset?: string }[];
    }
  >;
}

/** The questions about the reader's circumstances in page order, in one language. */
export async function getReadiness(lang: Lang) {
  const evidence = await evidenceFor(lang, 'content/quiz/readiness.yaml');
  return (await getCollection('quizReadiness'))
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data: { several, enough, ...data } }) => {
      const cited = data.source ? evidence(data.source) : undefined;
      return {
        id,
        several,
        enough,
        question: pick(data.question, lang),
        why: pick(data.why, lang),
        ...(cited ? { source: { label: cited.label, href: cited.href } } : {}),
        options: data.options.map((option) => ({ ...option, text: pick(option.text, lang) })),
        advice: data.advice.map(({ roles, text, link }) => ({
          roles,
          text: pick(text, lang),
          ...(link
            ? { link: { href: pathTo(lang, link.route), label: pick(link.label, lang) } }
            : {}),
        })),
      };
    });
}
