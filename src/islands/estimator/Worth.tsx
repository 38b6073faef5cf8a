import { type EqualPackage, type PackageValue, packageParts } from '../../logic/estimate/index.ts';
import { total } from '../../logic/estimate/lines.ts';
import { formatNumber, formatShare } from '../../logic/i18n/format.ts';
import { still } from '../shared/still.ts';
import { type Derived, jobOf } from './derive.ts';
import type { Draft } from './draft.ts';
import { Flow, type FlowRow } from './Flow.tsx';
import { Lines } from './Lines.tsx';
import type { More, MoreData } from './more.ts';
import { Open } from './Open.tsx';
import { Figure, Rich } from './Rich.tsx';
import type { View } from './view.ts';
import type { TaskOf } from './work.ts';
import { useWork } from './worker.ts';

interface WorthProps {
  readonly more: More;
  readonly derived: Derived;
  readonly draft: Draft;
  readonly fixedTerm: boolean;
}

/** What the worker is asked; null while the wage is wrong. */
export function worthTask(
  { employed, stale }: Derived,
  draft: Draft,
  { terms }: Pick<MoreData, 'terms'>,
  fixedTerm: boolean,
): TaskOf<'worth'> | null {
  if (!employed || stale.employed) return null;
  return {
    kind: 'worth',
    job: jobOf(draft, employed.months[0]?.wage ?? 0),
    terms: { ...terms, fixedTerm },
    ptkp: draft.ptkp,
  };
}

/** The employed side as a whole, and the rates that equal it. */
export function Worth({ more, derived, draft, fixedTerm }: WorthProps) {
  const { view, desk, data } = more;
  const task = worthTask(derived, draft, data, fixedTerm);
  const wage = derived.employed?.months[0]?.wage ?? 0;
  const { result, updating } = useWork(desk, task);
  const drawn = still(
    () => result && <WorthResult {...{ ...result, wage, updating, view }} />,
    [result, wage, updating],
  );
  if (!result) return updating ? <p class="est-small">{view.t('more.wait')}</p> : null;
  return drawn;
}

interface ResultProps {
  readonly value: PackageValue;
  readonly equal: EqualPackage;
  readonly wage: number;
  readonly updating: boolean;
  readonly view: View;
}

/** What a year of employment is worth, line by line, and what a self-employed hour has to cost to equal it. */
export function WorthResult({ value, equal, wage, updating, view }: ResultProps) {
  const { t, money, short, words, lang } = view;
  const figure = (amount: number | null) => (
    <Figure side="remote">{amount === null ? t('more.worth.none') : money(amount)}</Figure>
  );
  const rows: readonly FlowRow[] = [
    ...packageParts(value).map(({ part, ...row }) => ({
      ...row,
      id: part,
      label: t(`more.worth.${part}`),
      total: part === 'wage',
    })),
    { id: 'total', label: t('more.worth.total'), amount: value.total, total: true, lines: [] },
  ];
  return (
    <div class={`est-worth${updating ? ' is-stale' : ''}`}>
      <h3 id="est-worth">{t('more.worth.title')}</h3>
      <p>
        <Rich
          text={words['more.worth.sentence'] ?? ''}
          parts={{
            wage: <span class="num">{short(wage)}</span>,
            total: <Figure side="office">{short(value.total / value.months)}</Figure>,
            share: <span class="num">{formatShare(value.onTop, lang, 0)}</span>,
          }}
        />{' '}
        <Rich
          text={words['more.worth.equal'] ?? ''}
          parts={{ money: figure(equal.sameTakeHome), value: figure(equal.sameValue) }}
        />
      </p>
      {updating && <p class="est-stale">{t('more.updating')}</p>}
      <Flow rows={rows} side="office" caption={t('more.worth.title')} view={view} />
      <p class="est-small">
        {t('more.worth.days', {
          days: formatNumber(value.days.paid - value.days.worked, lang, 0),
          amount: short(total(value.paidDays) / value.months),
        })}
      </p>
      <Open class="est-open" summary={t('more.worth.how')} always={view.still === true}>
        {() => <Lines lines={equal.lines} view={view} />}
      </Open>
    </div>
  );
}
