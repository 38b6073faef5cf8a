import type { APIRoute, GetStaticPaths } from 'astro';
import { getItemEvidence, getOutcomes, getReadiness, getWording } from '../../../entries/quiz.ts';
import { getPresets, getRules, latestCheck } from '../../../entries/rules.ts';
import { localePaths } from '../../../entries/site.ts';
import { encode } from '../../../islands/estimator/codec.ts';
import { presetDraft } from '../../../islands/estimator/preset.ts';
import type { More } from '../../../islands/quiz/types.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** What the quiz fetches once a reader has begun: outcomes, readiness, and what each question rests on. */
export const GET: APIRoute = async ({ props }) => {
  const lang = String(props['lang']);
  const [rules, presets, outcomes] = await Promise.all([
    getRules(),
    getPresets(),
    getOutcomes(lang),
  ]);
  /** The estimator opens with the worked example that the outcome names. */
  const filled = (id: string) => {
    const preset = presets.find((one) => one.id === id);
    if (!preset) throw new Error(`content/quiz/outcomes.yaml: no worked example "${id}"`);
    return encode(presetDraft(preset, rules, latestCheck(rules), lang), lang);
  };
  const withLinks = Object.entries(outcomes).map(([role, { links, ...outcome }]) => [
    role,
    {
      ...outcome,
      links: links.map(({ href, label, preset }) => ({
        href: href + (preset ? filled(preset) : ''),
        label,
      })),
    },
  ]);
  const more: More = {
    outcomes: Object.fromEntries(withLinks) as More['outcomes'],
    readiness: await getReadiness(lang),
    wording: await getWording(),
    evidence: await getItemEvidence(lang),
  };
  return new Response(JSON.stringify(more), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
