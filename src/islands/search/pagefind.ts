/** The part of Pagefind's API that the search uses. */
export interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  /** Null where another query came within so many milliseconds. */
  debouncedSearch(query: string, options: object, wait: number): Promise<Answer | null>;
  search(query: string): Promise<Answer>;
}

export interface Answer {
  readonly results: readonly PagefindResult[];
}

export interface PagefindResult {
  readonly id: string;
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  readonly url: string;
  /** Text with `<mark>` around the words found, everything else escaped. */
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  /** The parts of the page that hold the words, each under a heading with an anchor. */
  readonly sub_results?: readonly PagefindPart[];
}

export interface PagefindPart {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

let loaded: Promise<Pagefind> | undefined;

/**
 * Loads the search index on first use.
 * @param folder address of the index, deployment base included, e.g. `/pagefind/`
 * @throws Error when the index is not there; the next call tries again
 */
export function loadPagefind(folder: string): Promise<Pagefind> {
  loaded ??= load(folder).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(folder: string): Promise<Pagefind> {
  const api = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // Longer than its own 30 words, since the sentence before the first mark is left out.
  await api.options({ excerptLength: 40 });
  await api.init();
  return api;
}

/**
 * Whether a result has to do with the query. Pagefind falls back to the longest beginning of a word that it knows,
 * down to one letter; a mark must share four letters in a row with some word of the query, or all of a shorter one.
 */
export function isRelated(query: string, excerpt: string): boolean {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  const marks = excerptParts(excerpt)
    .filter(({ marked }) => marked)
    .map(({ text }) => text.toLowerCase());
  const shares = (word: string) => {
    const length = Math.min(4, word.length);
    const pieces = Array.from({ length: word.length - length + 1 }, (_, start) =>
      word.slice(start, start + length),
    );
    return pieces.some((piece) => marks.some((mark) => mark.includes(piece)));
  };
  return wanted.some(shares);
}

/** The part of a page that holds most of the words; none where that is the page's own beginning. */
export function bestPart({ url, sub_results = [] }: PagefindData): PagefindPart | undefined {
  const marks = ({ excerpt }: PagefindPart) => excerpt.split('<mark>').length;
  const [best] = [...sub_results].sort((a, b) => marks(b) - marks(a));
  return best && best.url !== url ? best : undefined;
}

/** The end of a sentence: the next one begins with a capital, a figure, or the opening of either. */
const SENTENCE_END = /[.!?…][”"’)]? (?=(?:<mark>)?[“"‘(]?[\p{Lu}\d])/gu;

/** An excerpt that begins with the sentence of its first mark; what is cut off all the same says so. */
export function fromSentence(excerpt: string): string {
  const mark = Math.max(0, excerpt.indexOf('<mark>'));
  const ends = [...excerpt.matchAll(SENTENCE_END)].map(({ index, 0: end }) => index + end.length);
  const start = ends.filter((end) => end <= mark).at(-1) ?? 0;
  const text = excerpt.slice(start).trim();
  const opens = /^(?:<mark>)?[“"‘(]?[\p{Lu}\d]/u.test(text);
  return `${opens ? '' : '… '}${text}${/[.!?…][”"’)]?(?:<\/mark>)?$/.test(text) ? '' : ' …'}`;
}

/** Splits an excerpt at its marks: text nodes instead of HTML. */
export function excerptParts(excerpt: string): readonly { text: string; marked: boolean }[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/g)
    .filter((part) => part !== '')
    .map((part) => {
      const marked = part.startsWith('<mark>');
      return { text: unescapeHtml(marked ? part.slice(6, -7) : part), marked };
    });
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};
const unescapeHtml = (text: string) =>
  text.replace(/&(?:lt|gt|quot|amp|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
