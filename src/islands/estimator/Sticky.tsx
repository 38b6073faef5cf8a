import { useEffect, useState } from 'preact/hooks';
import type { View } from './view.ts';

const PLACES = ['where', 'rules', 'may', 'pa'] as const;

/** Goes to a part of the page without touching the address, which holds the inputs. */
function go(id: string) {
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** The answer in one line, always in sight, with the way to what is behind it. */
export function Sticky({ brief, stale, view }: { brief: string; stale: boolean; view: View }) {
  const { t } = view;
  return (
    <nav class="est-sticky no-print" aria-label={t('est.sticky.nav')}>
      <b class={stale ? 'is-stale' : ''}>{stale ? t('est.sticky.stale', { brief }) : brief}</b>
      <Announced text={stale ? t('est.stale') : brief} />
      <ul>
        {PLACES.map((place) => (
          <li key={place}>
            <a
              href={`#est-${place}`}
              onClick={(event) => {
                event.preventDefault();
                go(`est-${place}`);
              }}
            >
              {t(`est.sticky.${place}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Told to a screen reader once typing rests. */
function Announced({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 1000);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <span role="status" class="visually-hidden">
      {said}
    </span>
  );
}
