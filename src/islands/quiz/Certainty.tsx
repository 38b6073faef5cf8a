import { Fragment } from 'preact';
import { Glyph } from '../../drawings/Glyph.tsx';
import { odds } from '../../logic/quiz/odds.ts';
import { BANDS, type RoleId } from '../../logic/quiz/types.ts';
import { sideOf } from '../../logic/roles.ts';
import type { ResultProps } from './Result.tsx';
import { oddsWords, orList, roleName } from './words.ts';

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
                <div class="quiz-chance">
                  <span>
                    <Glyph role={id} />
                    {roleName(id, t)}
                  </span>
                  <Tenths probability={probability} role={id} />
                </div>
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

/** Ten squares, filled as far as the words beside them say. */
function Tenths({ probability, role }: { readonly probability: number; readonly role: RoleId }) {
  const { count, outOf } = odds(probability);
  const filled = (10 * count) / outOf;
  return (
    <svg class={`quiz-tenths ${sideOf(role)}`} viewBox="0 0 118 10" aria-hidden="true">
      {Array.from({ length: 10 }, (_, i) => (
        <Fragment key={i}>
          <rect x={12 * i + 0.5} y="0.5" width="9" height="9" />
          {filled > i && (
            <rect
              class="quiz-full"
              x={12 * i + 0.5}
              y="0.5"
              width={9 * Math.min(1, filled - i)}
              height="9"
            />
          )}
        </Fragment>
      ))}
    </svg>
  );
}
