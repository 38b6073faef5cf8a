import { total } from './lines.ts';
import type { PackageValue } from './package-value.ts';

/** Which lines of a package stand together; whatever has no part of its own is BPJS. */
const PARTS = ['wage', 'thr', 'bpjs', 'compensation'] as const;

/** The parts of a package that it has, in their order, each with its lines and their sum. */
export const packageParts = ({ lines }: PackageValue) =>
  PARTS.flatMap((part) => {
    const own = lines.filter(({ id }) => (PARTS.find((other) => other === id) ?? 'bpjs') === part);
    return own.length === 0 ? [] : [{ part, lines: own, amount: total(own) }];
  });
