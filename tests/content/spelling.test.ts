import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LANG, LANGS } from '../../src/schemas/common.ts';
import { ROOT } from '../support/paths.ts';
import { blocks, mdxFiles, readings, readme, spoken } from '../support/readings.ts';
import { inDictionary, ownListFile, suggestions, unknownWords } from '../support/spelling.ts';
import { strangers } from '../support/tongues.ts';

/** Where an unknown word stops the tests. For the others `npm run spelling -- --lang id` lists them. */
const COMPLETE = [DEFAULT_LANG];

test.each(COMPLETE)(
  '%s has no word that is in neither the dictionary nor the list of own words',
  (lang) => {
    const texts = [...readings(lang), ...(lang === DEFAULT_LANG ? readme() : [])];
    expect(texts.length).toBeGreaterThan(500);
    const unknown = texts.flatMap(({ place, text }) =>
      unknownWords(text, lang).map((word) => {
        const guesses = suggestions(word, lang).join(', ');
        return `${place}: “${word}” (${guesses}): mend it, or add it to ${ownListFile(lang)}`;
      }),
    );
    expect(unknown).toEqual([]);
  },
);

describe.each(LANGS)('%s', (lang) => {
  const others = LANGS.filter((other) => other !== lang);

  test('keeps its own words sorted, none twice, and none that the dictionary has', () => {
    const lines = readFileSync(join(ROOT, ownListFile(lang)), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines).toEqual([...new Set(lines)].sort());
    expect(lines.filter((word) => inDictionary(word, lang))).toEqual([]);
  });

  test('marks each foreign word with its language, so that it is read out in it (WCAG 3.1.2)', () => {
    const unmarked = mdxFiles(lang).flatMap(({ file, body, above }) =>
      blocks(body).flatMap(({ line, mdx }) =>
        strangers(spoken(mdx), lang, others).map(
          (word) =>
            `${file}:${line + above}: “${word}”: <span lang="…">${word}</span>, or a word of ${lang}`,
        ),
      ),
    );
    expect(unmarked).toEqual([]);
  });
});

test('a misspelled word is found, a right one is not', () => {
  const wrong = ['The assistent', 'recieves', 'your colour-codedd', 'every buisness.', 'Seperate'];
  expect(wrong.map((text) => unknownWords(text, 'en').length)).toEqual([1, 1, 1, 1, 1]);
  const right =
    'The PA’s home-office, VAs’ clients and London’s “right hand” (24/7, e-mail a@b.example, Rp5.000).';
  expect(unknownWords(right, 'en')).toEqual([]);
  expect(unknownWords('Asisten pribadi mengtur jadwal kliennya', 'id')).toEqual(['mengtur']);
  expect(suggestions('buisness', 'en')).toContain('business');
});

test('a foreign word is found where it is not marked', () => {
  const mdx =
    'Setiap client meminta <span lang="en">meeting</span> dengan Rest of World, lewat `online`.';
  expect(strangers(spoken(mdx), 'id', ['en'])).toEqual(['client']);
  expect(strangers('The word tangan means hand.', 'en', ['id'])).toEqual(['tangan']);
});
