import { keyed } from '../../logic/quiz/axis.ts';
import { pulls, reasons } from '../../logic/quiz/explain.ts';
import type { Contribution } from '../../logic/quiz/types.ts';
import { Mirror } from './Mirror.tsx';
import type { ResultProps } from './Result.tsx';
import { accentOf, roleName, sideName, sideWord, strength } from './words.ts';

interface Props extends Pick<ResultProps, 'items' | 'answers' | 'result' | 't'> {
  /** Opens answers to be changed. */
  readonly change: (ids: readonly string[]) => void;
}

interface Group {
  readonly title: string;
  readonly list: readonly Contribution[];
}

/** For a named role the answers for and against it; else, per undecided axis, the answers to each side. */
function groupsOf({ result, t }: Pick<Props, 'result' | 't'>): readonly Group[] {
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
    <section class="chapter quiz-why">
      <div class="quiz-opening">
        <h2>{t(props.result.band === 'close' ? 'quiz.reasons.close' : 'quiz.reasons')}</h2>
        <p class="quiet">{t('quiz.fold')}</p>
      </div>
      {groups.map(({ title, list }) => (
        <div key={title} class="quiz-reasons">
          <h3>{title}</h3>
          {list.length === 0 ? (
            <p class="quiet">{t('quiz.reasons.none')}</p>
          ) : (
            <ol class="quiz-mirrors">
              {list.map((one) => (
                <Reason key={one.id} {...props} one={one} />
              ))}
            </ol>
          )}
        </div>
      ))}
    </section>
  );
}

function Reason({ items, answers, one, change, t }: Props & { readonly one: Contribution }) {
  const item = items.find(({ id }) => id === one.id);
  const choice = answers[one.id];
  if (!item || !choice) return null;
  const side = sideWord(one.axis, one.pull, t);
  return (
    <Mirror
      item={item}
      choice={choice}
      action={
        <button class="quiz-edit no-print" type="button" onClick={() => change([item.id])}>
          {t('quiz.answers.change')}
          <span class="visually-hidden">: {item.facet}</span>
        </button>
      }
      t={t}
    >
      <p class="quiz-pull">
        {t(`quiz.pull.${strength(keyed(item, choice))}`)}{' '}
        <b class={accentOf(one.axis, one.pull)}>{side}</b>
      </p>
    </Mirror>
  );
}
