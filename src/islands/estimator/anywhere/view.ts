import type { BaseRules, Country, Field } from '../../../logic/estimate/countries/index.ts';
import {
  currencySymbol,
  formatMoney,
  formatMoneyRough,
  formatPay,
} from '../../../logic/i18n/format.ts';
import { type Dictionary, makeT } from '../../../logic/i18n/text.ts';
import type { Lang } from '../../../schemas/common.ts';
import type { PageFile } from '../../../schemas/rules/country.ts';
import type { SourceLabel, Writing } from '../view.ts';
import type { Answers } from './derive.ts';
import type { Problems } from './input.ts';
import type { Action, State } from './model.ts';

/** Plain JSON in one language: what a country's page hands to the island. */
export interface AnywhereData {
  readonly lang: Lang;
  /** Id of the country: its code is fetched by it. */
  readonly country: string;
  /** Interface words under `any.`, those of the country's lines, and some of the estimator's. */
  readonly words: Dictionary;
  readonly rules: BaseRules;
  /** The country's questions. */
  readonly fields: Readonly<Record<string, Field>>;
  readonly page: Pick<PageFile, 'examples' | 'job' | 'target' | 'needs'>;
  /** The day the rules were last checked; its tax year is estimated. */
  readonly date: string;
  /** What that tax year is called, and its last day. */
  readonly year: { readonly name: string; readonly end: string };
  readonly sources: Readonly<Record<string, SourceLabel>>;
  readonly paths: { readonly more: string };
  /** What the first example comes to, worked out before the country's code has come. */
  readonly first: Answers;
}

/** What every part needs to write in the reader's language and in the country's currency, and to cite. */
export interface View extends Writing {
  readonly rules: BaseRules;
  readonly fields: AnywhereData['fields'];
  readonly page: AnywhereData['page'];
  readonly year: AnywhereData['year'];
  /** `₱`, `US$`; empty where the reader has named no currency. */
  readonly symbol: string;
  /** An exact amount, without decimals where it is whole: `US$48`, `US$41.50`. */
  readonly price: (amount: number) => string;
}

/** @param currency ISO 4217 code that the answers are in */
export function makeView(data: AnywhereData, currency: string, still = false): View {
  const { lang, rules } = data;
  return {
    ...data,
    still,
    t: makeT(data.words),
    rules: { ...rules, country: { ...rules.country, currency } },
    symbol: currencySymbol(currency, lang),
    money: (amount) => formatMoney(amount, currency, lang),
    short: (amount) => formatMoneyRough(amount, currency, lang),
    price: (amount) => formatPay(amount, currency, lang),
  };
}

/** What every part of the form is given. */
export interface Form {
  readonly state: State;
  readonly problems: Problems;
  /** No answer yet: what it waits for is said at once. */
  readonly waiting: boolean;
  readonly send: (action: Action) => void;
  readonly view: View;
}

export const withCountry = (data: AnywhereData, country: Country | null) => ({
  country,
  fields: data.fields,
  date: data.date,
  lang: data.lang,
});
