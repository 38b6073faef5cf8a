import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Exempt {
  /** The tool that says so. */
  readonly by: string;
  /** What it says: a regular expression over the finding. */
  readonly says: string;
  /** Why it is right as it stands. */
  readonly why: string;
}

const ALL = parse(
  readFileSync(new URL('../audit/exempt.yaml', import.meta.url), 'utf8'),
) as readonly Exempt[];
const used = new Set<Exempt>();

/** The findings of a tool without those that are right as they stand. */
export function judged(by: string, findings: readonly string[]): string[] {
  const own = ALL.filter((exempt) => exempt.by === by);
  return findings.filter((finding) => {
    const known = own.find(({ says }) => new RegExp(says, 'u').test(finding));
    if (known) used.add(known);
    return !known;
  });
}

/** Exemptions of a tool that nothing it said so far has needed. */
export const unneeded = (by: string): string[] =>
  ALL.filter((exempt) => exempt.by === by && !used.has(exempt)).map(({ says }) => says);
