import { type BuiltPage, builtPages, LANGS } from './dist.ts';

/** `npm run audit` looks at every page in every way; `npm test` at what stands for them. */
export const AUDIT = process.env['AUDIT'] === 'all';

/** Routes that one template makes many of. */
const SERIES = [/^roles\/.+/, /^compare\/.+-vs-.+/, /^guides\/.+/];
const kindOf = ({ lang, route }: BuiltPage) =>
  `${lang} ${SERIES.find((series) => series.test(route))?.source ?? route}`;

/** One page of each kind in each language: the first in the default language, the last in others, so that more are seen. */
function standIns(): BuiltPage[] {
  const kinds = new Map<string, BuiltPage>();
  for (const page of builtPages) {
    const kind = kindOf(page);
    if (page.lang !== LANGS[0] || !kinds.has(kind)) kinds.set(kind, page);
  }
  return [...kinds.values()];
}

/** One page of each kind in each language. */
export const kinds: readonly BuiltPage[] = standIns();
/** The pages to look at. */
export const lookedAt: readonly BuiltPage[] = AUDIT ? builtPages : kinds;
