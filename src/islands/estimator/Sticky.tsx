import { useEffect, useState } from 'preact/hooks';
import type { View } from './view.ts';

const PLACES = ['practice', 'where', 'rules', 'swing', 'may', 'pa'] as const;

/** Goes to a part of the page without touching the address, which holds the inputs. */
function go(id: string) {
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** Whether the large answer has been scrolled past: a wide screen needs the line only then. */
function usePast(id: string): boolean {
  const [past, setPast] = useState(false);
  useEffect(() => {
    const answer = document.getElementById(id)?.parentElement;
    if (!answer) return;
    const observer = new IntersectionObserver(([entry]) =>
      setPast(entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.top < 0),
    );
    observer.observe(answer);
    return () => observer.disconnect();
  }, [id]);
  return past;
}

/** The answer in one line, always in sight, with the way to what is behind it. */
export function Sticky({ brief, stale, view }: { brief: string; stale: boolean; view: View }) {
  const { t } = view;
  const past = usePast('est-answer');
  return (
    <nav class={`est-sticky no-print${past ? ' is-past' : ''}`} aria-label={t('est.sticky.nav')}>
      <div class="est-line-in">
        <b class={stale ? 'is-stale' : ''}>{stale ? t('est.sticky.stale', { brief }) : brief}</b>
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
      </div>
    </nav>
  );
}

/** Told to a screen reader once typing rests. */
export function Announced({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 1000);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" class="visually-hidden">
      {said}
    </p>
  );
}
