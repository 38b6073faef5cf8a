import { useState } from 'preact/hooks';
import { type Circumstances, preparations, toggled } from '../../logic/quiz/readiness.ts';
import type { ResultProps } from './Result.tsx';
import type { More } from './types.ts';

type Props = Pick<ResultProps, 'result' | 't'> & Pick<More, 'readiness'>;

/** Six questions about circumstances, if the reader wants them. They change the next steps and never the score; they stay in memory, out of every link. */
export function Ready({ readiness, result, t }: Props) {
  const [answers, setAnswers] = useState<Circumstances>({});
  const steps = preparations(readiness, answers, result.named);
  const answered = readiness.filter(({ id }) => (answers[id]?.length ?? 0) > 0).length;
  return (
    <section class="chapter quiz-ready">
      <details>
        <summary>
          <h2>{t('quiz.ready')}</h2>
        </summary>
        <p class="lede">{t('quiz.ready.lede')}</p>
        <div class="quiz-circumstances">
          {readiness.map(({ id, question, several, options, why, source }) => (
            <fieldset key={id}>
              <legend>{question}</legend>
              {options.map((option) => (
                <label key={option.id}>
                  <input
                    type={several ? 'checkbox' : 'radio'}
                    name={`quiz-ready-${id}${several ? `-${option.id}` : ''}`}
                    value={option.id}
                    checked={answers[id]?.includes(option.id) ?? false}
                    onChange={() => setAnswers(toggled(answers, { id, several }, option.id))}
                  />
                  <span>{option.text}</span>
                </label>
              ))}
              <p class="quiet">
                {why} {source && <a href={source.href}>{source.label}</a>}
              </p>
            </fieldset>
          ))}
        </div>
        <div role="status">
          {answered > 0 && (
            <>
              <h3>{t('quiz.ready.steps')}</h3>
              {steps.length === 0 ? (
                <p>{t('quiz.ready.none')}</p>
              ) : (
                <ol class="quiz-todo">
                  {steps.map(({ id, text, link }) => (
                    <li key={id}>
                      <span>
                        {text} {link && <a href={link.href}>{link.label}</a>}
                      </span>
                    </li>
                  ))}
                </ol>
              )}
            </>
          )}
        </div>
      </details>
    </section>
  );
}
