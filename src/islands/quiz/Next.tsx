import { upperFirst } from '../../logic/i18n/text.ts';
import { PAIRS, pairSlug } from '../../logic/roles.ts';
import type { ResultProps } from './Result.tsx';
import type { More } from './types.ts';
import { roleName } from './words.ts';

type Props = Pick<ResultProps, 'paths' | 'result' | 't'> & Pick<More, 'outcomes'>;

/** What the result means and where to go from it. */
export function Next({ outcomes, paths, result, t }: Props) {
  const [role, ...others] = result.named;
  const single = role && others.length === 0 ? outcomes[role] : undefined;
  // The named role beside its runner-up, or the two that remain.
  const two = single ? [role, result.runnersUp[0]] : result.named.length === 2 ? result.named : [];
  const pair = PAIRS.find((candidate) => candidate.every((id) => two.includes(id)));
  const links = [
    ...(single ? single.links : result.named.flatMap((id) => outcomes[id].links.slice(0, 1))),
    pair
      ? {
          href: `${paths.compare}${pairSlug(pair)}/`,
          label: t('quiz.next.compare', { a: roleName(pair[0], t), b: roleName(pair[1], t) }),
        }
      : { href: paths.compare, label: t('quiz.next.all') },
  ];
  return (
    <section class="chapter">
      <h2>{t(single ? 'quiz.next' : 'quiz.next.close')}</h2>
      <div class="quiz-columns">
        <div class="quiz-meaning">
          <p class="lede">{single ? single.meaning : t('quiz.next.close.more')}</p>
          {single && (
            <ol class="quiz-todo">
              {single.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          )}
          <p>{t('quiz.next.person')}</p>
        </div>
        <nav class="quiz-links" aria-label={t('quiz.next.read')}>
          <h3>{t('quiz.next.read')}</h3>
          <ul>
            {links.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{upperFirst(label)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </section>
  );
}
