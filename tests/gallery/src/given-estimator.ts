// What the data of the estimator's parts may name with `$`, made from the site's own rules and words.

import { chanceYear } from '../../../src/islands/estimator/chance.ts';
import { payloadOf } from '../../../src/islands/estimator/codec.ts';
import { type Answers, derive } from '../../../src/islands/estimator/derive.ts';
import {
  type ClientDraft,
  type Draft,
  FIELDS,
  type PlainNumber,
  read,
  type Scenario,
  startingDraft,
  TERMS,
} from '../../../src/islands/estimator/draft.ts';
import type { Form } from '../../../src/islands/estimator/form.ts';
import { initialState } from '../../../src/islands/estimator/model.ts';
import { type MoreData, moreView } from '../../../src/islands/estimator/more.ts';
import { offerTask } from '../../../src/islands/estimator/Offer.tsx';
import { hourOf, type Prices, sheetOf } from '../../../src/islands/estimator/prices.ts';
import { readTerms, type TermTexts, termTexts } from '../../../src/islands/estimator/terms.ts';
import { makeView, type ViewData } from '../../../src/islands/estimator/view.ts';
import { worthTask } from '../../../src/islands/estimator/Worth.tsx';
import {
  type Kind,
  type Results,
  type Task,
  type TaskOf,
  work,
} from '../../../src/islands/estimator/work.ts';
import type { Dictionary } from '../../../src/logic/i18n/text.ts';
import type { Lang } from '../../../src/schemas/common.ts';
import type { Makers } from '../resolve.ts';

/** What differs from the form that a reader starts with. */
interface FormChange {
  readonly draft?: Partial<Draft>;
  /** The clients: each as the one the example starts with, but for this. */
  readonly clients?: readonly Partial<ClientDraft>[];
  /** Fields that have been left. */
  readonly touched?: readonly string[];
  /** Scenarios kept beside it: as what differs, or as the payload of a link. */
  readonly kept?: readonly (Scenario | (FormChange & { readonly name: string }))[];
}

const NOTHING: Answers = { practice: null, employed: null };
const nothing = () => undefined;

/** Forms, answers and what the worker makes of them. */
export function estimatorMakers(
  data: ViewData,
  more: MoreData,
  words: Readonly<Record<Lang, Dictionary>>,
): Makers {
  const view = moreView(makeView(data), more);
  const start = startingDraft(data.rules, data.date, data.lang);
  const form = ({ draft = {}, clients, touched = [], kept = [] }: FormChange): Form => {
    const [example] = start.clients;
    const own = clients && {
      clients: clients.map((client, index) => ({ ...example, key: index + 1, ...client })),
    };
    const scenarios = kept.map((each) =>
      'payload' in each
        ? each
        : { name: each.name, payload: payloadOf(form(each).state.draft, data.lang) },
    );
    const full = { ...start, ...draft, ...own, scenarios } as Draft;
    const valid = { ...start, question: full.question };
    return {
      state: { ...initialState(full), touched: new Set(touched) },
      derived: derive(full, data, derive(valid, data, NOTHING)),
      send: nothing,
      view,
    };
  };
  const solved = (change: FormChange) => {
    const { practice, employed } = form(change).derived;
    if (!practice || !employed) throw new RangeError('this form has no answer');
    return { practice, employed };
  };
  const worked = (change: FormChange, task: (given: Form) => Task) =>
    work(task(form(change)) as TaskOf<Kind>, data.rules, data.date);
  const worth = (change: FormChange) =>
    worked(change, (given) => {
      const task = worthTask(given.derived, given.state.draft, more, false);
      if (!task) throw new RangeError('this wage cannot be read');
      return task;
    }) as Results['worth'];
  const chance = (change: FormChange) => {
    const { derived, state } = form(change);
    const year = chanceYear(derived, state.draft, view, more);
    if (!year) throw new RangeError('this year cannot be simulated');
    return year;
  };
  const plain = (given: Form) => (name: PlainNumber) => {
    const parsed = read(given.state.draft[name], FIELDS[name], data.lang);
    return parsed.ok ? parsed.value : Number.NaN;
  };
  return {
    more: () => more,
    /** `$offer { draft: … }`: the offer judged. */
    offer: (change: FormChange) =>
      worked({ ...change, draft: { ...change.draft, question: 'offer' } }, (given) => {
        const { derived, state } = given;
        const task = offerTask({ derived, draft: state.draft, plain: plain(given) }, more);
        if (!task) throw new RangeError('this offer cannot be judged');
        return task;
      }),
    /** `$worthValue { draft: … }`, `$worthEqual`: the employed package, and the rates that equal it. */
    worthValue: (change: FormChange) => worth(change).value,
    worthEqual: (change: FormChange) => worth(change).equal,
    /** `$prices { draft: …, texts: … }`: the price sheet, with terms as typed. */
    prices: ({ texts = {}, ...change }: FormChange & { texts?: Partial<TermTexts> }): Prices => {
      const given = form(change);
      const typed = { ...termTexts(more.prices, data.lang), ...texts };
      const { terms, problems } = readTerms(typed, more.prices, data.lang);
      const hour = hourOf(given.derived, given.state.draft);
      return {
        ...{ hour, terms, problems, texts: typed, touched: new Set(TERMS) },
        ...{ sheet: sheetOf(hour, terms), type: nothing, leave: nothing },
      };
    },
    sheet: (change: FormChange) => {
      const given = form(change);
      return sheetOf(hourOf(given.derived, given.state.draft), more.prices);
    },
    offerEntries: () => more.offer,
    channels: () => more.channels,
    desk: () => ({ do: async (task: Task) => work(task as TaskOf<Kind>, data.rules, data.date) }),
    sheetWords: (lang: Lang) => words[lang],
    /** `$swing { draft: …, clients: … }`, `$drivers`: the year simulated, and what moves it. */
    swing: (change: FormChange) =>
      work({ ...chance(change), kind: 'swing' }, data.rules, data.date).swing,
    drivers: (change: FormChange) =>
      work(
        { ...chance(change), kind: 'drivers', ranges: more.swing.ranges },
        data.rules,
        data.date,
      ),
    entries: () => more.swing.entries,
    view: (still: string) => ({ ...view, still: still === 'still' }),
    form,
    draft: (change: FormChange) => form(change).state.draft,
    derived: (change: FormChange) => form(change).derived,
    estimate: (change: FormChange) => solved(change).practice.estimate,
    rates: (change: FormChange) => {
      const { practice } = solved(change);
      return practice.question === 'charge' ? practice.rates : null;
    },
    employed: (change: FormChange) => solved(change).employed,
    lines: (change: FormChange) => solved(change).practice.estimate.regimes.books.lines,
  };
}
