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
  /** Follows changes at once, as what a reader types into must; only its HTML is taken over later. */
  readonly prompt?: boolean;
  /** Whether its HTML stands in the page already, where no part around it knows. */
  readonly written?: boolean;
  readonly children?: ComponentChildren;
}

/** Whether the HTML of what is being drawn stands in the page already. */
let isWritten = false;

/**
 * A part of an island that takes over its HTML, and follows what has changed, in tasks of its own: together the parts
 * of a large island would hold a slow phone up for longer than a reader's finger allows.
 */
export function Slice({
  children,
  prompt = false,
  written = isWritten,
  ...attributes
}: Props): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(children);
  latest.current = children;
  const isPrompt = useRef(prompt);
  isPrompt.current = prompt;
  const part = useMemo(() => {
    let isDrawn = false;
    const draw = () => {
      const root = box.current;
      if (!root) return;
      if (isDrawn || !written) render(h(Fragment, null, latest.current), root);
      else {
        // As it was written; what has changed since, say by a link, follows.
        isWritten = true;
        hydrate(h(Fragment, null, children), root);
        isWritten = false;
        if (latest.current !== children) soon(draw);
      }
      isDrawn = true;
    };
    return { written, draw, follow: () => (isPrompt.current && isDrawn ? draw() : soon(draw)) };
  }, []);
  useLayoutEffect(part.follow);
  useEffect(() => {
    const root = box.current;
    return () => {
      waiting.delete(part.draw);
      if (root) render(null, root);
    };
  }, []);
  if (typeof document === 'undefined') return h('div', attributes, children);
  // What the server wrote stays as it is until the part's turn comes.
  const kept = part.written ? { dangerouslySetInnerHTML: { __html: '' } } : {};
  return h('div', { ...attributes, ...kept, ref: box });
}

/** The first number that is written makes the browser read its tables, a long task: it comes before all others. */
const readTables = () => new Intl.NumberFormat().format(0);

/** An island full of numbers that takes over its HTML in another task than the one in which its code arrives. */
export function apart<Props extends object>(
  Island: ComponentType<Props>,
): (props: Props) => JSX.Element {
  if (typeof document !== 'undefined') soon(readTables);
  return (props) => h(Slice, { written: true }, h(Island, props));
}

/** Whether something is as it was when it was last drawn: not just chosen anew, which may change a whole page. */
export function useSame(value: string): boolean {
  const last = useRef(value);
  const isSame = last.current === value;
  last.current = value;
  return isSame;
}
