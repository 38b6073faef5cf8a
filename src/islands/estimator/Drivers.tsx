import { useMemo } from 'preact/hooks';
import type { Driver, Swing } from '../../logic/estimate/simulate/index.ts';
import { pick } from '../../logic/i18n/text.ts';
import { percent } from '../../logic/scale.ts';
import { still } from '../shared/still.ts';
import type { Entries } from './chance.ts';
import type { More } from './more.ts';
import { useRest } from './rest.ts';
import { State } from './State.tsx';
import { unitText } from './units.ts';
import type { View } from './view.ts';
import type { ChanceYear, TaskOf } from './work.ts';
import { useWork } from './worker.ts';

interface DriversProps {
  readonly more: More;
  readonly year: ChanceYear | null;
  readonly swing: Swing;
}

/** What moves the year most: worked out by a worker of its own once the numbers rest, so that the band never waits. */
export function Drivers({ more, year, swing }: DriversProps) {
  const { view, data } = more;
  const key = year && JSON.stringify(year);
  const rested = useRest(key, 600);
  const task = useMemo(
    (): TaskOf<'drivers'> | null =>
      rested === null
        ? null
        : { ...(JSON.parse(rested) as ChanceYear), kind: 'drivers', ranges: data.swing.ranges },
    [rested],
  );
  const { result, updating } = useWork(more.slow, task);
  const list = still(
    () =>
      result && (
        <DriverList
          drivers={result}
          entries={data.swing.entries}
          scale={Math.abs(swing.certain)}
          view={view}
        />
      ),
    [result],
  );
  return (
    <section class="est-part" aria-labelledby="est-drivers">
      <h3 id="est-drivers">{view.t('more.swing.drivers')}</h3>
      <State
        updating={result !== null && (updating || rested !== key)}
        text={view.t(result ? 'more.swing.drivers.lead' : 'more.wait')}
        view={view}
      />
      {list}
    </section>
  );
}

/** A change below this part of the certain year is luck of the draw. */
const NOTHING = 0.01;

interface DriverListProps {
  readonly drivers: readonly Driver[];
  readonly entries: Entries;
  /** What the year leaves when nothing is left to chance. */
  readonly scale: number;
  readonly view: View;
}

/** Each assumption that moves the year, largest first; those that do not, in one sentence. */
export function DriverList({ drivers, entries, scale, view }: DriverListProps) {
  const { t, lang } = view;
  const moves = (driver: Driver) =>
    [driver.p50, driver.p10].some((ends) =>
      Object.values(ends).some((change) => Math.abs(change) > scale * NOTHING),
    );
  const nameOf = (id: string) => {
    const entry = entries.find((one) => one.id === id);
    return entry ? pick(entry.name, lang) : id;
  };
  const moving = drivers.filter(moves);
  const still = drivers.filter((driver) => !moves(driver)).map(({ id }) => nameOf(id));
  const high = Math.max(
    1,
    ...moving.flatMap(({ p50, p10 }) =>
      [...Object.values(p50), ...Object.values(p10)].map(Math.abs),
    ),
  );
  return (
    <>
      <ol class="est-drivers">
        {moving.map((driver) => (
          <li key={driver.id}>
            <p class="est-driver">{nameOf(driver.id)}</p>
            <Pair driver={driver} high={high} />
            <Words {...{ driver, entries, scale, view }} />
          </li>
        ))}
      </ol>
      {still.length > 0 && (
        <p class="est-small">{t('more.swing.drivers.still', { names: still.join('; ') })}</p>
      )}
    </>
  );
}

/** Both ends of the middling year over both ends of the bad one, from a line that is no change. */
function Pair({ driver, high }: { driver: Driver; high: number }) {
  const bar = (change: number, end: string, y: string) => (
    <rect
      key={`${end}${y}`}
      class={end}
      x={percent(high + Math.min(change, 0), 0, 2 * high)}
      width={percent(Math.abs(change), 0, 2 * high)}
      y={y}
      height="38%"
    />
  );
  return (
    <svg class="est-mirror est-two-bars" aria-hidden="true">
      {(['cautious', 'favourable'] as const).flatMap((end) => [
        bar(driver.p50[end], end, '6%'),
        bar(driver.p10[end], end, '56%'),
      ])}
      <line x1="50%" x2="50%" y1="0" y2="100%" />
    </svg>
  );
}

/** The same in words. */
function Words({
  driver,
  entries,
  scale,
  view,
}: Pick<DriverListProps, 'entries' | 'scale' | 'view'> & { readonly driver: Driver }) {
  const { t, short } = view;
  const entry = entries.find(({ id }) => id === driver.id);
  const change = (amount: number) =>
    Math.abs(amount) <= scale * NOTHING
      ? t('more.swing.drivers.none')
      : `${amount > 0 ? '+' : ''}${short(amount / 12)}`;
  return (
    <ul>
      {(['cautious', 'favourable'] as const).map((end) => (
        <li key={end}>
          {t(`more.swing.drivers.${end}`, {
            value: entry ? unitText(entry[end], entry.unit, view) : '',
            middle: change(driver.p50[end]),
            bad: change(driver.p10[end]),
          })}
        </li>
      ))}
    </ul>
  );
}
