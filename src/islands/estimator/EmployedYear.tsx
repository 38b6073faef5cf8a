import type { Employed, Line } from '../../logic/estimate/index.ts';
import { total } from '../../logic/estimate/lines.ts';
import { formatDate, formatShare } from '../../logic/i18n/format.ts';
import { Flow, type FlowRow } from './Flow.tsx';
import { Lines } from './Lines.tsx';
import { Open } from './Open.tsx';
import { Figure, Rich } from './Rich.tsx';
import type { View } from './view.ts';

const isPay = ({ id }: Line) => id === 'wage' || id === 'thr';

function rows(lines: readonly Line[], last: string, view: View): readonly FlowRow[] {
  const { t } = view;
  const row = (id: string, own: readonly Line[]): FlowRow => ({
    id,
    label: t(`est.group.${id}`),
    amount: total(own),
    total: id === 'wage',
    lines: own,
  });
  const bpjs = lines.filter((line) => !isPay(line) && line.id !== 'pph21');
  const tax = lines.filter(({ id }) => id === 'pph21');
  return [
    row(
      'wage',
      lines.filter(({ id }) => id === 'wage'),
    ),
    row(
      'thr',
      lines.filter(({ id }) => id === 'thr'),
    ),
    row('bpjs', bpjs),
    ...(tax.length > 0 ? [row('pph21', tax)] : []),
    { id: 'kept', label: t(`est.group.${last}`), amount: total(lines), total: true, lines: [] },
  ];
}

/** The year in a sentence: what is kept, in which month most, and what it costs the employer. */
export function EmployedHead({ employed, view }: { employed: Employed; view: View }) {
  const { short, words } = view;
  const { months, takeHome, employer } = employed;
  const thr = months.find(({ extra }) => extra > 0);
  const figure = (amount: number) => <Figure side="office">{short(amount)}</Figure>;
  return (
    <p class="est-employed-head">
      <Rich
        text={words[thr ? 'est.pa.sentence' : 'est.pa.sentence.plain'] ?? ''}
        parts={{
          wage: <span class="num">{short(months[0]?.wage ?? 0)}</span>,
          keep: figure(takeHome.month),
          thr: figure(thr?.takeHome ?? 0),
          cost: figure(employer.cost.month),
        }}
      />
    </p>
  );
}

/** A year as an employed assistant in tables: month by month, what arrives, what it costs the employer. */
export function EmployedYear({ employed, view }: { employed: Employed; view: View }) {
  const { t } = view;
  const { employer, workings } = employed;
  return (
    <>
      <Open class="est-open" always={view.still === true} summary={t('est.pa.months')}>
        {() => <Months employed={employed} view={view} />}
      </Open>
      <div class="est-halves">
        <div>
          <h3>{t('est.pa.keeps')}</h3>
          <Flow
            rows={rows(employed.lines, 'takes', view)}
            side="office"
            caption={t('est.pa.keeps')}
            view={view}
          />
        </div>
        <div>
          <h3>{t('est.pa.costs')}</h3>
          <Flow
            rows={rows(employer.lines, 'cost', view)}
            side="office"
            caption={t('est.pa.costs')}
            view={view}
          />
        </div>
      </div>
      <Open class="est-open" always={view.still === true} summary={t('est.pa.workings')}>
        {() => <Lines lines={workings} view={view} />}
      </Open>
    </>
  );
}

/** The twelve payslips. */
function Months({ employed, view }: { employed: Employed; view: View }) {
  const { t, money, lang } = view;
  const heads = ['month', 'gross', 'bpjs', 'ter', 'tax', 'keep'].map((name) =>
    t(`est.months.${name}`),
  );
  return (
    <div class="est-scroll" role="region" aria-label={t('est.pa.months')} tabIndex={0}>
      <table class="est-months">
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={head} scope="col" class={index === 0 ? '' : 'end'}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {employed.months.map((slip) => (
            <tr key={slip.month}>
              <th scope="row">{formatDate(slip.month, lang)}</th>
              <td class="num">{money(slip.wage + slip.extra)}</td>
              <td class="num">
                {money(-(slip.employee.jht + slip.employee.jp + slip.employee.health))}
              </td>
              <td class="num">
                {slip.ter
                  ? `${slip.ter.category} · ${formatShare(slip.ter.rate, lang, 2)}`
                  : t('est.months.article17')}
              </td>
              <td class="num">{money(-slip.tax)}</td>
              <td class="num">{money(slip.takeHome)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
