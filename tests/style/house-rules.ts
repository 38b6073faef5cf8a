// Two rules that stylelint does not have: everything lies in a layer, and no custom property is made up.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AtRule, Node, Root, Rule } from 'postcss';
import stylelint, { type Rule as StylelintRule } from 'stylelint';

const { createPlugin, utils } = stylelint;
const TOKENS = new URL('../../src/styles/tokens.css', import.meta.url);
const LAYERS = new Set(['reset', 'base', 'components', 'islands', 'utilities']);
/** What has no place in the cascade. */
const OUTSIDE = new Set(['import', 'layer', 'font-face', 'page', 'keyframes']);

const defined = (css: string) => [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name);
const tokens = new Set(defined(readFileSync(TOKENS, 'utf8')));

function house(
  name: string,
  find: (root: Root, report: (node: Node, message: string) => void) => void,
) {
  const ruleName = `house/${name}`;
  const rule: StylelintRule = (enabled) => (root, result) => {
    if (!enabled) return;
    find(root, (node, message) => utils.report({ ruleName, result, node, message }));
  };
  rule.ruleName = ruleName;
  rule.messages = {};
  rule.meta = { url: '' };
  return createPlugin(ruleName, rule);
}

const layerOf = (node: Node): string | undefined => {
  const { parent } = node;
  if (!parent) return undefined;
  const at = parent as AtRule;
  return at.type === 'atrule' && at.name === 'layer' ? at.params : layerOf(parent as Node);
};

const layered = house('layered', (root, report) => {
  const check = (node: Rule | AtRule) => {
    const layer = layerOf(node);
    if (layer === undefined) report(node, 'This stands outside every @layer.');
    else if (!LAYERS.has(layer)) report(node, `There is no layer "${layer}".`);
  };
  root.walkRules((rule) => {
    const { parent } = rule;
    if (
      parent?.type !== 'rule' &&
      !(parent?.type === 'atrule' && (parent as AtRule).name === 'keyframes')
    )
      check(rule);
  });
  root.walkAtRules((at) => {
    if (at.parent?.type === 'root' && !at.nodes && !OUTSIDE.has(at.name)) check(at);
  });
});

/** Names set in the styles of a folder: a component's styles may lie in several files. */
const inFolder = new Map<string, ReadonlySet<string | undefined>>();
function definedBeside(file: string | undefined): ReadonlySet<string | undefined> {
  const folder = dirname(file ?? '.');
  const known = inFolder.get(folder);
  if (known) return known;
  const files = readdirSync(folder).filter((name) => /\.(css|astro)$/.test(name));
  const names = new Set(files.flatMap((name) => defined(readFileSync(join(folder, name), 'utf8'))));
  inFolder.set(folder, names);
  return names;
}

const knownProperties = house('known-custom-properties', (root, report) => {
  const own = new Set(definedBeside(root.source?.input.file));
  root.walkDecls(/^--/, ({ prop }) => {
    own.add(prop);
  });
  root.walkDecls((decl) => {
    for (const [, name = ''] of decl.value.matchAll(/var\(\s*(--[\w-]+)/g))
      if (!tokens.has(name) && !own.has(name))
        report(decl, `${name} is defined neither in tokens.css nor in this folder.`);
  });
});

export default [layered, knownProperties];
