import { BANDS, type RoleId } from '../../logic/quiz/types.ts';
import { ROLES } from '../../logic/roles.ts';
import type { ResultProps } from './Result.tsx';
import { accent, oddsWords, orList, roleName } from './words.ts';

/** How sure the result is: the band on a measure of three, the odds of the four roles, and the runner-up. */
export function Certainty({ result, t }: Pick<ResultProps, 'result' | 't'>) {
  const { band, stage, roles, named, runnersUp, gap } = result;
  // Rounded, so that equals stay in the order of the map.
  const rank = (probability: number) => Math.round(probability * 1e6);
  const ranked = [...roles].sort((a, b) => rank(b.probability) - rank(a.probability));
  const names = orList(
    runnersUp.map((id) => roleName(id, t)),
    t,
  );
  return (
    <>
      {stage === 'role' && (
        <ol class="quiz-band" aria-label={t('quiz.band.label')}>
          {BANDS.map((step) => (
            <li key={step} {...(step === band ? { 'aria-current': 'true' } : {})}>
              {t(`quiz.band.${step}`)}
            </li>
          ))}
        </ol>
      )}
      <table class="quiz-odds">
        <caption>{t('quiz.odds.caption')}</caption>
        <tbody>
          {ranked.map(({ id, probability }) => (
            <tr key={id} class={band !== 'close' && named.includes(id) ? 'quiz-first' : undefined}>
              <th scope="row">
                <Glyph role={id} />
                {roleName(id, t)}
              </th>
              <td>{oddsWords(probability, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {names && (
        <p class="quiz-runner">
          {t(runnersUp.length > 1 ? 'quiz.runner.equal' : 'quiz.runner', {
            role: names,
            gap: Math.round(gap),
          })}
        </p>
      )}
    </>
  );
}

/** Four squares with one lit: the place of a role on the map. */
function Glyph({ role }: { readonly role: RoleId }) {
  return (
    <svg class={`quiz-glyph ${accent(role)}`} viewBox="0 0 18 18" aria-hidden="true">
      {ROLES.map(({ id, corner: { x, y } }) => (
        <rect
          key={id}
          class={id === role ? (y > 0 ? 'quiz-on quiz-full' : 'quiz-on') : undefined}
          x={x < 0 ? 1 : 10}
          y={y > 0 ? 1 : 10}
          width="7"
          height="7"
        />
      ))}
    </svg>
  );
}
