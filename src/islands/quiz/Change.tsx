import { type AxisFlip, smallestFlip } from '../../logic/quiz/explain.ts';
import { score } from '../../logic/quiz/score.ts';
import type { ResultProps } from './Result.tsx';
import { headline, sideName } from './words.ts';

interface Props extends Pick<ResultProps, 'items' | 'answers' | 'result' | 't'> {
  readonly tryOut: (ids: readonly string[]) => void;
}

/** The smallest change that tips the result; for a close call, of each undecided axis. */
export function Change(props: Props) {
  const { items, answers, result, t } = props;
  const axes = result.undecided.length > 0 ? result.undecided : (['X', 'Y'] as const);
  const flips = axes
    .map((axis) => smallestFlip(items, answers, axis))
    .filter((flip) => flip !== null);
  const size = ({ changes, steps }: AxisFlip) => changes.length * 100 + steps;
  const least = Math.min(...flips.map(size));
  const shown = result.undecided.length > 0 ? flips : flips.filter((flip) => size(flip) === least);
  return (
    <section class="chapter">
      <h2>{t('quiz.change')}</h2>
      <div class="quiz-columns">
        {result.undecided
          .filter((axis) => result.axes[axis].side === 0)
          .map((axis) => (
            <p key={axis}>{t('quiz.change.tied', { axis: t(`quiz.axis.${axis}`) })}</p>
          ))}
        {shown.map((flip) => (
          <Flip key={flip.axis} {...props} flip={flip} />
        ))}
      </div>
      <p class="quiet">{t('quiz.change.not')}</p>
    </section>
  );
}

function Flip({ items, answers, result, tryOut, t, flip }: Props & { readonly flip: AxisFlip }) {
  const { axis, steps, changes } = flip;
  const ids = changes.map(({ id }) => id);
  const moved = Object.fromEntries(changes.map(({ id, to }) => [id, to]));
  const then = headline(score(items, { ...answers, ...moved }), t);
  const words = {
    axis: t(`quiz.axis.${axis}`),
    side: sideName(axis, -result.axes[axis].side, t),
    steps: t(steps === 1 ? 'quiz.step' : 'quiz.steps', { n: steps }),
    count: changes.length,
  };
  return (
    <div class="quiz-flip">
      <p>{t(changes.length === 1 ? 'quiz.change.one' : 'quiz.change.many', words)}</p>
      <ul>
        {changes.map(({ id, from, to }) => (
          <li key={id}>
            <b>{items.find((item) => item.id === id)?.facet}</b>,{' '}
            {t('quiz.change.from', { from: t(`quiz.option.${from}`), to: t(`quiz.option.${to}`) })}
          </li>
        ))}
      </ul>
      <p>{t('quiz.change.then', { result: then })}</p>
      <button class="button outline" type="button" onClick={() => tryOut(ids)}>
        {t('quiz.change.try')}
      </button>
    </div>
  );
}
