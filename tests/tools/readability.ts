// How hard the pages are to read: school grade by Flesch and Kincaid (English only), words a sentence, long sentences.
import { DEFAULT_LANG, LANGS } from '../../src/schemas/common.ts';
import { LONG_SENTENCE, longSentences, pages } from '../support/readability.ts';

for (const lang of LANGS) {
  const isGraded = lang === DEFAULT_LANG;
  const measured = pages(lang).map((page) => ({
    ...page,
    perSentence: page.words / page.sentences,
  }));
  const hard = isGraded ? 'grade' : 'perSentence';
  console.log(`\n${isGraded ? 'grade' : '     '}  words a sentence  words  page`);
  for (const page of measured.sort((a, b) => b[hard] - a[hard])) {
    const grade = isGraded ? page.grade.toFixed(1) : '';
    const [perSentence, words] = [page.perSentence.toFixed(1), String(page.words)];
    console.log(
      `${grade.padStart(5)}  ${perSentence.padStart(16)}  ${words.padStart(5)}  ${page.file}`,
    );
  }
  const long = longSentences(lang);
  console.log(`\n${long.length} sentences in ${lang} have more than ${LONG_SENTENCE} words`);
  for (const { place, words, sentence } of long)
    console.log(`${String(words).padStart(5)}  ${place}  ${sentence}`);
}
