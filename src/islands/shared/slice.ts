import {
  type ComponentChildren,
  type ComponentType,
  Fragment,
  h,
  hydrate,
  type JSX,
  render,
} from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';

// The first number that is written makes the browser read its tables: a long task, so better apart from the others.
if (typeof document !== 'undefined') new Intl.NumberFormat().format(0);

const waiting = new Set<() => void>();
let isAhead = false;

/** One in each frame, after it has been painted. */
function goOn() {
  if (isAhead || waiting.size === 0) return;
  isAhead = true;
  requestAnimationFrame(() =>
    setTimeout(() => {
      isAhead = false;
      const [work] = waiting;
      if (work) waiting.delete(work);
      work?.();
      goOn();
    }),
  );
}

/** Does something in a task of its own, once what stands in sight is painted, in the order asked. */
export function soon(work: () => void): void {
  waiting.add(work);
  goOn();
}

interface Props {
  readonly class?: string;
  readonly children?: ComponentChildren;
}

/**
 * A part of an island that takes over its HTML, and follows what has changed, in tasks of its own: together the parts
 * of a large island would hold a slow phone up for longer than a reader's finger allows.
 */
export function Slice({ children, ...attributes }: Props): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(children);
  latest.current = children;
  const draw = useMemo(() => {
    // The HTML is taken over as it was written; what has changed since, say by a link, follows.
    let isWritten = true;
    return () => {
      const root = box.current;
      if (!root) return;
      if (isWritten && root.firstChild) {
        hydrate(h(Fragment, null, children), root);
        if (latest.current !== children) soon(draw);
      } else render(h(Fragment, null, latest.current), root);
      isWritten = false;
    };
  }, []);
  useLayoutEffect(() => soon(draw));
  useEffect(() => {
    const root = box.current;
    return () => {
      waiting.delete(draw);
      if (root) render(null, root);
    };
  }, []);
  if (typeof document === 'undefined') return h('div', attributes, children);
  // What the server wrote stays as it is until the part's turn comes.
  return h('div', { ...attributes, ref: box, dangerouslySetInnerHTML: { __html: '' } });
}

/** An island that takes over its HTML in another task than the one in which its code arrives. */
export const apart =
  <Props extends object>(Island: ComponentType<Props>) =>
  (props: Props): JSX.Element =>
    h(Slice, null, h(Island, props));
