// Lists the words of a language that its dictionary does not have, most frequent first, with places and guesses.
import { DEFAULT_LANG, LANGS } from '../../src/schemas/common.ts';
import { readings } from '../support/readings.ts';
import { ownListFile, suggestions, unknownWords } from '../support/spelling.ts';

const asked = process.argv[process.argv.indexOf('--lang') + 1];
const lang = process.argv.includes('--lang') && asked ? asked : DEFAULT_LANG;
if (!LANGS.includes(lang))
  throw new RangeError(`no language "${lang}": one of ${LANGS.join(', ')}`);

const places = new Map<string, string[]>();
for (const { place, text } of readings(lang)) {
  for (const word of unknownWords(text, lang))
    places.set(word, [...(places.get(word) ?? []), place]);
}
const rows = [...places].sort(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b, lang));
for (const [word, at] of rows) {
  const guesses = suggestions(word, lang).join(', ');
  console.log(
    `${String(at.length).padStart(4)}  ${word.padEnd(24)} ${guesses.padEnd(40)} ${[...new Set(at)].slice(0, 3).join(' · ')}`,
  );
}
console.log(
  `${rows.length} words are unknown; those that are right belong into ${ownListFile(lang)}`,
);
