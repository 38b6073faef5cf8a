import type { ComponentChildren } from 'preact';
import {
  type AnswerChange,
  type AxisFlip,
  settlingAnswer,
  smallestFlip,
} from '../../logic/quiz/explain.ts';
import { score } from '../../logic/quiz/score.ts';
import type { Axis } from '../../logic/quiz/types.ts';
import type { ResultProps } from './Result.tsx';
import { headline, sideName } from './words.ts';

interface Props extends Pick<ResultProps, 'items' | 'answers' | 'result' | 't'> {
  readonly tryOut: (ids: readonly string[]) => void;
}

/** The smallest change that tips the result; for a close call, what would settle each undecided axis. */
export function Change(props: Props) {
  const { items, answers, result, t } = props;
  const flips = (['X', 'Y'] as const)
    .map((axis) => smallestFlip(items, answers, axis))
    .filter((flip) => flip !== null);
  const size = ({ changes, steps }: AxisFlip) => changes.length * 100 + steps;
  const least = Math.min(...flips.map(size));
  return (
    <section class="chapter">
      <h2>{t('quiz.change')}</h2>
      <div class="quiz-columns">
        {result.band === 'close'
          ? result.undecided.map((axis) => <Settle key={axis} {...props} axis={axis} />)
          : flips
              .filter((flip) => size(flip) === least)
              .map((flip) => <Flip key={flip.axis} {...props} flip={flip} />)}
        <p class="quiet">{t('quiz.change.not')}</p>
      </div>
    </section>
  );
}

const stepsWords = (steps: number, t: Props['t']) =>
  t(steps === 1 ? 'quiz.step' : 'quiz.steps', { n: steps });

function Flip({ items, answers, result, tryOut, t, flip }: Props & { readonly flip: AxisFlip }) {
  const { axis, steps, changes } = flip;
  const moved = Object.fromEntries(changes.map(({ id, to }) => [id, to]));
  const then = headline(score(items, { ...answers, ...moved }), t);
  const words = {
    axis: t(`quiz.axis.${axis}`),
    side: sideName(axis, -result.axes[axis].side, t),
    steps: stepsWords(steps, t),
    count: changes.length,
  };
  return (
    <div class="quiz-flip">
      <p>{t(changes.length === 1 ? 'quiz.change.one' : 'quiz.change.many', words)}</p>
      <Moves {...{ items, changes, tryOut, t }}>
        <p>{t('quiz.change.then', { result: then })}</p>
      </Moves>
    </div>
  );
}

function Settle({ items, answers, result, tryOut, t, axis }: Props & { readonly axis: Axis }) {
  const { side, score: mean, n } = result.axes[axis];
  const name = t(`quiz.axis.${axis}`);
  const changes = ([-1, 1] as const)
    .map((towards) => {
      const change = settlingAnswer(items, answers, axis, towards);
      return change && { ...change, towards: sideName(axis, towards, t) };
    })
    .filter((change) => change !== null);
  const steps = stepsWords(Math.round(Math.abs(mean) * n * 2), t);
  return (
    <div class="quiz-flip">
      <p>
        {side === 0
          ? t('quiz.change.tied', { axis: name })
          : t('quiz.change.close', {
              axis: name,
              steps,
              most: 2 * n,
              side: sideName(axis, side, t),
            })}{' '}
        {t(changes.length > 0 ? 'quiz.change.settle' : 'quiz.change.unsettled')}
      </p>
      {changes.length > 0 && <Moves {...{ items, changes, tryOut, t }} />}
    </div>
  );
}

interface MovesProps extends Pick<Props, 'items' | 'tryOut' | 't'> {
  readonly changes: readonly (AnswerChange & { readonly towards?: string })[];
  readonly children?: ComponentChildren;
}

function Moves({ items, changes, tryOut, t, children }: MovesProps) {
  return (
    <>
      <ul>
        {changes.map(({ id, from, to, towards }) => (
          <li key={id + to}>
            <b>{items.find((item) => item.id === id)?.facet}</b>,{' '}
            {t('quiz.change.from', { from: t(`quiz.option.${from}`), to: t(`quiz.option.${to}`) })}
            {towards && `: ${t('quiz.pull', { side: towards })}`}
          </li>
        ))}
      </ul>
      {children}
      <button
        class="button outline no-print"
        type="button"
        onClick={() => tryOut(changes.map(({ id }) => id))}
      >
        {t('quiz.change.try')}
      </button>
    </>
  );
}
