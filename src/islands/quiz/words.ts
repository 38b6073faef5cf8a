import { upperFirst } from '../../logic/i18n/text.ts';
import { odds } from '../../logic/quiz/odds.ts';
import type { Axis, AxisScore, QuizResult, RoleId } from '../../logic/quiz/types.ts';
import type { T } from './types.ts';

export const roleName = (id: RoleId, t: T) => t(`role.${id}`);

/** `a`, `a or b`, `a, b or c`. */
export const orList = (names: readonly string[], t: T) =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${t('quiz.or')} ${names.at(-1)}`;

export const sideName = (axis: Axis, sign: number, t: T) =>
  t(`quiz.side.${axis}.${sign > 0 ? 'plus' : 'minus'}`);

/** The same in a word: what stands under a scale. */
export const sideWord = (axis: Axis, sign: number, t: T) =>
  t(`quiz.word.${axis}.${sign > 0 ? 'plus' : 'minus'}`);

/** How far from the middle a keyed answer stands. */
export const strength = (keyedAnswer: number) => (Math.abs(keyedAnswer) === 1 ? 'much' : 'little');

/** The accent of one end of an axis; only the arrangement has one. */
export const accentOf = (axis: Axis, sign: number) =>
  axis === 'X' ? (sign > 0 ? 'remote' : 'office') : undefined;

/** What the heading begins with, and which roles it goes on to name. */
export function heading({ stage, band, named }: QuizResult, t: T): { lead: string; rest: string } {
  if (stage === 'none') return { lead: t('quiz.result.none'), rest: '' };
  const lead = t(`quiz.result.${stage === 'hint' && band !== 'close' ? 'hint' : band}`);
  const rest =
    named.length > 2
      ? t('quiz.result.open')
      : orList(
          named.map((id) => roleName(id, t)),
          t,
        );
  return { lead, rest };
}

/** The result in one line, for titles and announcements. */
export const headline = (result: QuizResult, t: T) => {
  const { lead, rest } = heading(result, t);
  return rest ? `${lead} ${rest}` : lead;
};

/** How sure one axis is, as a sentence. */
export const verdict = (axis: Axis, { band, side }: AxisScore, t: T) =>
  t(`quiz.verdict.${band}`, { axis: t(`quiz.axis.${axis}`), side: sideName(axis, side, t) });

/** Where the dot stands on one axis, as a sentence. */
export function position(axis: Axis, { score, side }: AxisScore, t: T) {
  const name = upperFirst(t(`quiz.axis.${axis}`));
  if (side === 0) return t('quiz.map.middle', { axis: name });
  const value = Math.round(Math.abs(score) * 100);
  return t('quiz.map.at', { axis: name, value, side: sideName(axis, side, t) });
}

export const oddsWords = (probability: number, t: T) => {
  const { form, count, outOf } = odds(probability);
  return t(`quiz.odds.${form}`, { count, outOf });
};
