import { upperFirst } from '../../logic/i18n/text.ts';
import type { Change } from '../../logic/weigh/flip.ts';
import type { Order } from '../../logic/weigh/order.ts';
import type { RoleId } from '../../schemas/common.ts';
import type { AspectView, T } from './types.ts';

/** `a`, `a and b`, `a, b and c`. */
export const andList = (names: readonly string[], t: T): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${t('weigh.and')} ${names.at(-1)}`;

const roleNames = (roles: readonly RoleId[], t: T): string =>
  andList(
    roles.map((role) => t(`role.${role}`)),
    t,
  );

export const shortNames = (roles: readonly RoleId[], t: T): string =>
  andList(
    roles.map((role) => t(`role.${role}.short`)),
    t,
  );

export const percent = (share: number): number => Math.round(share * 100);

/** Who comes first, in one sentence. */
export function headline({ first, standings }: Order, t: T): string {
  const share = percent(standings[0]?.share ?? 0);
  if (first.length === 0) return t('weigh.order.none');
  if (first.length === standings.length) return t('weigh.order.all', { share });
  const roles = upperFirst(roleNames(first, t));
  return t(first.length === 1 ? 'weigh.order.one' : 'weigh.order.level', { roles, share });
}

/** The same in a few words, for the line that stays in sight. */
export function shortline({ first, standings, marked }: Order, total: number, t: T): string {
  if (first.length === 0) return t('weigh.now.none');
  const count = t('weigh.count', { n: marked, total });
  const roles = shortNames(first, t);
  if (first.length === standings.length) return `${t('weigh.now.all')} ${count}`;
  return `${t(first.length === 1 ? 'weigh.now.one' : 'weigh.now.level', { roles })} ${count}`;
}

/** What would be different about one mark. */
export function difference({ id, from, to }: Change, aspects: readonly AspectView[], t: T): string {
  const aspect = aspects.find((one) => one.id === id);
  const name = aspect?.name ?? '';
  if (to === null) return t('weigh.flip.drop', { aspect: name });
  const weight = t(`weigh.weight.${to.weight}`);
  if (to.value === from.value)
    return t('weigh.flip.weight', {
      aspect: name,
      from: t(`weigh.weight.${from.weight}`),
      to: weight,
    });
  const answer = aspect?.answers.find(({ value }) => value === to.value)?.text ?? '';
  return to.weight === from.weight
    ? t('weigh.flip.move', { aspect: name, answer })
    : t('weigh.flip.both', { aspect: name, answer, to: weight });
}

/** Who would come first then. */
export const consequence = (first: readonly RoleId[], t: T): string =>
  t(first.length === 1 ? 'weigh.flip.then' : 'weigh.flip.level', {
    roles: upperFirst(roleNames(first, t)),
  });
