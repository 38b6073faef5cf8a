import type { ComponentChildren } from 'preact';
import type { Employed } from '../../logic/estimate/index.ts';
import { formatDate, formatMonth } from '../../logic/i18n/format.ts';
import { percent, ticks } from '../../logic/scale.ts';
import type { Range } from './range.ts';
import type { View } from './view.ts';

interface YearChartProps {
  readonly employed: Employed;
  /** What the self-employed year keeps in an average month; null: nothing to set beside it. */
  readonly practice: Range | null;
  readonly view: View;
}

/** Room above the highest month, for its label. */
const HEADROOM = 1.16;

/** Twelve months of an employee's take-home as a stepped line, and the self-employed average across it. */
export function YearChart({ employed, practice, view }: YearChartProps) {
  const { t, lang, short } = view;
  const { months } = employed;
  const pays = months.map(({ takeHome }) => takeHome);
  const usual = [...pays].sort((a, b) => a - b)[Math.floor(pays.length / 2)] ?? 0;
  const thr = months.find(({ extra }) => extra > 0);
  const high = Math.max(...pays, practice?.high ?? 0, 1) * HEADROOM;
  const low = Math.min(0, ...pays, practice?.low ?? 0);
  const lines = ticks(low, high, 6);
  const amount =
    practice &&
    (practice.low >= 1e6
      ? view.span(practice.low, practice.high)
      : t('est.range', { low: short(practice.low), high: short(practice.high) }));
  return (
    <figure class="est-year">
      <figcaption>{t('est.pa.chart')}</figcaption>
      <div class="est-plot" aria-hidden="true">
        <svg class="est-yaxis" aria-hidden="true">
          {lines.map((mark) => (
            <text key={mark} x="100%" y={percent(high - mark, 0, high - low)}>
              {mark === 0 ? '0' : short(mark)}
            </text>
          ))}
        </svg>
        <Plot {...{ pays, practice, low, high, lines }}>
          {thr && <Peak month={months.indexOf(thr)} pay={thr.takeHome} {...{ low, high, view }} />}
        </Plot>
        <ol>
          {months.map(({ month, extra }) => {
            const name = formatMonth(month, lang);
            return (
              <li key={month} class={extra > 0 ? 'office' : ''}>
                {name.slice(0, 1)}
                <span>{name.slice(1)}</span>
              </li>
            );
          })}
        </ol>
      </div>
      <ul class="est-key">
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
        {amount && (
          <li>
            <svg viewBox="0 0 32 16" class="remote" aria-hidden="true">
              <path d="M0 8H32" />
            </svg>
            {t('est.pa.chart.practice', { amount })}
          </li>
        )}
      </ul>
    </figure>
  );
}

interface PlotProps {
  readonly pays: readonly number[];
  readonly practice: Range | null;
  readonly low: number;
  readonly high: number;
  readonly lines: readonly number[];
  readonly children: ComponentChildren;
}

function Plot({ pays, practice, low, high, lines, children }: PlotProps) {
  const x = (index: number) => percent(index, 0, pays.length);
  const y = (amount: number) => percent(high - amount, 0, high - low);
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
      {pays.map((pay, index) => (
        <rect
          key={x(index)}
          class="pay"
          x={x(index)}
          width={x(1)}
          y={y(Math.max(pay, 0))}
          height={percent(Math.abs(pay), 0, high - low)}
        />
      ))}
      {practice && (
        <rect
          class="practice"
          x="0"
          width="100%"
          y={y(practice.high)}
          height={percent(practice.high - practice.low, 0, high - low)}
        />
      )}
      {pays.map((pay, index) => (
        <line key={x(index)} class="step" x1={x(index)} x2={x(index + 1)} y1={y(pay)} y2={y(pay)} />
      ))}
      {pays.slice(1).map((pay, index) => (
        <line
          key={x(index)}
          class="step"
          x1={x(index + 1)}
          x2={x(index + 1)}
          y1={y(pays[index] ?? pay)}
          y2={y(pay)}
        />
      ))}
      {children}
    </svg>
  );
}

/** The month of the holiday allowance, named beside its step; never beyond the edge. */
function Peak(props: { month: number; pay: number; low: number; high: number; view: View }) {
  const { month, pay, low, high, view } = props;
  const late = month >= 6;
  return (
    <text
      class={late ? 'late' : ''}
      x={percent(late ? month + 1 : month, 0, 12)}
      y={percent(high - pay, 0, high - low)}
      dy="-0.6rem"
    >
      {view.t('est.pa.chart.peak', { thr: view.short(pay) })}
    </text>
  );
}
