import { type FunctionComponent, h } from 'preact';
import { useMemo } from 'preact/hooks';
import { resolve } from '../resolve.ts';
import { type IslandData, islandMakers } from './given-islands.ts';

type Part = FunctionComponent<Record<string, unknown>>;
const files = import.meta.glob<Record<string, unknown>>('../../../src/islands/**/*.tsx', {
  eager: true,
});

/** @throws RangeError when there is no such part */
function partOf(component: string, name: string): Part {
  const found = files[`../../../src/${component}.tsx`];
  const part = found?.[name] ?? found?.['default'];
  if (typeof part !== 'function') throw new RangeError(`no ${name} in src/${component}.tsx`);
  return part as Part;
}

interface StageProps {
  /** Path below `src/`, without the ending. */
  readonly component: string;
  readonly name: string;
  /** The element that it stands in, with its classes: `div.quiz`. */
  readonly inside: string;
  /** As the data has them: with `$`. */
  readonly props: Readonly<Record<string, unknown>>;
  readonly data: IslandData;
}

/** One part of an island in one state, alive: what functions it gets do nothing. */
export default function Stage({ component, name, inside, props, data }: StageProps) {
  const Part = partOf(component, name);
  const made = useMemo(
    () => resolve(props, islandMakers(data)) as Readonly<Record<string, unknown>>,
    [],
  );
  const [tag = 'div', ...classes] = inside.split('.');
  // Inside the island, as on the site: styles may ask for a child.
  return h(tag, { class: classes.join(' ') || undefined }, <Part {...made} />);
}
