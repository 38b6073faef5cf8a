import { type Change, type Flip, smallestFlips } from '../../logic/weigh/flip.ts';
import { type Order, tellingApart } from '../../logic/weigh/order.ts';
import { type Marks, rolesOf } from '../../logic/weigh/types.ts';
import type { AspectView, T } from './types.ts';
import { consequence, difference, shortNames } from './words.ts';

interface Props {
  readonly aspects: readonly AspectView[];
  readonly marks: Marks;
  readonly order: Order;
  readonly t: T;
}

/** What would have to change for another role to come first; and, where roles are level, what would part them. */
export function Turn({ aspects, marks, order, t }: Props) {
  const flips = smallestFlips(aspects, marks);
  const n = flips[0]?.changes.length ?? 0;
  const say = (change: Change) => difference(change, aspects, t);
  return (
    <>
      {n > 0 && (
        <section class="weigh-turn">
          <h3>{t('weigh.flip')}</h3>
          <p>
            {n > 1
              ? t('weigh.flip.many', { n })
              : t(flips.length > 1 ? 'weigh.flip.any' : 'weigh.flip.one')}
          </p>
          {n > 1 ? (
            flips.map((flip) => <Together key={flip.first.join()} {...{ flip, say, t }} />)
          ) : (
            <ul>
              {flips.map(({ changes, first }) => (
                <li key={JSON.stringify(changes)}>
                  {changes.map(say)} {consequence(first, t)}
                </li>
              ))}
            </ul>
          )}
          <p class="quiet">{t('weigh.flip.not')}</p>
        </section>
      )}
      {order.first.length > 1 && <Level {...{ aspects, marks, order, t }} />}
    </>
  );
}

/** Longer than this, a list of changes is opened on demand. */
const SHORT = 4;

interface TogetherProps {
  readonly flip: Flip;
  readonly say: (change: Change) => string;
  readonly t: T;
}

function Together({ flip: { changes, first }, say, t }: TogetherProps) {
  const list = (
    <ul>
      {changes.map((change) => (
        <li key={change.id}>{say(change)}</li>
      ))}
    </ul>
  );
  return (
    <>
      {changes.length > SHORT ? (
        <details>
          <summary>{t('weigh.flip.all', { n: changes.length })}</summary>
          {list}
        </details>
      ) : (
        list
      )}
      <p>{consequence(first, t)}</p>
    </>
  );
}

/** Roles that share the first place: what is still open between them, and which marks would part them. */
function Level({ aspects, marks, order: { first }, t }: Props) {
  const apart = tellingApart(aspects, first);
  const open = apart.filter(({ id }) => !marks[id]);
  const parting = apart.filter((aspect) => {
    const matching = rolesOf(aspect, marks[aspect.id]?.value ?? '');
    return first.some((role) => matching.includes(role));
  });
  const names = (list: readonly AspectView[]) => list.map(({ name }) => name).join(' · ');
  return (
    <section class="weigh-turn">
      <h3>{t('weigh.apart', { roles: shortNames(first, t) })}</h3>
      {open.length > 0 && <p>{t('weigh.apart.open', { names: names(open) })}</p>}
      {parting.length > 0 && <p>{t('weigh.apart.step', { names: names(parting) })}</p>}
    </section>
  );
}
