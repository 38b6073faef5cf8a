import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './paths.ts';

/** What one build took. */
export interface Took {
  readonly seconds: number;
  /** Most memory the process held at one time, megabytes. */
  readonly memory: number;
}

/** A folder with the project's packages in it, but without their caches: every build there starts cold. */
function emptyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'right-hand-build-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name.startsWith('.')) continue;
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  return folder;
}

/** The project as it stands, without what it has built. */
export function siteProject(): string {
  const folder = emptyProject();
  for (const part of ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'LICENSE'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'tsconfig.json'), readFileSync(join(ROOT, 'tsconfig.json')));
  return folder;
}

const LANGS = ['en', 'id'] as const;
const GUIDES = readdirSync(join(ROOT, 'content/guides/en')).sort();

/** One more guide made of an existing one, under a name and a heading of its own. */
function another(text: string, nth: number): string {
  return text
    .replace(/^title: (.*?)$/m, (_, title) => `title: ${JSON.stringify(`${nth}. ${title}`)}`)
    .replace(/^order: \d+$/m, `order: ${1000 + nth}`);
}

/** Adds `count` pages, half of them in each language, as guides of the site. */
export function addGuides(project: string, count: number) {
  for (let nth = 0; nth < count / LANGS.length; nth += 1) {
    const source = GUIDES[nth % GUIDES.length] ?? '';
    for (const lang of LANGS) {
      const folder = join(project, 'content/guides', lang);
      const text = readFileSync(join(ROOT, 'content/guides', lang, source), 'utf8');
      writeFileSync(join(folder, `generated-${nth}.mdx`), another(text, nth));
    }
  }
}

/** What a text names without importing it. */
const namesIn = (texts: readonly string[]) =>
  [...new Set(texts.flatMap((text) => text.match(/<[A-Z]\w*/g) ?? []))].map((tag) => tag.slice(1));

/** The texts of a project in a bare Astro: MDX, one layout of a few lines, components that only hand on what is in them. */
export function bareProject(site: string): string {
  const folder = emptyProject();
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const texts: string[] = [];
  for (const kind of ['guides', 'pages', 'roles', 'pairs'])
    for (const lang of LANGS) {
      const from = join(site, 'content', kind, lang);
      for (const name of readdirSync(from).filter((file) => file.endsWith('.mdx'))) {
        // Imports belong to the site; the texts are what is compared.
        const text = readFileSync(join(from, name), 'utf8').replace(/^import .*$/gm, '');
        texts.push(text);
        put(`content/${lang}/${kind}/${name}`, text);
      }
    }
  put('package.json', '{ "type": "module" }');
  put(
    'astro.config.mjs',
    "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n",
  );
  put(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  texts: defineCollection({ loader: glob({ base: 'content', pattern: '**/*.mdx' }) }),
};
`,
  );
  put('src/Part.astro', '<div><slot /></div>\n');
  put(
    'src/pages/[...slug].astro',
    `---
import { getCollection, render } from 'astro:content';
import Part from '../Part.astro';
export const getStaticPaths = async () =>
  (await getCollection('texts')).map((text) => ({ params: { slug: text.id }, props: { text } }));
const { text } = Astro.props;
const { Content } = await render(text);
const components = { ${namesIn(texts)
      .map((name) => `${name}: Part`)
      .join(', ')} };
---
<html lang="en"><head><meta charset="utf-8" /><title>{text.data.title}</title></head>
<body><h1>{text.data.title}</h1><Content components={components} /></body></html>
`,
  );
  return folder;
}

/** Builds a project as it is published, and reads every tenth of a second how much memory that takes. @throws Error with what it said */
export async function build(project: string): Promise<Took> {
  const started = performance.now();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      said += part;
    });
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, held(child.pid));
  }, 100);
  const code = await new Promise((done) => {
    child.on('close', done);
  });
  clearInterval(timer);
  if (code !== 0) throw new Error(said.slice(-4000));
  return { seconds: (performance.now() - started) / 1000, memory };
}

/** Peak of a process so far, megabytes; 0 where the system does not tell. */
function held(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
