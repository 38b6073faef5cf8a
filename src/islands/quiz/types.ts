import type { Dictionary, Translate } from '../../logic/i18n/text.ts';
import type { Lang, RoleId, ScoredItem } from '../../logic/quiz/types.ts';
import type { Theme } from '../../schemas/quiz.ts';

/** An item with the texts of one language. */
export interface ItemView extends ScoredItem {
  /** What the reader may count double. */
  readonly theme: Theme;
  /** Asked of everybody, or in the tie-break round only. */
  readonly core: boolean;
  readonly facet: string;
  readonly a: string;
  readonly b: string;
  readonly why: string;
}

/** What an item rests on, with a link to the bibliography. */
export interface EvidenceView {
  readonly label: string;
  readonly href: string;
  readonly note?: string | undefined;
}

export interface OutcomeView {
  readonly meaning: string;
  readonly steps: readonly string[];
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

/** A question about the reader's circumstances, in one language. */
export interface ReadinessView {
  readonly id: string;
  readonly several: boolean;
  readonly enough: number;
  readonly question: string;
  readonly why: string;
  readonly source?: { readonly label: string; readonly href: string };
  readonly options: readonly {
    readonly id: string;
    readonly points: number | null;
    readonly text: string;
  }[];
  readonly advice: readonly {
    readonly roles: readonly RoleId[];
    readonly text: string;
    readonly link?: { readonly href: string; readonly label: string };
  }[];
}

/** What the first screen can do without, in one language: fetched when the reader begins. */
export interface More {
  readonly outcomes: Readonly<Record<RoleId, OutcomeView>>;
  readonly readiness: readonly ReadinessView[];
  /** Version of the statements as they are worded. */
  readonly wording: string;
  /** By item id. */
  readonly evidence: Readonly<Record<string, readonly EvidenceView[]>>;
}

export interface QuizProps {
  readonly lang: Lang;
  /** Interface words: `quiz.*`, `role.*` and `map.*`. */
  readonly words: Dictionary;
  /** The items in order: those of everybody, then those of the tie-break round. */
  readonly items: readonly ItemView[];
  /** Addresses in the page's language; that of `More` is a file. */
  readonly paths: {
    readonly compare: string;
    readonly method: string;
    readonly check: string;
    readonly more: string;
  };
}

export type T = Translate;
