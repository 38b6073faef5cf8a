import { type Derived, derive } from '../../../src/islands/estimator/derive.ts';
import { type Draft, startingDraft } from '../../../src/islands/estimator/draft.ts';
import {
  type Action,
  initialState,
  reducer,
  type State,
} from '../../../src/islands/estimator/model.ts';
import type { Lang } from '../../../src/schemas/common.ts';
import { loadRules } from '../../support/rules.ts';

export const rules = loadRules();
export const date = '2026-11-22';
export const activities = Object.keys(rules.activities.activities);

export const start = (lang: Lang = 'en'): Draft => startingDraft(rules, date, lang);
export const given = (
  actions: readonly Action[],
  lang: Lang = 'en',
  state = initialState(start(lang)),
): State => actions.reduce(reducer(lang), state);
export const answer = (draft: Draft, lang: Lang = 'en', last?: Derived): Derived =>
  derive(draft, { rules, date, lang }, last ?? { practice: null, employed: null });
