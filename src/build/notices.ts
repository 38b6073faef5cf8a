import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Shipped without passing through the bundler: Astro's inline script of islands, and the search. */
const BESIDES = ['astro', 'pagefind'];
const FONT = 'src/styles/fonts/OFL.txt';

/** Notes the packages of which something goes to the reader's browser. */
export function notePackages(shipped: Set<string>): Plugin {
  return {
    name: 'note-packages',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const chunk of Object.values(bundle)) {
        for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
          const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
          if (name) shipped.add(name);
        }
      }
    },
  };
}

/** The licence of an installed package, word for word. @throws Error when it has none */
function licenceOf(folder: string): string {
  const file = ['LICENSE', 'LICENSE/LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license']
    .map((name) => join(folder, name))
    .find((path) => existsSync(path) && statSync(path).isFile());
  if (!file) throw new Error(`${folder}: has no licence to hand on`);
  return readFileSync(file, 'utf8').trim();
}

/**
 * Writes `third-party.txt`: what others wrote and a reader's browser receives, each with its licence, as these ask.
 * @param shipped names of packages
 */
export function writeNotices(target: string, shipped: Iterable<string>): void {
  const names = [...new Set([...shipped, ...BESIDES])].sort();
  const parts = names.map((name) => {
    const folder = join(ROOT, 'node_modules', name);
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${name} ${version}\n\n${licenceOf(folder)}`;
  });
  const text = [
    'Right Hand / Tangan Kanan: what others wrote and your browser receives, with its licences.',
    'Data of others (O*NET, the U.S. Bureau of Labor Statistics) is named on the page "about".',
    'Stemmers in the search: the Snowball project, BSD 3-Clause, https://snowballstem.org/license.html',
    ...parts,
    `Young Serif, the display face (a subset)\n\n${readFileSync(join(ROOT, FONT), 'utf8').trim()}`,
  ];
  writeFileSync(target, `${text.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}
