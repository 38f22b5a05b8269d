/**
 * Imports run one way: `topic` knows nobody, `element` knows `topic`, an
 * element's folder knows these two and itself. What stands on top knows all.
 */
import {join, relative} from 'node:path';
import {root} from './files.mjs';

const top = new Set(['', 'embed', 'pages', 'microsite']);
const shared = {topic: ['topic'], element: ['element', 'topic']};

/** The folder below `src` that a file is in; empty for files right in `src`. */
function layerOf(path) {
  const [first, ...rest] = relative(join(root, 'src'), path).split('/');
  return rest.length ? first : '';
}

/** @type {import('eslint').Rule.RuleModule} */
export const layers = {
  meta: {type: 'problem', schema: []},
  create(context) {
    const layer = layerOf(context.filename);
    if (top.has(layer)) return {};
    const allowed = shared[layer] ?? [layer, 'element', 'topic'];
    function check({source}) {
      if (!source?.value?.startsWith('.')) return;
      const target = layerOf(join(context.filename, '..', source.value));
      if (allowed.includes(target)) return;
      const message = `${layer} may import from ${allowed.join(', ')}, not from ${target || 'src'}.`;
      context.report({node: source, message});
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    };
  },
};
