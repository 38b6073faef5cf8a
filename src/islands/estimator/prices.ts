import { useMemo, useRef, useState } from 'preact/hooks';
import {
  InputRangeError,
  openRegimes,
  type PriceSheet,
  type PriceTerms,
  priceSheet,
  type RegimeId,
} from '../../logic/estimate/index.ts';
import type { Answers } from './derive.ts';
import { type Draft, settled, type TermId } from './draft.ts';
import type { Form } from './form.ts';
import type { Problem } from './input.ts';
import { readTerms, TERM, type TermTexts, termTexts } from './terms.ts';

/** The hour that a price sheet starts from, rupiah, and where it comes from. */
export interface Hour {
  readonly rate: number;
  /** A client paid by the hour, an offer to the reader, or the rate found under a tax rule. */
  readonly from: 'client' | 'offer' | RegimeId;
}

/** Of the rates found, that of the chosen rule, or the highest of those that are open; null without an hour's price. */
export function hourOf(
  { practice, input }: Answers,
  { question, regime }: Pick<Draft, 'question' | 'regime'>,
): Hour | null {
  if (!practice || !input) return null;
  if (practice.question === 'charge') {
    const { rates, estimate } = practice;
    const found = openRegimes(estimate, regime).flatMap((id): Hour[] => {
      const rate = rates[id];
      return rate.kind === 'reached' && rate.rate > 0 ? [{ rate: rate.rate, from: id }] : [];
    });
    return found.sort((a, b) => b.rate - a.rate)[0] ?? null;
  }
  for (const client of input.clients) {
    const rate = client.kind === 'hourly' ? client.rate * (client.fxRate ?? 1) : 0;
    if (rate > 0) return { rate, from: question === 'offer' ? 'offer' : 'client' };
  }
  return null;
}

/** A price sheet under way: the fields of its terms, and what they come to. */
export interface Prices {
  readonly hour: Hour | null;
  readonly terms: PriceTerms;
  /** Null without an hour to start from, or where the prices pass what can be worked out. */
  readonly sheet: PriceSheet | null;
  readonly texts: TermTexts;
  readonly problems: Partial<Readonly<Record<TermId, Problem>>>;
  readonly touched: ReadonlySet<TermId>;
  readonly type: (id: TermId, text: string) => void;
  readonly leave: (id: TermId) => void;
}

/** The prices that follow from an hour and terms; null where they pass what can be worked out. */
export function sheetOf(hour: Hour | null, terms: PriceTerms): PriceSheet | null {
  if (!hour) return null;
  try {
    return priceSheet(hour.rate, terms);
  } catch (error) {
    if (error instanceof InputRangeError) return null;
    throw error;
  }
}

/** The terms as they are typed, kept with the inputs; where one cannot be read, its last value stands. */
export function usePrices(
  hour: Hour | null,
  start: PriceTerms,
  { state, send, view }: Form,
): Prices {
  const { lang } = view;
  const typed = state.draft.terms;
  const usual = useMemo(() => termTexts(start, lang), []);
  const texts = useMemo(() => ({ ...usual, ...typed }), [typed]);
  const [touched, setTouched] = useState<ReadonlySet<TermId>>(new Set());
  const last = useRef(start);
  const { terms, problems } = readTerms(texts, last.current, lang);
  last.current = terms;
  return {
    hour,
    terms,
    sheet: sheetOf(hour, terms),
    texts,
    problems,
    touched,
    type: (id, text) => send({ type: 'choose', change: { terms: { ...typed, [id]: text } } }),
    leave: (id) => {
      setTouched((now) => new Set([...now, id]));
      const { [id]: text, ...others } = typed;
      if (text === undefined) return;
      const now = settled(text, TERM[id], lang);
      // Back where it starts: a link does not carry it.
      const changed = now === usual[id] ? others : { ...others, [id]: now };
      send({ type: 'choose', change: { terms: changed } });
    },
  };
}
