// What the data of islands may name with `$`: words, questions, results and forms, made from the site's own content.

import type { AnywhereMore } from '../../../src/islands/estimator/anywhere/more.ts';
import type { AnywhereData } from '../../../src/islands/estimator/anywhere/view.ts';
import type { MoreData } from '../../../src/islands/estimator/more.ts';
import type { ViewData } from '../../../src/islands/estimator/view.ts';
import { Rest } from '../../../src/islands/quiz/Rest.tsx';
import type { More, QuizProps } from '../../../src/islands/quiz/types.ts';
import { readable } from '../../../src/islands/tasks/model.ts';
import type { TasksProps } from '../../../src/islands/tasks/types.ts';
import type { GroupView } from '../../../src/islands/weigh/types.ts';
import { type Dictionary, makeT } from '../../../src/logic/i18n/text.ts';
import { decodeAnswers } from '../../../src/logic/quiz/codec.ts';
import { score } from '../../../src/logic/quiz/score.ts';
import { decodeTicks } from '../../../src/logic/tasks/codec.ts';
import { sumUp } from '../../../src/logic/tasks/sum.ts';
import { order } from '../../../src/logic/weigh/order.ts';
import type { Marks } from '../../../src/logic/weigh/types.ts';
import type { Lang } from '../../../src/schemas/common.ts';
import { ANSWERS } from '../../support/answers.ts';
import type { Makers } from '../resolve.ts';
import { anywhereMakers } from './given-anywhere.ts';
import { estimatorMakers } from './given-estimator.ts';

/** What an island's parts are made from: the props of the whole island. */
export interface IslandData {
  readonly lang: Lang;
  readonly words: Dictionary;
  readonly quiz?: QuizProps;
  /** What the quiz fetches later. */
  readonly more?: More;
  readonly estimator?: ViewData;
  /** What the estimator fetches later. */
  readonly estimatorMore?: MoreData;
  /** The estimators of other countries, by id. */
  readonly abroad?: Readonly<Record<string, AnywhereData>>;
  /** What they fetch later. */
  readonly abroadMore?: Readonly<Record<string, AnywhereMore>>;
  /** Words of a printed sheet, by its language. */
  readonly sheetWords?: Readonly<Record<Lang, Dictionary>>;
  readonly weigh?: readonly GroupView[];
  readonly tasks?: TasksProps;
}

const nothing = () => undefined;

function quizMakers({ lang, items, paths }: QuizProps, more: More): Makers {
  const core = items.filter((item) => item.core);
  const ids = items.map(({ id }) => id);
  const answers = (name: string) => {
    const read = decodeAnswers(ANSWERS[name] ?? '', ids);
    if (!read.ok) throw new RangeError(`no such answers: ${name}`);
    return read.answers;
  };
  return {
    /** `$items 4`: the first questions; without a number all that everybody is asked. */
    items: (count: string) => core.slice(0, count === '' ? undefined : Number(count)),
    /** `$round X Y`: the extra questions on these axes. */
    round: (axes: string) => items.filter((item) => !item.core && axes.includes(item.axis)),
    lang: () => lang,
    readiness: () => more.readiness,
    evidence: (id: string) => more.evidence[id],
    later: (what: string) => ({ Rest, more: what === 'alone' ? null : more }),
    item: (id: string) => items.find((item) => item.id === id),
    paths: () => paths,
    answers,
    result: (name: string) => score(items, answers(name)),
    weights: () => ({}),
    kept: (fragment: string) => ({ on: fragment !== '', fragment, works: true }),
    open: (list: string) => new Set(list.split(' ').filter(Boolean)),
  };
}

/** Weighings by what comes of them. */
const MARKS: Readonly<Record<string, Marks>> = {
  none: {},
  leaning: {
    'where-you-work': { value: 'own-workplace', weight: 3 },
    'level-of-decisions': { value: 'within-instructions', weight: 2 },
    'steadiness-of-income': { value: 'fixed', weight: 2 },
    'hours-and-days-off': { value: 'own-schedule', weight: 1 },
  },
  level: { 'where-you-work': { value: 'own-workplace', weight: 2 } },
  even: {
    'where-you-work': { value: 'own-workplace', weight: 2 },
    'steadiness-of-income': { value: 'fixed', weight: 2 },
  },
  firm: Object.fromEntries(
    Object.entries({
      'where-you-work': 'own-workplace',
      'how-you-are-paid': 'invoices',
      'how-the-bond-is-made': 'service-contract',
      'who-you-answer-to': 'several-clients',
      'steadiness-of-income': 'uneven',
      'team-and-help': 'own-network',
      'tax-and-paperwork': 'your-own-return',
      'growth-and-training': 'yourself',
      'losing-the-work': 'bit-by-bit',
      'hours-and-days-off': 'own-schedule',
    }).map(([id, value]) => [id, { value, weight: 2 }]),
  ),
};

function weighMakers(groups: readonly GroupView[]): Makers {
  const aspects = groups.flatMap((group) => group.aspects);
  const marks = (name: string) => {
    const found = MARKS[name];
    if (!found) throw new RangeError(`no such marks: ${name}`);
    return found;
  };
  return {
    groups: () => groups,
    aspects: () => aspects,
    aspect: (id: string) => aspects.find((aspect) => aspect.id === id),
    marks,
    order: (name: string) => order(aspects, marks(name)),
  };
}

function taskMakers({ lang, words, families }: TasksProps): Makers {
  const all = families.flatMap(({ tasks }) => tasks);
  const ticks = (list: string) => {
    if (list === '') return new Map<string, string>();
    const read = decodeTicks(`t1-${list.split(',').length},${list}`, all, lang);
    if (read.kind !== 'ticks' || read.dropped > 0) throw new RangeError(`no such ticks: ${list}`);
    return read.ticks;
  };
  return {
    view: () => ({ lang, t: makeT(words) }),
    family: (id: string) => families.find((family) => family.id === id),
    /** `$ticks book-travel=1:4,run-event=0.5`, as in a link */
    ticks,
    sum: (list: string) => sumUp(readable(all, ticks(list), lang).ticked),
    listed: (ids: string) => all.filter(({ id }) => ids.split(' ').includes(id)),
  };
}

/** Everything that the parts of islands are given, in a language. */
export const islandMakers = ({
  lang,
  words,
  quiz,
  more,
  estimator,
  estimatorMore,
  abroad,
  abroadMore,
  sheetWords = {},
  weigh,
  tasks,
}: IslandData): Makers => ({
  t: () => makeT(words),
  nothing: () => nothing,
  /** `$says words`: a function that gives them. */
  says: (text: string) => () => text,
  words: () => words,
  word: (key: string) => makeT(words)(key),
  text: (text: Record<Lang, string>) => text[lang],
  ...(quiz && more && quizMakers(quiz, more)),
  ...(estimator && estimatorMore && estimatorMakers(estimator, estimatorMore, sheetWords)),
  ...(abroad && anywhereMakers(abroad, abroadMore)),
  ...(weigh && weighMakers(weigh)),
  ...(tasks && taskMakers(tasks)),
});
