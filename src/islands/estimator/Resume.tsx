import { useEffect, useState } from 'preact/hooks';
import { useKept } from '../shared/kept.ts';
import { decode, encode } from './codec.ts';
import { memory } from './memory.ts';
import type { State } from './model.ts';
import type { View } from './view.ts';

interface ResumeProps {
  readonly state: State;
  /** Fills the form in from a fragment. */
  readonly take: (fragment: string) => void;
  readonly view: View;
}

/** What an earlier visit left on this device is offered, and kept as it is until the reader has decided; then the newest inputs are. */
export function Resume({ state, take, view }: ResumeProps) {
  const { lang, rules } = view;
  const now = encode(state.draft, lang);
  const kept = useKept(memory);
  const [found] = useState(() => memory.look());
  const [open, setOpen] = useState(found.on && found.fragment !== now);
  const asking = open && kept.on;
  useEffect(() => {
    // Deleted here or in another tab: from then on there is nothing to go on with.
    if (!memory.look().on) setOpen(false);
  }, [kept.on]);
  useEffect(() => {
    if (!asking && state.changed) memory.save(now);
  }, [asking, state.changed, now]);
  if (!asking) return null;
  const readable =
    decode(found.fragment, lang, Object.keys(rules.activities.activities)).kind === 'draft';
  return (
    <Offered
      readable={readable}
      resume={() => {
        setOpen(false);
        take(found.fragment);
      }}
      instead={() => setOpen(false)}
      forget={memory.forget}
      view={view}
    />
  );
}

interface OfferedProps {
  readonly readable: boolean;
  readonly resume: () => void;
  /** Goes on with what the form holds now, and keeps that. */
  readonly instead: () => void;
  readonly forget: () => void;
  readonly view: View;
}

/** Go on, start again, delete; of what cannot be read that is said. */
export function Offered({ readable, resume, instead, forget, view }: OfferedProps) {
  const { t } = view;
  return (
    <div class="est-notice est-resume no-print" role="status">
      <p>{t(readable ? 'more.kept' : 'more.kept.garbled')}</p>
      <div class="est-keys">
        {readable && (
          <button type="button" class="est-button" onClick={resume}>
            {t('more.kept.resume')}
          </button>
        )}
        <button type="button" class="est-button" onClick={instead}>
          {t('more.kept.instead')}
        </button>
        <button type="button" class="est-button" onClick={forget}>
          {t('more.kept.forget')}
        </button>
      </div>
    </div>
  );
}
