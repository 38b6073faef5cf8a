import { useEffect } from 'preact/hooks';
import type { RegimeId } from '../../logic/estimate/index.ts';
import type { Swing as Simulated } from '../../logic/estimate/simulate/index.ts';
import { still } from '../shared/still.ts';
import { staleText } from './Answer.tsx';
import { Assumptions } from './Assumptions.tsx';
import { type Told, tell } from './BadYear.tsx';
import { Band } from './Band.tsx';
import { Chances } from './Chances.tsx';
import { chanceYear, regimeOf } from './chance.ts';
import { Drivers } from './Drivers.tsx';
import { hasJob } from './derive.ts';
import { type Form, usePart } from './form.ts';
import type { More } from './more.ts';
import { Figure, Rich } from './Rich.tsx';
import { SOON, STEP, useRest } from './rest.ts';
import { State } from './State.tsx';
import type { View } from './view.ts';
import { useWork } from './worker.ts';

interface SwingProps {
  readonly more: More;
  readonly form: Form;
  /** Where the answer hears what a bad year leaves. */
  readonly badYear: Told;
}

/** How much the year swings: the band, what can happen, what moves it, and what all of it assumes. */
export function Swing({ more, form, badYear }: SwingProps) {
  const { view, data, desk } = more;
  const calm = useRest(form, SOON);
  const { derived, state } = calm;
  const { draft } = state;
  const year = chanceYear(derived, draft, view, data);
  const { result, updating } = useWork(desk, year && { ...year, kind: 'swing' });
  const bad = year && !updating && result ? badYearText(result.swing, view) : null;
  useEffect(() => tell(badYear, bad), [bad]);
  const job = hasJob(draft);
  const wage = derived.stale.employed || job ? null : derived.employed;
  // Drawn anew only with a new result: a keystroke must not wait for it.
  const drawn = still(
    () => result && <Band {...result} employed={wage} view={view} />,
    [result, wage],
  );
  const second = useRest(result, STEP);
  const chances = still(() => second && <Chances {...second} view={view} />, [second]);
  const assumptions = usePart(form, ['swing', 'needs', 'question', 'beside'], () => (
    <Assumptions form={form} data={data} view={view} />
  ));
  const third = useRest(second, STEP);
  const moved = still(
    () => third && <Drivers more={more} year={year} swing={third.swing} />,
    [third, year && JSON.stringify(year)],
  );
  const regime = regimeOf(derived, draft.regime);
  const { practice, stale } = derived;
  // Nothing to simulate, rather than numbers that cannot be read just now.
  const empty =
    practice !== null &&
    !stale.practice &&
    (practice.estimate.totals.gross === 0 || regime === null);
  if (!result || !regime || empty)
    return (
      <>
        <p class="est-said">
          {view.t(empty ? 'more.swing.empty' : updating ? 'more.wait' : 'more.swing.none')}
        </p>
        {assumptions}
      </>
    );
  const found = practice?.question === 'charge' ? practice.rates[regime] : null;
  return (
    <div class={updating || year === null ? 'is-stale' : ''}>
      <SwingSentence
        {...{ swing: result.swing, regime, beside: job, updating, view }}
        chosen={draft.regime !== null}
        rate={found?.kind === 'reached' ? found.rate : null}
      />
      {year === null && (
        <p class="est-stale">
          {stale.practice ? staleText(derived, draft, view) : view.t('more.swing.none')}
        </p>
      )}
      {drawn}
      {chances}
      {moved}
      {assumptions}
    </div>
  );
}

/** What a bad year leaves, for the answer at the top. */
function badYearText({ year }: Pick<Simulated, 'year'>, { t, short }: View): string {
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
  /** It runs beside a job, and is what it adds. */
  readonly beside: boolean;
  /** Rupiah an hour, where that was the question. */
  readonly rate: number | null;
  readonly updating: boolean;
  readonly view: View;
}

/** The year in one sentence, and what it was reckoned with. */
export function SwingSentence(props: SentenceProps) {
  const { swing, regime, chosen, beside, rate, updating, view } = props;
  const { t, words, short, money } = view;
  const { p10, p50, p90 } = swing.year;
  const kind = p90 < 0 ? 'never' : p50 < 0 ? 'under' : p10 < 0 ? 'short' : 'usual';
  const figure = (amount: number) => <Figure side="remote">{short(Math.abs(amount) / 12)}</Figure>;
  const said = [
    beside && t('more.swing.beside'),
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
