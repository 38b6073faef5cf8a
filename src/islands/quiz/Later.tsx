import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ResultProps } from './Result.tsx';

/** Fetches the part that comes after the result; a sentence stands in for it when it does not arrive. */
export function Later(props: ResultProps) {
  const [part, setPart] = useState<{ After?: ComponentType<ResultProps> }>();
  useEffect(() => {
    import('./After.tsx').then(setPart, () => setPart({}));
  }, []);
  if (!part) return null;
  return part.After ? (
    <part.After {...props} />
  ) : (
    <p class="quiz-notice">{props.t('quiz.after.missing')}</p>
  );
}
