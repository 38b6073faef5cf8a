import { type Marks, rolesOf } from '../../logic/weigh/types.ts';
import type { AspectView, T } from './types.ts';
import { shortNames } from './words.ts';

interface Props {
  readonly aspects: readonly AspectView[];
  readonly marks: Marks;
  readonly t: T;
}

/** Every mark with the roles that match it: what the order was added up from. */
export function Marked({ aspects, marks, t }: Props) {
  const list = aspects.flatMap((aspect) => {
    const mark = marks[aspect.id];
    return mark ? [{ aspect, ...mark }] : [];
  });
  if (list.length === 0) return null;
  return (
    <details class="weigh-marked">
      <summary>{t('weigh.marks', { n: list.length })}</summary>
      <ul>
        {list.map(({ aspect, value, weight }) => (
          <li key={aspect.id}>
            <b>{aspect.name}:</b> {aspect.answers.find((answer) => answer.value === value)?.text}
            <span class="quiet">
              {t('weigh.marks.line', {
                weight: t(`weigh.weight.${weight}`),
                roles: shortNames(rolesOf(aspect, value), t),
              })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
