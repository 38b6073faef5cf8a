import { makeT } from '../../src/logic/i18n/text.ts';
import { words } from './content.ts';

/** The interface words of a language. */
export const EN = makeT<string>(words('en'));
export const ID = makeT<string>(words('id'));
export const WORDS = { en: EN, id: ID } as const;
