import type { ComponentChildren } from 'preact';
import { keyed } from '../../logic/quiz/axis.ts';
import {
  type AnswerChange,
  type AxisFlip,
  idleAnswers,
  settlingAnswer,
  smallestFlip,
} from '../../logic/quiz/explain.ts';
import { score } from '../../logic/quiz/score.ts';
import type { Axis } from '../../logic/quiz/types.ts';
import { Mirror } from './Mirror.tsx';
import type { ResultProps } from './Result.tsx';
import { accentOf, headline, sideName, sideWord } from './words.ts';

interface Props extends Pick<ResultProps, 'items' | 'answers' | 'result' | 'weights' | 't'> {
  readonly tryOut: (ids: readonly string[]) => void;
}

/** The smallest change that tips the result; for a close call, what would settle each undecided axis. */
export function Change(props: Props) {
  const { items, answers, result, weights, t } = props;
  const idle = idleAnswers(items, answers, weights);
  const facets = items.filter(({ id }) => idle.includes(id)).map(({ facet }) => facet);
  const flips = (['X', 'Y'] as const)
    .map((axis) => smallestFlip(items, answers, axis, weights))
    .filter((flip) => flip !== null);
  const size = ({ changes, steps }: AxisFlip) => changes.length * 100 + steps;
  const least = Math.min(...flips.map(size));
  return (
    <section class="chapter">
      <div class="quiz-opening">
        <h2>{t('quiz.change')}</h2>
        <p class="quiet">{t('quiz.change.not')}</p>
      </div>
      {result.band === 'close'
        ? result.undecided.map((axis) => <Settle key={axis} {...props} axis={axis} />)
        : flips
            .filter((flip) => size(flip) === least)
            .map((flip) => <Flip key={flip.axis} {...props} flip={flip} />)}
      {facets.length > 0 && (
        <p class="quiz-idle">
          <b>{t('quiz.change.idle')}</b> {facets.join(', ')}.
        </p>
      )}
    </section>
  );
}

const stepsWords = (steps: number, t: Props['t']) =>
  t(steps === 1 ? 'quiz.step' : 'quiz.steps', { n: steps });

function Flip({
  items,
  answers,
  result,
  weights,
  tryOut,
  t,
  flip,
}: Props & { readonly flip: AxisFlip }) {
  const { axis, steps, changes } = flip;
  const moved = Object.fromEntries(changes.map(({ id, to }) => [id, to]));
  const then = headline(score(items, { ...answers, ...moved }, weights), t);
  const words = {
    axis: t(`quiz.axis.${axis}`),
    side: sideName(axis, -result.axes[axis].side, t),
    steps: stepsWords(steps, t),
    count: changes.length,
  };
  return (
    <div class="quiz-flip">
      <p class="lede">{t(changes.length === 1 ? 'quiz.change.one' : 'quiz.change.many', words)}</p>
      <Moves {...{ items, axis, changes, tryOut, t }}>
        <p class="quiz-then">{t('quiz.change.then', { result: then })}</p>
      </Moves>
    </div>
  );
}

function Settle({
  items,
  answers,
  result,
  weights,
  tryOut,
  t,
  axis,
}: Props & { readonly axis: Axis }) {
  const { side, score: mean, n } = result.axes[axis];
  const name = t(`quiz.axis.${axis}`);
  const changes = ([-1, 1] as const)
    .map((towards) => settlingAnswer(items, answers, axis, towards, weights))
    .filter((change) => change !== null);
  const steps = stepsWords(Math.round(Math.abs(mean) * n * 2), t);
  return (
    <div class="quiz-flip">
      <p class="lede">
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
      {changes.length > 0 && <Moves {...{ items, axis, changes, tryOut, t }} />}
    </div>
  );
}

interface MovesProps extends Pick<Props, 'items' | 'tryOut' | 't'> {
  readonly axis: Axis;
  readonly changes: readonly AnswerChange[];
  readonly children?: ComponentChildren;
}

/** Each answer between its statements, with an arrow from where it is to where it would have to go. */
function Moves({ items, axis, changes, tryOut, t, children }: MovesProps) {
  const moves = changes.flatMap((change) => {
    const item = items.find(({ id }) => id === change.id);
    return item
      ? [{ ...change, item, towards: keyed(item, change.to) - keyed(item, change.from) }]
      : [];
  });
  return (
    <>
      <ul class="quiz-mirrors">
        {moves.map(({ item, from, to, towards }) => (
          <Mirror key={item.id + to} item={item} choice={from} to={to} t={t}>
            <p class="quiz-pull">
              {stepsWords(Math.abs(towards) * 2, t)} {t('quiz.towards')}{' '}
              <b class={accentOf(axis, towards)}>{sideWord(axis, towards, t)}</b>
              <span class="visually-hidden">
                {', '}
                {t('quiz.change.from', {
                  from: t(`quiz.option.${from}`),
                  to: t(`quiz.option.${to}`),
                })}
              </span>
            </p>
          </Mirror>
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
