import { Ready } from './Ready.tsx';
import type { ResultProps } from './Result.tsx';
import { Themes } from './Themes.tsx';
import { Vetoes } from './Vetoes.tsx';
import './after.css';

/** What a reader may go on with after the result; fetched when there is one. */
export function After(props: ResultProps) {
  return (
    <>
      <Themes {...props} />
      <Vetoes {...props} />
      <Ready {...props} />
    </>
  );
}
