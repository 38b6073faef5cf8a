import { Next } from './Next.tsx';
import { Ready } from './Ready.tsx';
import type { ResultProps } from './Result.tsx';
import { Themes } from './Themes.tsx';
import type { More } from './types.ts';
import { Vetoes } from './Vetoes.tsx';
import './after.css';

export type AfterProps = ResultProps & Pick<More, 'outcomes' | 'readiness'>;

/** What a reader may go on with after the result; fetched while they answer. */
export function After(props: AfterProps) {
  return (
    <>
      <Next {...props} />
      <Themes {...props} />
      <Vetoes {...props} />
      <Ready {...props} />
    </>
  );
}
