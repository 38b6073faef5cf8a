import { formatNumber, formatShare } from '../../logic/i18n/format.ts';
import { upperFirst } from '../../logic/i18n/text.ts';
import { ROLES } from '../../logic/roles.ts';
import type { Ticks } from '../../logic/tasks/codec.ts';
import { showHours } from '../../logic/tasks/hours.ts';
import { FULL_WEEK, type Reading, reading } from '../../logic/tasks/reading.ts';
import { PLACES, type Sum, wholePercents } from '../../logic/tasks/sum.ts';
import type { Elsewhere, Hours, Place } from '../../logic/tasks/types.ts';
import type { FamilyView, View } from './types.ts';

type Shares<Key extends string> = Readonly<Record<Key, number>>;

/** Shares in whole percentages that add up, as the language writes them. */
export const percents = <Key extends string>(shares: Shares<Key>, { lang }: View) =>
  Object.fromEntries(
    Object.entries<number>(wholePercents(shares)).map(([key, whole]) => [
      key,
      formatShare(whole / 100, lang, 0),
    ]),
  ) as Readonly<Record<Key, string>>;

/** Months are guesses from weeks: whole hours are fine enough. */
export const roundly = ([low, high]: Hours, { lang }: View) =>
  showHours([Math.round(low), Math.round(high)], lang);

const people = ([low, high]: Reading['people']) => (low === high ? `${low}` : `${low}–${high}`);

/** Who else in the company often owns some of it: `accounts (2), reception (1)`. */
const others = (elsewhere: Sum['elsewhere'], { t, lang }: View) =>
  Object.entries(elsewhere)
    .map(([who, n]) => `${t(`tasks.elsewhere.${who as Elsewhere}`)} (${formatNumber(n, lang)})`)
    .join(', ');

/** What the ticks add up to, sentence by sentence. */
export function sentences(sum: Sum, view: View): readonly string[] {
  const { t, lang } = view;
  const read = reading(sum);
  if (!read || !sum.mix) return [];
  const { byPlace, mix, elsewhere } = sum;
  const hours = (place: Place) => showHours(byPlace[place], lang);
  const whole = wholePercents(mix);
  const levels = {
    executive: formatShare((whole.ea + whole.vea) / 100, lang, 0),
    administrative: formatShare((whole.pa + whole.va) / 100, lang, 0),
  };
  const places = { onsite: hours('on-site'), proxy: hours('proxy') };
  const often = Object.values(elsewhere).reduce((total, n) => total + n, 0);
  return [
    t(`tasks.tool.place.${read.place}`, places),
    ...(read.place !== 'hand' && byPlace.proxy[1] > 0 ? [t('tasks.tool.byProxy', places)] : []),
    t(`tasks.tool.size.${read.size}`, { full: FULL_WEEK, people: people(read.people) }),
    t(`tasks.tool.level.${read.level}`, levels),
    ...(often > 0 ? [t('tasks.tool.elsewhere', { n: often, who: others(elsewhere, view) })] : []),
  ];
}

/** The answer in one line. */
export const inOneLine = (sum: Sum, shares: NonNullable<Sum['shares']>, view: View) =>
  view.t('tasks.tool.line', {
    n: sum.tasks,
    week: showHours(sum.week, view.lang),
    share: percents(shares, view)['on-site'],
  });

/** Ticks and result as plain text, for a message or an advertisement. */
export function asText(
  families: readonly FamilyView[],
  ticks: Ticks,
  sum: Sum,
  view: View,
): string {
  const { t, lang } = view;
  const list = families.flatMap(({ name, tasks }) => {
    const mine = tasks.filter(({ id }) => ticks.has(id));
    if (mine.length === 0) return [];
    return [
      name,
      ...mine.map((task) =>
        t('tasks.tool.text.task', {
          name: task.name,
          hours: ticks.get(task.id) ?? '',
          place: t(`tasks.place.${task.place}`),
        }),
      ),
      '',
    ];
  });
  const { shares, mix } = sum;
  if (!shares || !mix) return list.join('\n').trim();
  const [places, roles] = [percents(shares, view), percents(mix, view)];
  const week = { week: showHours(sum.week, lang), month: roundly(sum.month, view) };
  return [
    ...list,
    t('tasks.tool.total', week),
    ...PLACES.map((place) => `${upperFirst(t(`tasks.place.${place}`))}: ${places[place]}`),
    `${t('tasks.tool.mix')}: ${ROLES.map(({ id }) => `${t(`role.${id}.short`)} ${roles[id]}`).join(', ')}`,
    '',
    ...sentences(sum, view),
  ].join('\n');
}
