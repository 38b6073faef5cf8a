import { upperFirst } from '../../logic/i18n/text.ts';
import { respect, VETOES, type Veto } from '../../logic/quiz/vetoes.ts';
import type { ResultProps } from './Result.tsx';
import { orList, roleName } from './words.ts';

type Props = Pick<ResultProps, 'result' | 'vetoes' | 'setVetoes' | 't'>;

/** What is impossible for the reader at present: it never changes the score, and stands beside the result. */
export function Vetoes({ result, vetoes, setVetoes, t }: Props) {
  const found = respect(result, vetoes);
  const toggle = (veto: Veto) =>
    setVetoes(vetoes.includes(veto) ? vetoes.filter((one) => one !== veto) : [...vetoes, veto]);
  const names = (roles: typeof result.named) =>
    orList(
      roles.map((id) => roleName(id, t)),
      t,
    );
  return (
    <section class="chapter quiz-vetoes">
      <h2>{t('quiz.veto')}</h2>
      <fieldset>
        <legend>{t('quiz.veto.ask')}</legend>
        {VETOES.map((veto) => (
          <label key={veto}>
            <input
              type="checkbox"
              name={`quiz-veto-${veto}`}
              value={veto}
              checked={vetoes.includes(veto)}
              onChange={() => toggle(veto)}
            />
            <span>{t(`quiz.veto.${veto}`)}</span>
          </label>
        ))}
      </fieldset>
      <div role="status">
        {found && (
          <div class="quiz-vetoed">
            <p>
              <b>
                {t('quiz.veto.broken', {
                  role: names(result.named),
                  veto: orList(
                    found.broken.map((veto) => t(`quiz.veto.${veto}.short`)),
                    t,
                  ),
                })}
              </b>
            </p>
            <p>
              {found.instead.length > 0
                ? t('quiz.veto.instead', { role: upperFirst(names(found.instead)) })
                : t('quiz.veto.nothing')}{' '}
              {found.broken.includes('pay') && t('quiz.veto.beside')}
            </p>
          </div>
        )}
      </div>
    </section>
  );
}
