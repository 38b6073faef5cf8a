import { formatCount, formatShare } from '../../logic/i18n/format.ts';
import type { SwingEntry } from '../../schemas/swing.ts';
import type { View } from './view.ts';

/** A value of an assumption with its unit: `25%`, `17 days`. */
export const unitText = (value: number, unit: SwingEntry['unit'], { lang }: View): string =>
  unit === 'share' ? formatShare(value, lang) : formatCount(value, unit, lang);
