import type { ComponentChildren } from 'preact';
import type { Swing } from '../../logic/estimate/simulate/index.ts';
import { formatCount, formatNumber, formatShare } from '../../logic/i18n/format.ts';
import { percent } from '../../logic/scale.ts';
import { oddsText, shareText } from './odds.ts';
import { Rich } from './Rich.tsx';
import type { View } from './view.ts';

interface ChancesProps {
  readonly swing: Swing;
  readonly need: number | null;
  readonly view: View;
}

/** One figure to be seen, and what it is the figure of. */
function Chance({ figure, side, children }: ChanceProps) {
  return (
    <li class={side ?? ''}>
      <b>{figure}</b> <span>{children}</span>
    </li>
  );
}
interface ChanceProps {
  readonly figure: string;
  readonly side?: 'office' | 'remote';
  readonly children: ComponentChildren;
}

/** What can happen within the year, in words and figures. */
export function Chances({ swing, need, view }: ChancesProps) {
  const { t, lang, short } = view;
  const { underCosts, underNeed, gap, savings } = swing;
  const share = (part: number) => shareText(part, view);
  const months = (count: number) => formatCount(count, 'month', lang);
  const needs = need === null ? '' : short(need);
  return (
    <section class="est-part" aria-labelledby="est-chances">
      <h3 id="est-chances">{t('more.swing.chances')}</h3>
      <ul class="est-odds">
        <Chance figure={oddsText(underCosts.chance, t)}>
          {t('more.swing.costs', {
            share: share(underCosts.chance),
            months: formatNumber(underCosts.expected, lang, 1),
          })}
        </Chance>
        {underNeed && (
          <Chance
            figure={t('more.swing.of12', { months: formatNumber(underNeed.expected, lang, 0) })}
          >
            {t('more.swing.need', { need: needs, share: share(underNeed.chance) })}
          </Chance>
        )}
        <Chance figure={months(gap.p90)}>{t('more.swing.gap', { usual: months(gap.p50) })}</Chance>
        <Chance figure={short(savings.forNeed ?? savings.forCosts)}>
          {savings.forNeed === null
            ? t('more.swing.savings')
            : t('more.swing.savings.need', { need: needs, costs: short(savings.forCosts) })}
        </Chance>
      </ul>
      <Losing losing={swing.losing} view={view} />
    </section>
  );
}

/** Two chances within this of each other are called alike. */
const ALIKE = 1.25;

/** The chance to lose everything, beside an employee's: what two claims of the source documents come to. */
function Losing({ losing, view }: { losing: Swing['losing']; view: View }) {
  const { t, lang, words } = view;
  const { chance, employee, worst } = losing;
  const high = Math.max(chance, employee, 0.01);
  const verdict = chance > employee * ALIKE ? 'more' : chance * ALIKE < employee ? 'less' : 'like';
  const claim = (id: string) => (
    <a class="est-source" href={`${view.paths.sources}#${id.toLowerCase()}`}>
      <span class="visually-hidden">{t('est.source')} </span>
      {id}
    </a>
  );
  return (
    <>
      <h4>{t('more.swing.losing')}</h4>
      <svg class="est-mirror" aria-hidden="true">
        <rect
          class="office"
          x={percent(high - employee, 0, 2 * high)}
          y="0"
          height="100%"
          width={percent(employee, 0, 2 * high)}
        />
        <rect class="remote" x="50%" y="0" height="100%" width={percent(chance, 0, 2 * high)} />
        <line x1="50%" x2="50%" y1="0" y2="100%" />
      </svg>
      <ul class="est-odds est-sides">
        <Chance figure={oddsText(employee, t)} side="office">
          {t('more.swing.losing.employee', { share: shareText(employee, view) })}
        </Chance>
        <Chance figure={oddsText(chance, t)} side="remote">
          {t('more.swing.losing.own', {
            share: shareText(chance, view),
            usual: formatShare(worst.p50, lang, 0),
            worst: formatShare(worst.p90, lang, 0),
          })}
        </Chance>
      </ul>
      <p class="est-said">
        {t(`more.swing.losing.${verdict}`)}{' '}
        <Rich
          text={words['more.swing.claims'] ?? ''}
          parts={{ S19: claim('S19'), S20: claim('S20') }}
        />
      </p>
    </>
  );
}
