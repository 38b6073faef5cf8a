import type { PtkpStatus } from '../../../logic/estimate/index.ts';
import type { Translate } from '../../../logic/i18n/text.ts';

/** `K/2` → "K/2: married, 2 dependants". */
export function statusName(status: PtkpStatus, t: Translate): string {
  const [, family = '', count = '0'] = /^(.*)\/(\d)$/.exec(status) ?? [];
  const who = t(`est.ptkp.${family.replace('/', '')}`);
  return t(count === '0' ? 'est.ptkp.option' : 'est.ptkp.option.dependants', {
    status,
    who,
    n: count,
  });
}
