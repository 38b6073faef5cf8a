// What the data of the estimator of other countries may name with `$`, made from the countries' own data and code.
import { type Answers, derive } from '../../../src/islands/estimator/anywhere/derive.ts';
import {
  currencyCode,
  type Draft,
  draftOf,
  emptyClient,
} from '../../../src/islands/estimator/anywhere/draft.ts';
import { initialState } from '../../../src/islands/estimator/anywhere/model.ts';
import { type AnywhereMore, moreView } from '../../../src/islands/estimator/anywhere/more.ts';
import {
  type AnywhereData,
  type Form,
  makeView,
  withCountry,
} from '../../../src/islands/estimator/anywhere/view.ts';
import type { ClientTexts } from '../../../src/islands/estimator/clients.ts';
import { model as gb } from '../../../src/logic/estimate/countries/gb.ts';
import { model as india } from '../../../src/logic/estimate/countries/in.ts';
import type { BaseRules, Country } from '../../../src/logic/estimate/countries/index.ts';
import { model as own } from '../../../src/logic/estimate/countries/own.ts';
import { model as ph } from '../../../src/logic/estimate/countries/ph.ts';
import { model as us } from '../../../src/logic/estimate/countries/us.ts';
import type { Makers } from '../resolve.ts';

const MODELS = { gb, in: india, own, ph, us } as unknown as Readonly<
  Record<string, Country['model']>
>;

/** What differs from the form that a reader of a country starts with. */
interface FormChange {
  readonly country: string;
  readonly draft?: Partial<Draft>;
  readonly numbers?: Partial<Draft['numbers']>;
  readonly choices?: Draft['choices'];
  /** The clients: each as the one that the example starts with, but for this. */
  readonly clients?: readonly Partial<ClientTexts>[];
  /** Fields that have been left. */
  readonly touched?: readonly string[];
}

const NOTHING: Answers = { practice: null, job: null };

/** Forms and answers of every country with a page. */
export function anywhereMakers(
  countries: Readonly<Record<string, AnywhereData>>,
  later: Readonly<Record<string, AnywhereMore>> = {},
): Makers {
  const moreOf = (id: string) => {
    const more = later[id];
    if (!more) throw new RangeError(`nothing later for "${id}"`);
    return more;
  };
  const dataOf = (id: string) => {
    const data = countries[id];
    const model = MODELS[id];
    if (!data || !model) throw new RangeError(`no country "${id}"`);
    return { data, country: { model, rules: data.rules as BaseRules } };
  };
  const made = ({ country: id, draft = {}, clients, touched = [], ...more }: FormChange) => {
    const { data, country } = dataOf(id);
    const [example] = data.page.examples;
    if (!example) throw new RangeError(`${id}: no example`);
    const start = draftOf(example, data.page, data.fields, data.lang);
    const full: Draft = {
      ...start,
      ...draft,
      numbers: { ...start.numbers, ...more.numbers },
      choices: { ...start.choices, ...more.choices },
      ...(clients && {
        clients: clients.map((client, index) => ({
          ...(start.clients[0] ?? emptyClient(1)),
          key: index + 1,
          ...client,
        })),
      }),
    };
    const place = withCountry(data, country);
    const valid = derive({ ...start, question: full.question }, place, NOTHING);
    const derived = derive(full, place, valid);
    const code = currencyCode(full.currency) ?? 'XXX';
    const view = makeView(data, id === 'own' ? code : data.rules.country.currency);
    const form: Form = {
      state: { ...initialState(full), touched: new Set(touched) },
      problems: derived.problems,
      waiting: false,
      send: () => undefined,
      view,
    };
    return { form, derived, draft: full, view, data };
  };
  const solved = (change: FormChange) => {
    const { practice, job } = made(change).derived;
    if (!practice || !job) throw new RangeError('this form has no answer');
    return { practice, job };
  };
  return {
    abroad: (id: string) => dataOf(id).data,
    anyForm: (change: FormChange) => made(change).form,
    anyDraft: (change: FormChange) => made(change).draft,
    anyDerived: (change: FormChange) => made(change).derived,
    anyView: (id: string) => made({ country: id }).view,
    anyChannels: (id: string) => moreOf(id).channels,
    anyMoreView: (id: string) => moreView(made({ country: id }).view, moreOf(id)),
    anyField: (path: string) => {
      const [id = '', name = ''] = path.split(' ');
      return dataOf(id).data.fields[name];
    },
    anyYear: (change: FormChange) => solved(change).practice.estimate,
    anyRates: (change: FormChange) => solved(change).practice.sought?.rates ?? null,
    anyJob: (change: FormChange) => solved(change).job,
  };
}
