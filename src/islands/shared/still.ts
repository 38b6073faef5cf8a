import { Component, type ComponentChildren, h, type JSX } from 'preact';

interface Props {
  readonly draw: () => ComponentChildren;
  readonly on: readonly unknown[];
}

class Still extends Component<Props> {
  override shouldComponentUpdate({ on }: Props) {
    return on.some((value, index) => value !== this.props.on[index]);
  }
  override render({ draw }: Props) {
    return draw();
  }
}

/**
 * A part that is drawn again only when something of `on` has changed; it may hold no hooks of its own. An element kept
 * by `useMemo` would do the same, but it knows the tree it first stood in: several of them keep every tree there was.
 */
export const still = (draw: Props['draw'], on: readonly unknown[]): JSX.Element =>
  h(Still, { draw, on });
