import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.ts';
import { files } from './files.ts';

/** Does in a copy of the project what README says under "A country", and nothing else. */
export function addXanadu(project: string) {
  const edit = (path: string, change: (text: string) => string) => {
    const before = readFileSync(join(project, path), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${path} is not what it was: nothing was added`);
    writeFileSync(join(project, path), after);
  };
  const code = (name: string, path: string, up: string) =>
    writeFileSync(
      join(project, path),
      readFileSync(join(ROOT, 'tests/support/xanadu', name), 'utf8')
        .replaceAll("'../../../src/", `'${up}`)
        .replace("'./schema.ts'", `'${up}schemas/rules/xx.ts'`),
    );
  const folder = join(project, 'content/rules/xx');
  mkdirSync(folder);
  // JSON is YAML too, and quotes days that are keys.
  for (const [topic, data] of Object.entries(files))
    writeFileSync(join(folder, `${topic}.yaml`), JSON.stringify({ country: 'xx', topic, ...data }));
  code('schema.ts', 'src/schemas/rules/xx.ts', '../../');
  code('model.ts', 'src/logic/estimate/countries/xx.ts', '../../../');
  edit('src/schemas/rules/all.ts', (text) =>
    text
      .replace('import { z }', "import { xxFileSchema } from './xx.ts';\nimport { z }")
      .replace('  ownFileSchema,\n', '  ownFileSchema,\n  xxFileSchema,\n'),
  );
  edit('src/logic/estimate/countries/registry.ts', (text) =>
    text.replace('  own: () =>', "  xx: () => import('./xx.ts'),\n  own: () =>"),
  );
  for (const lang of ['en', 'id'])
    edit(`content/ui/${lang}.json`, (text) =>
      text.replace(/\n}\s*$/, ',\n  "line.xx-tithe": "Tithe of the khan"\n}\n'),
    );
  edit(
    'content/sources.yaml',
    (text) =>
      `${text}made-up: { kind: assumption, publisher: Nobody, title: Made up, date: "2026", seen: 2026-11-26, confidence: E, note: { en: Made up, id: Made up } }\n`,
  );
}
