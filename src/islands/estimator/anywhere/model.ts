import type { Lang } from '../../../schemas/common.ts';
import { type ClientTexts, MAX_CLIENTS } from '../clients.ts';
import { settled } from '../draft.ts';
import { type Draft, emptyClient, type Fields, formOf, textOf, withText } from './draft.ts';

export interface State {
  readonly draft: Draft;
  /** Fields the reader has left once: an empty one is complained about only then. */
  readonly touched: ReadonlySet<string>;
  /** Something was entered: from then on the address follows. */
  readonly changed: boolean;
  /** Why a link could not be used. */
  readonly notice: 'garbled' | 'newer' | 'other' | null;
  /** Counts fresh starts: answers to earlier inputs do not outlive one. */
  readonly start: number;
}

export type Action =
  /** Numbers by id: `costs`, `x.declared`, `1.amount`. */
  | { readonly type: 'type'; readonly id: string; readonly text: string }
  | { readonly type: 'leave'; readonly id: string }
  | { readonly type: 'edit'; readonly change: Partial<Omit<Draft, 'numbers' | 'clients'>> }
  | { readonly type: 'client'; readonly key: number; readonly change: Partial<ClientTexts> }
  | { readonly type: 'add' }
  | { readonly type: 'remove'; readonly key: number }
  | { readonly type: 'load'; readonly draft: Draft }
  | { readonly type: 'refuse'; readonly notice: NonNullable<State['notice']> }
  | { readonly type: 'reset'; readonly draft: Draft };

export const initialState = (draft: Draft, start = 0): State => ({
  draft,
  touched: new Set(),
  changed: false,
  notice: null,
  start,
});

/** The state after an action. Pure; numbers settle into the language's form when their field is left. */
export const reducer =
  (fields: Fields, lang: Lang) =>
  (state: State, action: Action): State => {
    const { draft } = state;
    const edit = (change: Partial<Draft>): State => ({
      ...state,
      draft: { ...draft, ...change },
      changed: true,
      notice: null,
    });
    switch (action.type) {
      case 'type':
        return edit(withText(draft, action.id, action.text));
      case 'leave': {
        const { id } = action;
        const text = id === 'currency' ? '' : settled(textOf(draft, id), formOf(id, fields), lang);
        const touched = new Set([...state.touched, id]);
        return { ...state, draft: id === 'currency' ? draft : withText(draft, id, text), touched };
      }
      case 'edit':
        return edit(action.change);
      case 'client':
        return edit({
          clients: draft.clients.map((client) =>
            client.key === action.key ? { ...client, ...action.change } : client,
          ),
        });
      case 'add': {
        if (draft.clients.length >= MAX_CLIENTS) return state;
        const key = Math.max(0, ...draft.clients.map((client) => client.key)) + 1;
        return edit({ clients: [...draft.clients, emptyClient(key)] });
      }
      case 'remove':
        return edit({ clients: draft.clients.filter(({ key }) => key !== action.key) });
      case 'load':
        return { ...initialState(action.draft, state.start + 1), changed: true };
      case 'refuse':
        // What was typed before stays: a bad link takes nothing away.
        return { ...state, notice: action.notice };
      case 'reset':
        return initialState(action.draft, state.start + 1);
    }
  };
