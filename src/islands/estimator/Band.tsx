import type { Employed } from '../../logic/estimate/index.ts';
import type { Band as Percentiles, Swing } from '../../logic/estimate/simulate/index.ts';
import { formatDate, formatMonth, formatNumber } from '../../logic/i18n/format.ts';
import { percent, ticks } from '../../logic/scale.ts';
import { BandTable } from './BandTable.tsx';
import type { View } from './view.ts';

interface BandProps {
  readonly swing: Pick<Swing, 'months' | 'year' | 'paths'>;
  /** What a month costs to live; null: not asked. */
  readonly need: number | null;
  /** The wage to set beside it; null: none. */
  readonly employed: Employed | null;
  readonly view: View;
}

/** Room above the highest month. */
const HEADROOM = 1.06;

/** Twelve months of which nobody knows what they bring: the band, its middle, the need, and a wage beside them. */
export function Band({ swing, need, employed, view }: BandProps) {
  const { t, lang, short, date } = view;
  const { months } = swing;
  const pays = employed?.months.map(({ takeHome }) => takeHome) ?? [];
  const high = Math.max(...months.map(({ p90 }) => p90), ...pays, need ?? 0, 1) * HEADROOM;
  const low = Math.min(0, ...months.map(({ p10 }) => p10), ...pays);
  const lines = ticks(low, high, 6);
  const names = months.map((_, index) => `${date.slice(0, 4)}-${`${index + 1}`.padStart(2, '0')}`);
  return (
    <figure class="est-year">
      <figcaption>{t('more.swing.chart', { paths: formatNumber(swing.paths, lang) })}</figcaption>
      <div class="est-plot" aria-hidden="true">
        <svg class="est-yaxis" aria-hidden="true">
          {lines.map((mark) => (
            <text key={mark} x="100%" y={percent(high - mark, 0, high - low)}>
              {mark === 0 ? '0' : short(mark)}
            </text>
          ))}
        </svg>
        <Plot {...{ months, pays, need, low, high, lines }} />
        <ol>
          {names.map((month) => {
            const name = formatMonth(month, lang);
            return (
              <li key={month}>
                {name.slice(0, 1)}
                <span>{name.slice(1)}</span>
              </li>
            );
          })}
        </ol>
      </div>
      <Key {...{ need, employed, view }} />
      <BandTable swing={swing} months={names.map((month) => formatDate(month, lang))} view={view} />
    </figure>
  );
}

interface PlotProps {
  readonly months: readonly Percentiles[];
  readonly pays: readonly number[];
  readonly need: number | null;
  readonly low: number;
  readonly high: number;
  readonly lines: readonly number[];
}

/** The geometry stretches with the plot, its lines keep their width. */
function Plot({ months, pays, need, low, high, lines }: PlotProps) {
  const y = (amount: number) => percent(high - amount, 0, high - low);
  const up = (amount: number) => Math.round(((high - amount) / (high - low)) * 1e4) / 10;
  const path = (amounts: readonly number[]) =>
    amounts.map((amount, index) => `${index + 0.5} ${up(amount)}`).join('L');
  const [tops, middles, floors] = (['p90', 'p50', 'p10'] as const).map((at) =>
    months.map((month) => month[at]),
  ) as [number[], number[], number[]];
  const back = floors.map((amount, index) => `${index + 0.5} ${up(amount)}`).reverse();
  return (
    <svg class="est-months-plot" aria-hidden="true">
      {lines.map((mark) => (
        <line
          key={mark}
          class={mark === 0 ? 'zero' : 'grid'}
          x1="0"
          x2="100%"
          y1={y(mark)}
          y2={y(mark)}
        />
      ))}
      <svg
        viewBox={`0 0 ${months.length} 1000`}
        preserveAspectRatio="none"
        width="100%"
        height="100%"
        aria-hidden="true"
      >
        <path class="band" d={`M${path(tops)}L${back.join('L')}Z`} />
        <path class="middle" d={`M${path(middles)}`} />
        {pays.length > 0 && (
          <path
            class="step"
            d={pays.map((pay, i) => `${i === 0 ? 'M0 ' : 'V'}${up(pay)}H${i + 1}`).join('')}
          />
        )}
      </svg>
      {need !== null && <line class="need" x1="0" x2="100%" y1={y(need)} y2={y(need)} />}
    </svg>
  );
}

/** What each line is, in words. */
function Key({ need, employed, view }: Pick<BandProps, 'need' | 'employed' | 'view'>) {
  const { t, lang, short } = view;
  const pays = employed?.months.map(({ takeHome }) => takeHome) ?? [];
  const usual = [...pays].sort((a, b) => a - b)[Math.floor(pays.length / 2)] ?? 0;
  const thr = employed?.months.find(({ extra }) => extra > 0);
  return (
    <ul class="est-key est-key-band">
      <li>
        <svg viewBox="0 0 32 16" class="remote" aria-hidden="true">
          <rect class="band" x="1" y="1" width="30" height="14" />
        </svg>
        {t('more.swing.key.band')}
      </li>
      <li>
        <svg viewBox="0 0 32 16" class="remote" aria-hidden="true">
          <path d="M0 8H32" />
        </svg>
        {t('more.swing.key.middle')}
      </li>
      {need !== null && (
        <li>
          <svg viewBox="0 0 32 16" aria-hidden="true">
            <path class="need" d="M0 8H32" />
          </svg>
          {t('more.swing.key.need', { need: short(need) })}
        </li>
      )}
      {employed && (
        <li>
          <svg viewBox="0 0 32 16" class="office" aria-hidden="true">
            <path d="M0 12H12V4H20V12H32" />
          </svg>
          {t(`est.pa.chart.${thr ? 'thr' : 'employed'}`, {
            usual: short(usual),
            thr: short(thr?.takeHome ?? 0),
            month: thr ? formatDate(thr.month, lang) : '',
          })}
        </li>
      )}
    </ul>
  );
}
