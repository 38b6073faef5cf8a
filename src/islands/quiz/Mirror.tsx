import type { ComponentChildren } from 'preact';
import { keyed } from '../../logic/quiz/axis.ts';
import type { Choice } from '../../logic/quiz/types.ts';
import { Scale } from './Scale.tsx';
import type { ItemView, T } from './types.ts';
import { strength } from './words.ts';

interface Props {
  readonly item: ItemView;
  readonly choice: Choice;
  /** Where the answer would move to. */
  readonly to?: Choice;
  /** What the scale says, in words. */
  readonly children: ComponentChildren;
  /** What can be done about it, at the end of the row. */
  readonly action?: ComponentChildren;
  readonly t: T;
}

/** One answer between its two statements, folded like the map: office and administrative left, remote and executive right. */
export function Mirror({ item, choice, to, children, action, t }: Props) {
  const [left, right] = item.plus === 'a' ? [item.b, item.a] : [item.a, item.b];
  const at = choice === 0 ? 0 : keyed(item, choice);
  const side = (sign: number, text: string) =>
    at * sign > 0 ? (
      <p class="quiz-end quiz-chosen">
        <span class="visually-hidden">{t(`quiz.strength.${strength(at)}`)}: </span>
        {text}
      </p>
    ) : (
      <p class="quiz-end">{text}</p>
    );
  return (
    <li class="quiz-mirror">
      <p class="quiz-facet">{item.facet}</p>
      {side(-1, left)}
      <div class="quiz-between-ends">
        <Scale item={item} choice={choice} to={to} />
        {children}
      </div>
      {side(1, right)}
      {action}
    </li>
  );
}
