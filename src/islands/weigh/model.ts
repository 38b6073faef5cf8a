import { useState } from 'preact/hooks';
import { decodeMarks, encodeMarks } from '../../logic/weigh/codec.ts';
import { FIRST_WEIGHT, type Marks, type Weight } from '../../logic/weigh/types.ts';
import { useFragment } from '../shared/fragment.ts';
import type { AspectView } from './types.ts';

/** What there is to say about a link: it could not be read, or part of it is no longer asked. */
export type Notice = 'garbled' | 'newer' | 'dropped';

export interface Weighing {
  readonly marks: Marks;
  readonly notice: Notice | null;
}

const NOTHING: Weighing = { marks: {}, notice: null };

/** The marks with one set or moved, or taken away (null). A moved mark keeps its weight. */
export function setMark(marks: Marks, id: string, value: string | null): Marks {
  const { [id]: old, ...others } = marks;
  return value === null
    ? others
    : { ...others, [id]: { value, weight: old?.weight ?? FIRST_WEIGHT } };
}

export function setWeight(marks: Marks, id: string, weight: Weight): Marks {
  const old = marks[id];
  return old ? { ...marks, [id]: { ...old, weight } } : marks;
}

/** What a fragment (without `#`) opens with; null when it is an anchor of the page. */
export function openLink(fragment: string, aspects: readonly AspectView[]): Weighing | null {
  const link = decodeMarks(fragment, aspects);
  if (link.kind === 'none') return null;
  if (link.kind !== 'marks') return { marks: {}, notice: link.kind };
  return { marks: link.marks, notice: link.dropped > 0 ? 'dropped' : null };
}

/** The reader's marks as the browser knows them: in the fragment of the address, and nowhere else. */
export function useWeighing(aspects: readonly AspectView[]) {
  const [state, setState] = useState(NOTHING);
  const encoded = encodeMarks(aspects, state.marks);
  const fragment = encoded && `#${encoded}`;
  useFragment(fragment, (hash) => {
    const opened = openLink(hash.slice(1), aspects);
    if (!opened) return false;
    const usable = Object.keys(opened.marks).length > 0;
    // A link that cannot be used takes no mark away, and does not stay in the address.
    setState((old) => (usable ? opened : { ...old, notice: opened.notice }));
    if (!usable) history.replaceState(history.state, '', location.pathname + location.search);
    return usable;
  });
  const change = (marks: Marks) => setState({ marks, notice: null });
  return {
    ...state,
    fragment,
    mark: (id: string, value: string | null) => change(setMark(state.marks, id, value)),
    weigh: (id: string, weight: Weight) => change(setWeight(state.marks, id, weight)),
    reset: () => setState(NOTHING),
  };
}
