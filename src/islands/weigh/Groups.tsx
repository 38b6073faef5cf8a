import type { Marks, Weight } from '../../logic/weigh/types.ts';
import { Aspect } from './Aspect.tsx';
import type { GroupView, T } from './types.ts';

interface Props {
  readonly groups: readonly GroupView[];
  readonly marks: Marks;
  readonly mark: (id: string, value: string | null) => void;
  readonly weigh: (id: string, weight: Weight) => void;
  readonly table: string;
  readonly t: T;
}

/** The aspects by group, each group to be opened by whom it matters to. */
export function Groups({ groups, marks, ...rest }: Props) {
  const { t } = rest;
  return (
    <div class="weigh-groups">
      {groups.map(({ id, name, aspects }, index) => {
        const marked = aspects.filter((aspect) => marks[aspect.id]).length;
        return (
          <details key={id} open={index === 0}>
            <summary>
              <h2>{name}</h2>{' '}
              <span class="quiet">{t('weigh.count', { n: marked, total: aspects.length })}</span>
            </summary>
            {aspects.map((aspect) => (
              <Aspect key={aspect.id} aspect={aspect} current={marks[aspect.id]} {...rest} />
            ))}
          </details>
        );
      })}
    </div>
  );
}
