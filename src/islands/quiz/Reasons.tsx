import { pulls, reasons } from '../../logic/quiz/explain.ts';
import type { Choice, Contribution } from '../../logic/quiz/types.ts';
import type { ResultProps } from './Result.tsx';
import { roleName, sideName } from './words.ts';

type Props = Pick<ResultProps, 'items' | 'answers' | 'result' | 't'>;

interface Group {
  readonly title: string;
  readonly list: readonly Contribution[];
}

/** For a named role the answers for and against it; else, per undecided axis, the answers to each side. */
function groupsOf({ result, t }: Props): readonly Group[] {
  const [role, ...others] = result.named;
  if (role && others.length === 0) {
    return [
      {
        title: t('quiz.reasons.for', { role: roleName(role, t) }),
        list: reasons(result, role, 1, 3),
      },
      { title: t('quiz.reasons.against'), list: reasons(result, role, -1, 2) },
    ];
  }
  return result.undecided.flatMap((axis) =>
    ([-1, 1] as const).map((sign) => ({
      title: t('quiz.reasons.towards', { side: sideName(axis, sign, t) }),
      list: pulls(result, axis, sign, 2),
    })),
  );
}

export function Reasons(props: Props) {
  const { t } = props;
  const groups = groupsOf(props);
  if (groups.every(({ list }) => list.length === 0)) return null;
  return (
    <section class="chapter">
      <h2>{t(props.result.band === 'close' ? 'quiz.reasons.close' : 'quiz.reasons')}</h2>
      {groups.map(({ title, list }) => (
        <div key={title} class="quiz-reasons">
          <h3>{title}</h3>
          {list.length === 0 && <p class="quiet">{t('quiz.reasons.none')}</p>}
          <ol>
            {list.map((one) => (
              <Reason key={one.id} {...props} one={one} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function Reason({ items, answers, one, t }: Props & { readonly one: Contribution }) {
  const item = items.find(({ id }) => id === one.id);
  const choice = answers[one.id];
  if (!item || !choice) return null;
  const strength = Math.abs(choice - 3) === 2 ? 'much' : 'little';
  const colour = one.axis === 'X' ? (one.pull < 0 ? 'office' : 'remote') : undefined;
  return (
    <li>
      <p class="quiz-facet label">{item.facet}</p>
      <p class="quiz-own">{choice < 3 ? item.a : item.b}</p>
      <div class="quiz-weight label">
        <Scale choice={choice} />
        <p>
          {t(`quiz.strength.${strength}`)},{' '}
          <b class={colour}>{t('quiz.pull', { side: sideName(one.axis, one.pull, t) })}</b>
        </p>
      </div>
    </li>
  );
}

/** Five points with the chosen one filled; the words beside it say the same. */
function Scale({ choice }: { readonly choice: Choice }) {
  return (
    <svg class="quiz-scale" viewBox="0 0 104 16" aria-hidden="true">
      <path d="M8 8H96" />
      {[1, 2, 3, 4, 5].map((step) => (
        <circle
          key={step}
          class={step === choice ? 'quiz-on' : undefined}
          cx={step * 22 - 14}
          cy="8"
          r={step === choice ? 6.5 : 3}
        />
      ))}
    </svg>
  );
}
