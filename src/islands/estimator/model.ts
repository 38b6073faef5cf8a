import type { Lang } from '../../schemas/common.ts';
import type { SwingId } from '../../schemas/swing.ts';
import { type ClientNumber, type Kind, MAX_CLIENTS } from './clients.ts';
import {
  type ClientDraft,
  clientField,
  type Draft,
  emptyClient,
  FIELDS,
  type Flag,
  type PlainNumber,
  read,
  settled,
  swingField,
} from './draft.ts';

export interface State {
  readonly draft: Draft;
  /** Fields the reader has left once (`weeks`, `3.amount`): an empty one is complained about only then. */
  readonly touched: ReadonlySet<string>;
  /** Something was entered: from then on the address follows. */
  readonly changed: boolean;
  /** Why a link could not be used. */
  readonly notice: 'garbled' | 'newer' | null;
  /** Counts fresh starts: answers to earlier inputs do not outlive one. */
  readonly start: number;
}

export type Action =
  | { readonly type: 'type'; readonly name: PlainNumber; readonly text: string }
  | { readonly type: 'leave'; readonly name: PlainNumber }
  | { readonly type: 'choose'; readonly change: Partial<Omit<Draft, PlainNumber | 'clients'>> }
  | { readonly type: 'flag'; readonly flag: Flag; readonly on: boolean }
  | { readonly type: 'activity'; readonly id: string; readonly on: boolean }
  | { readonly type: 'assume'; readonly id: SwingId; readonly text: string }
  | { readonly type: 'leaveAssumed'; readonly id: SwingId; readonly usual: number }
  | { readonly type: 'add'; readonly kind?: Kind }
  | { readonly type: 'remove'; readonly key: number }
  | { readonly type: 'client'; readonly key: number; readonly change: Partial<ClientDraft> }
  | { readonly type: 'leaveClient'; readonly key: number; readonly name: ClientNumber }
  | { readonly type: 'load'; readonly draft: Draft; readonly keep?: true }
  | { readonly type: 'refuse'; readonly notice: 'garbled' | 'newer' }
  | { readonly type: 'reset'; readonly draft: Draft };

export const initialState = (draft: Draft, start = 0): State => ({
  draft,
  touched: new Set(),
  changed: false,
  notice: null,
  start,
});

const toggle = <Item>(list: readonly Item[], item: Item, on: boolean): Item[] => [
  ...list.filter((other) => other !== item),
  ...(on ? [item] : []),
];

/** The state after an action. Pure; numbers settle into the language's form when their field is left. */
export const reducer =
  (lang: Lang) =>
  (state: State, action: Action): State => {
    const { draft } = state;
    const edit = (change: Partial<Draft>): State => ({
      ...state,
      draft: { ...draft, ...change },
      changed: true,
      notice: null,
    });
    /** Scenarios outlive a start from other numbers of the page itself, not a link. */
    const kept = (next: Draft, keep?: boolean): Draft =>
      keep ? { ...next, scenarios: draft.scenarios } : next;
    const touch = (next: State, field: string): State => ({
      ...next,
      changed: state.changed,
      touched: new Set([...state.touched, field]),
    });
    const editClient = (
      key: number,
      change: (client: ClientDraft) => Partial<ClientDraft>,
    ): State =>
      edit({
        clients: draft.clients.map((client) =>
          client.key === key ? { ...client, ...change(client) } : client,
        ),
      });

    switch (action.type) {
      case 'type':
        return edit({ [action.name]: action.text });
      case 'leave': {
        const text = settled(draft[action.name], FIELDS[action.name], lang);
        return touch({ ...state, draft: { ...draft, [action.name]: text } }, action.name);
      }
      case 'choose':
        return edit(action.change);
      case 'flag':
        return edit({ flags: toggle(draft.flags, action.flag, action.on) });
      case 'activity':
        return edit({ activities: toggle(draft.activities, action.id, action.on) });
      case 'add': {
        if (draft.clients.length >= MAX_CLIENTS) return state;
        const key = Math.max(0, ...draft.clients.map((client) => client.key)) + 1;
        return edit({ clients: [...draft.clients, emptyClient(key, action.kind)] });
      }
      case 'remove':
        return edit({ clients: draft.clients.filter(({ key }) => key !== action.key) });
      case 'client':
        return editClient(action.key, () => action.change);
      case 'leaveClient': {
        const { key, name } = action;
        const next = editClient(key, (client) => ({
          [name]: settled(client[name], clientField(name, client.currency), lang),
        }));
        return touch({ ...next, notice: state.notice }, `${key}.${name}`);
      }
      case 'assume':
        return edit({ swing: { ...draft.swing, [action.id]: action.text } });
      case 'leaveAssumed': {
        const { id, usual } = action;
        const { [id]: text, ...others } = draft.swing;
        if (text === undefined) return touch(state, id);
        const parsed = read(text, swingField(id), lang);
        // Back where it starts: no change any more, so that a link does not carry it.
        const same = parsed.ok && parsed.value === usual;
        const swing = same ? others : { ...others, [id]: settled(text, swingField(id), lang) };
        return touch({ ...state, draft: { ...draft, swing } }, id);
      }
      case 'load':
        return { ...initialState(kept(action.draft, action.keep), state.start + 1), changed: true };
      case 'refuse':
        // What was typed before stays: a bad link takes nothing away.
        return { ...state, notice: action.notice };
      case 'reset': {
        const fresh = kept(action.draft, true);
        return { ...initialState(fresh, state.start + 1), changed: fresh.scenarios.length > 0 };
      }
    }
  };
