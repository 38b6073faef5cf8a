import { useEffect } from 'preact/hooks';
import type { RegimeId } from '../../logic/estimate/index.ts';
import type { Swing as Simulated } from '../../logic/estimate/simulate/index.ts';
import { staleText } from './Answer.tsx';
import { Assumptions } from './Assumptions.tsx';
import { Band } from './Band.tsx';
import { Chances } from './Chances.tsx';
import { chanceYear, needOf, regimeOf } from './chance.ts';
import { Drivers } from './Drivers.tsx';
import type { Form } from './form.ts';
import type { More } from './more.ts';
import { Figure, Rich } from './Rich.tsx';
import { State } from './State.tsx';
import type { View } from './view.ts';
import { useWork } from './worker.ts';

interface SwingProps {
  readonly more: More;
  readonly form: Form;
  /** Told what a bad year leaves, as a sentence for the answer; null while that is not known. */
  readonly onBadYear: (sentence: string | null) => void;
}

/** How much the year swings: the band, what can happen, what moves it, and what all of it assumes. */
export function Swing({ more, form, onBadYear }: SwingProps) {
  const { view, data, desk } = more;
  const { derived, state } = form;
  const { draft } = state;
  const year = chanceYear(derived, draft, view, data);
  const { result, updating } = useWork(desk, year && { ...year, kind: 'swing' });
  const bad = year && !updating && result ? badYear(result, view) : null;
  useEffect(() => onBadYear(bad), [bad]);
  const regime = regimeOf(derived, draft.regime);
  // Nothing to simulate, rather than numbers that cannot be read just now.
  const nothing = year === null && !derived.stale.practice && derived.practice !== null;
  const { gross } = derived.practice?.estimate.totals ?? { gross: 0 };
  const empty = nothing && (gross === 0 || regime === null);
  if (!result || !regime || empty)
    return (
      <>
        <p class="est-said">
          {view.t(empty ? 'more.swing.empty' : updating ? 'more.wait' : 'more.swing.none')}
        </p>
        <Assumptions form={form} data={data} view={view} />
      </>
    );
  const need = needOf(draft, view.lang);
  const wage = derived.stale.employed ? null : derived.employed;
  const rates = derived.practice?.question === 'charge' ? derived.practice.rates : null;
  const found = rates?.[regime];
  return (
    <div class={updating || year === null ? 'is-stale' : ''}>
      <SwingSentence
        {...{ swing: result, regime, updating, view }}
        chosen={draft.regime !== null}
        rate={found?.kind === 'reached' ? found.rate : null}
      />
      {year === null && (
        <p class="est-stale">
          {derived.stale.practice ? staleText(derived, draft, view) : view.t('more.swing.none')}
        </p>
      )}
      <Band swing={result} need={Number.isNaN(need) ? null : need} employed={wage} view={view} />
      <Chances swing={result} need={need} view={view} />
      <Drivers more={more} year={year} swing={result} />
      <Assumptions form={form} data={data} view={view} />
    </div>
  );
}

/** What a bad year leaves, for the answer at the top. */
function badYear({ year }: Pick<Simulated, 'year'>, { t, short }: View): string {
  const month = year.p10 / 12;
  return month < 0
    ? t('more.swing.bad.short', { amount: short(-month) })
    : t('more.swing.bad', { amount: short(month) });
}

interface SentenceProps {
  readonly swing: Pick<Simulated, 'year' | 'certain'>;
  readonly regime: RegimeId;
  /** The reader chose the tax rule. */
  readonly chosen: boolean;
  /** Rupiah an hour, where that was the question. */
  readonly rate: number | null;
  readonly updating: boolean;
  readonly view: View;
}

/** The year in one sentence, and what it was reckoned with. */
export function SwingSentence({ swing, regime, chosen, rate, updating, view }: SentenceProps) {
  const { t, words, short, money } = view;
  const { p10, p50, p90 } = swing.year;
  const kind = p90 < 0 ? 'never' : p50 < 0 ? 'under' : p10 < 0 ? 'short' : 'usual';
  const figure = (amount: number) => <Figure side="remote">{short(Math.abs(amount) / 12)}</Figure>;
  const said = [
    rate !== null && t('more.swing.rate', { rate: money(rate) }),
    t(`more.swing.regime.${chosen ? 'chosen' : 'careful'}`, { regime: t(`est.regime.${regime}`) }),
    t('more.swing.certain', { amount: short(swing.certain / 12) }),
  ];
  return (
    <>
      <p class="est-employed-head">
        <Rich
          text={words[`more.swing.sentence.${kind}`] ?? ''}
          parts={{ p10: figure(p10), p50: figure(p50), p90: figure(p90) }}
        />
      </p>
      <State updating={updating} text={said.filter(Boolean).join(' ')} view={view} />
    </>
  );
}
