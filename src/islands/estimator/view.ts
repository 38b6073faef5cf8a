import { type CountryRules, citeArticle, type Line } from '../../logic/estimate/index.ts';
import { type Covered, taxYear } from '../../logic/estimate/rules.ts';
import { formatMoney, formatMoneyRough, formatMoneySpan } from '../../logic/i18n/format.ts';
import { type Dictionary, makeT, pick, type Translate } from '../../logic/i18n/text.ts';
import type { Lang, Localized } from '../../schemas/common.ts';

export interface SourceLabel {
  /** Short name: `PP 20/2026`. */
  readonly label: string;
  /** Publisher and title. */
  readonly name: string;
  readonly confidence: string;
  /** Where the bibliography has it. */
  readonly href: string;
}

/** Plain JSON: what an island or a static page hands to the views. */
export interface ViewData {
  readonly lang: Lang;
  /** Interface words under `est.`, `line.` and `formula.`. */
  readonly words: Dictionary;
  readonly rules: CountryRules;
  /** The day the rules were last checked; its tax year is estimated. */
  readonly date: string;
  /** Sources that the rules cite, by id. */
  readonly sources: Readonly<Record<string, SourceLabel>>;
  readonly paths: { readonly more: string; readonly points: string };
  /** Worked examples to begin from: name, and the link that fills the form in. */
  readonly presets: readonly { readonly name: string; readonly hash: string }[];
  /** A page without scripts: disclosures hold their text from the start. */
  readonly still?: boolean;
}

/** What every part needs to write in the reader's language and to cite. */
export interface View extends ViewData {
  readonly t: Translate;
  readonly money: (amount: number) => string;
  /** For sentences: `Rp5.8 million`; below a million to three figures, `Rp38,900`. */
  readonly short: (amount: number) => string;
  /** Two short amounts in one: `Rp5.7–5.8 million`. */
  readonly span: (low: number, high: number) => string;
}

/** What rows and lines need, of whatever country they are. */
export interface Writing
  extends Pick<View, 'lang' | 'words' | 't' | 'money' | 'short' | 'date' | 'sources' | 'still'> {
  readonly rules: Covered & { readonly country: { readonly currency: string } };
}

export function makeView(data: ViewData): View {
  const { currency } = data.rules.country;
  return {
    ...data,
    t: makeT(data.words),
    money: (amount) => formatMoney(amount, currency, data.lang),
    short: (amount) => formatMoneyRough(amount, currency, data.lang),
    span: (low, high) => formatMoneySpan(low, high, currency, data.lang),
  };
}

export interface RuleNote {
  readonly name: string;
  /** Article, or empty. */
  readonly article: string;
  readonly source: string;
  /** What a reader must know about the value, or empty. */
  readonly note: string;
}

interface Entry {
  readonly source: string;
  readonly at?: string | undefined;
  readonly note?: Localized | undefined;
}
interface Parameter {
  readonly name: Localized;
  readonly values: Readonly<Record<string, Entry>>;
}

/** The rules that lines used, each once: name, article, source. Of several dated values the newest that a line cites. */
export function ruleNotes(lines: readonly Line[], view: Writing): readonly RuleNote[] {
  const notes = new Map<string, RuleNote>();
  for (const line of lines) {
    for (const rule of line.rules) {
      const note = ruleNote(rule, line.sources, view);
      notes.set(`${rule} ${note.source}`, note);
    }
  }
  return [...notes.values()];
}

type Files = Readonly<Record<string, Readonly<Record<string, Parameter>>>>;

function ruleNote(
  rule: string,
  sources: readonly string[],
  { rules, lang, date }: Writing,
): RuleNote {
  const { end } = taxYear(rules, date);
  const [topic = '', name = ''] = rule.split('.');
  const parameter = (rules as unknown as Files)[topic]?.[name];
  const entry = Object.entries(parameter?.values ?? {})
    .filter(([from, { source }]) => from <= end && sources.includes(source))
    .at(-1)?.[1];
  return {
    name: parameter ? pick(parameter.name, lang) : rule,
    article: entry?.at ? citeArticle(entry.at, lang) : '',
    source: entry?.source ?? sources[0] ?? '',
    note: entry?.note ? pick(entry.note, lang) : '',
  };
}
