import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LANG, LANGS } from '../../src/schemas/common.ts';
import { words } from '../support/content.ts';
import { CONTENT, ROOT } from '../support/paths.ts';

const reference = words(DEFAULT_LANG);
const keys = Object.keys(reference);
const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

const code = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(astro|tsx?)$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Template literals such as `role.${id}.short`, as patterns. */
const templates = [...code.matchAll(/`([\w-]*(?:\.|\$\{)[^`\n]*)`/g)]
  .map(([, template = '']) => template)
  .filter((template) => /^[a-z][\w-]*\./i.test(template) && template.includes('${'))
  .map(
    (template) =>
      new RegExp(
        `^${template
          .split(/\$\{[^}]*\}/)
          .map(escaped)
          .join('.+')}$`,
      ),
  );

describe('interface words', () => {
  test.each(LANGS)(
    '%s has the same keys in the same order as every other language, none twice',
    (lang) => {
      expect(Object.keys(words(lang))).toEqual([...keys]);
      const lines = readFileSync(join(CONTENT, `ui/${lang}.json`), 'utf8').match(/^ {2}"/gm);
      expect(lines).toHaveLength(keys.length);
    },
  );

  test.each(LANGS)('%s has no empty word and the same {places} as every other language', (lang) => {
    for (const [key, text] of Object.entries(words(lang))) {
      expect(text.trim(), `${lang} ${key}`).not.toBe('');
      expect(places(text), `${lang} ${key}`).toEqual(places(reference[key] ?? ''));
    }
  });

  test('every key that the code asks for exists', () => {
    const asked = [...code.matchAll(/(?<![\w.])t\(\s*'([^']+)'/g)].map(([, key = '']) => key);
    expect(asked.length).toBeGreaterThan(20);
    expect([...new Set(asked)].filter((key) => !(key in reference))).toEqual([]);
  });

  test('every key is asked for somewhere', () => {
    const literal = (key: string) => code.includes(`'${key}'`) || code.includes(`"${key}"`);
    const unused = keys.filter(
      (key) => !literal(key) && !templates.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});
