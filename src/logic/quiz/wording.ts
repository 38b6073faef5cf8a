import type { Localized } from '../../schemas/common.ts';
import { checksum } from '../checksum.ts';

interface Worded {
  readonly id: string;
  readonly a: Localized;
  readonly b: Localized;
}

/**
 * Version of the statements as they are worded, four letters or digits: it changes with any of them in any language,
 * so that two printed results can be told apart. The order of the items counts, because readers answer in it.
 */
export const wordingOf = (items: readonly Worded[]): string =>
  checksum(
    items.flatMap(({ id, a, b }) => [id, ...Object.values(a), ...Object.values(b)]).join('\n'),
  );
