import { useEffect, useRef, useState } from 'preact/hooks';
import { keyed } from '../../logic/quiz/axis.ts';
import type { Choice } from '../../logic/quiz/types.ts';
import { still } from '../shared/still.ts';
import { Choices } from './Choices.tsx';
import type { ResultProps } from './Result.tsx';
import { Scale } from './Scale.tsx';
import type { ItemView, T } from './types.ts';
import { headline, strength } from './words.ts';

/** Table roles said again, because on a phone the rows are laid out as a grid. */
const AS = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  column: { role: 'columnheader', scope: 'col' },
  header: { role: 'rowheader', scope: 'row' },
} as const;

interface Props extends Pick<ResultProps, 'items' | 'answers' | 'result' | 'choose' | 't'> {
  readonly open: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
}

/** Every answer, open to change in its place; one status line says what a change did to the result. */
export function AnswerTable({ items, answers, result, choose, open, toggle, t }: Props) {
  const status = useStatus(headline(result, t), answers, t);
  return (
    <section class="chapter quiz-answers">
      <div class="quiz-opening">
        <h2>{t('quiz.answers')}</h2>
        <p class="quiet">
          <span class="no-print">{t('quiz.answers.lede')}</span> {t('quiz.fold')}
        </p>
      </div>
      <table {...AS.table}>
        <thead {...AS.group}>
          <tr {...AS.row}>
            <th {...AS.column}>{t('quiz.answers.facet')}</th>
            <th {...AS.column}>{t('quiz.answers.yours')}</th>
            <th {...AS.column} class="no-print">
              <span class="visually-hidden">{t('quiz.answers.change')}</span>
            </th>
          </tr>
        </thead>
        <tbody {...AS.group}>
          {items.map((item) => (
            <Row
              key={item.id}
              item={item}
              choice={answers[item.id] ?? 0}
              isOpen={open.has(item.id)}
              {...{ choose, toggle, t }}
            />
          ))}
        </tbody>
      </table>
      <p class="quiz-status no-print" role="status">
        {status}
      </p>
    </section>
  );
}

interface RowProps extends Pick<Props, 'choose' | 'toggle' | 't'> {
  readonly item: ItemView;
  readonly choice: Choice;
  readonly isOpen: boolean;
}

/** An answer, and its radios once it is opened. Drawn again only when it changed: the others must not slow it. */
function Row({ item, choice, isOpen, choose, toggle, t }: RowProps) {
  return still(
    () => (
      <>
        <tr {...AS.row}>
          <th {...AS.header}>{item.facet}</th>
          <td {...AS.cell}>
            <Answer item={item} choice={choice} t={t} />
          </td>
          <td {...AS.cell} class="no-print">
            <button
              class="quiz-edit"
              type="button"
              aria-expanded={isOpen}
              aria-controls={`quiz-row-${item.id}`}
              onClick={() => toggle(item.id)}
            >
              {t(isOpen ? 'quiz.answers.close' : 'quiz.answers.change')}
              <span class="visually-hidden">: {item.facet}</span>
            </button>
          </td>
        </tr>
        <tr {...AS.row} id={`quiz-row-${item.id}`} class="quiz-editor no-print" hidden={!isOpen}>
          <td {...AS.cell} colSpan={3}>
            {isOpen && (
              <fieldset>
                <legend class="visually-hidden">{`${item.facet}: ${t('quiz.stem')}`}</legend>
                <Choices
                  item={item}
                  value={choice}
                  choose={(chosen) => choose(item.id, chosen)}
                  t={t}
                />
              </fieldset>
            )}
          </td>
        </tr>
      </>
    ),
    [item, choice, isOpen],
  );
}

function Answer({ item, choice, t }: Pick<Props, 't'> & { item: ItemView; choice: Choice }) {
  const decided = choice !== 0 && choice !== 3;
  return (
    <div class="quiz-answer">
      <Scale item={item} choice={choice} />
      <p>{decided ? item[choice < 3 ? 'a' : 'b'] : t(`quiz.option.${choice}`)}</p>
      {decided && (
        <p class="quiz-strength">{t(`quiz.strength.${strength(keyed(item, choice))}`)}</p>
      )}
    </div>
  );
}

/** Half a second after a change, what became of the result; empty before the first one. */
function useStatus(now: string, answers: object, t: T): string {
  const [status, setStatus] = useState('');
  const said = useRef({ now, answers });
  useEffect(() => {
    if (said.current.answers === answers) return;
    const wait = setTimeout(() => {
      setStatus(
        t(said.current.now === now ? 'quiz.status.same' : 'quiz.status.now', { result: now }),
      );
      said.current = { now, answers };
    }, 500);
    return () => clearTimeout(wait);
  }, [now, answers]);
  return status;
}
