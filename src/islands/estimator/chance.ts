import { openRegimes, type RegimeId, rulesAt } from '../../logic/estimate/index.ts';
import type { SwingAssumptions } from '../../logic/estimate/simulate/index.ts';
import type { Lang } from '../../schemas/common.ts';
import type { SwingEntry, SwingId } from '../../schemas/swing.ts';
import { type Answers, carefulRegime, type Derived, hasJob, jobOf, practiceAt } from './derive.ts';
import { type Assumed, type Draft, FIELDS, read, shown, swingField } from './draft.ts';
import type { Problem } from './input.ts';
import type { MoreData } from './more.ts';
import type { View } from './view.ts';
import type { ChanceYear } from './work.ts';

export type Entries = readonly (SwingEntry & { readonly id: string })[];
export const PRESETS = ['cautious', 'middle', 'favourable'] as const;
export type Preset = (typeof PRESETS)[number];

interface Read {
  readonly assumptions: SwingAssumptions;
  readonly problems: Readonly<Partial<Record<SwingId, Problem>>>;
}

/** The assumptions with what the reader changed; what is wrong is named and stays where it starts. */
export function readAssumed(swing: Assumed, start: SwingAssumptions, lang: Lang): Read {
  const parsed = (Object.entries(swing) as [SwingId, string][]).map(
    ([id, text]) => [id, read(text, swingField(id), lang)] as const,
  );
  const good = parsed.flatMap(([id, one]) => (one.ok ? [[id, one.value] as const] : []));
  const bad = parsed.flatMap(([id, one]) => (one.ok ? [] : [[id, one.reason] as const]));
  return {
    assumptions: { ...start, ...Object.fromEntries(good) },
    problems: Object.fromEntries(bad),
  };
}

const atPreset = (entry: SwingEntry, preset: Preset) =>
  preset === 'middle' ? entry.default : entry[preset];

/** Which preset all assumptions are those of; `own`: of none. */
export function presetOf({ assumptions, problems }: Read, entries: Entries): Preset | 'own' {
  if (Object.keys(problems).length > 0) return 'own';
  const all = (preset: Preset) =>
    entries.every((entry) => assumptions[entry.id as SwingId] === atPreset(entry, preset));
  return PRESETS.find(all) ?? 'own';
}

/** What stands in the fields for a preset: the middle is where they start. */
export const presetTexts = (preset: Preset, entries: Entries, lang: Lang): Assumed =>
  preset === 'middle'
    ? {}
    : Object.fromEntries(
        entries.map((entry) => {
          const id = entry.id as SwingId;
          return [id, shown(atPreset(entry, preset), swingField(id), lang)];
        }),
      );

/** What a month costs to live, rupiah: null when left empty or beside a job, whose pay goes to it too; NaN when it cannot be read. */
export function needOf(draft: Draft, lang: Lang): number | null {
  const { needs } = draft;
  if (needs.trim() === '' || hasJob(draft)) return null;
  const parsed = read(needs, FIELDS.needs, lang);
  return parsed.ok ? parsed.value || null : Number.NaN;
}

/** The tax rule to simulate with: the one chosen, or of those open the one that leaves least, or needs the highest rate. */
export function regimeOf({ practice }: Answers, chosen: RegimeId | null): RegimeId | null {
  if (!practice || chosen) return chosen;
  if (practice.question === 'keep') return carefulRegime(practice.estimate);
  const rateOf = (id: RegimeId) => {
    const found = practice.rates[id];
    return found.kind === 'reached' ? found.rate : -1;
  };
  const open = openRegimes(practice.estimate, null).filter((id) => rateOf(id) >= 0);
  return open.sort((a, b) => rateOf(b) - rateOf(a))[0] ?? null;
}

/** The year to simulate; null while a field is wrong, or where there is nothing to simulate. */
export function chanceYear(
  derived: Derived,
  draft: Draft,
  view: View,
  { swing }: Pick<MoreData, 'swing'>,
): ChanceYear | null {
  const regime = regimeOf(derived, draft.regime);
  const practice = regime && practiceAt(derived, regime);
  const { assumptions, problems } = readAssumed(draft.swing, swing.assumptions, view.lang);
  const need = needOf(draft, view.lang);
  const wrong = derived.stale.practice || Number.isNaN(need) || Object.keys(problems).length > 0;
  if (!regime || !practice || wrong || derived.practice?.estimate.totals.gross === 0) return null;
  const utilisation = rulesAt(view.rules, view.date)('defaults', 'utilisation').value;
  const wage = read(draft.wage, FIELDS.wage, view.lang);
  const job = hasJob(draft) && wage.ok ? jobOf(draft, wage.value) : null;
  return { practice, job, regime, utilisation, need, assumptions };
}
