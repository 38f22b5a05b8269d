/**
 * Minifies the `css`, `html` and `svg` literals of a module. Whitespace in
 * markup is collapsed to one space and never removed between nodes, so that
 * what ships renders as what was tested.
 */
import {transformSync} from 'esbuild';
import MagicString from 'magic-string';

const escape = (text) => text.replace(/\\|`|\$\{/g, '\\$&');

const marked = /@dh-expression-(\d+)-;?|dh-expression-(\d+)-/g;

/**
 * Stands in for an expression while a style sheet is minified: a statement of
 * its own where the expression is one, else a word.
 */
function marker(index, before, after) {
  const isStatement = /(^|[;{}])\s*$/.test(before) && /^\s*(\n|;|\}|$)/.test(after);
  return isStatement ? `@dh-expression-${index}-;` : `dh-expression-${index}-`;
}

/**
 * Minifies a style sheet that was cut in pieces by expressions. Returns
 * `undefined` where the pieces cannot be told apart afterwards.
 */
export function minifyCss(pieces) {
  const joined = pieces.reduce((css, piece, index) => {
    return css + marker(index - 1, pieces[index - 1], piece) + piece;
  });
  const options = {loader: 'css', minify: true, charset: 'utf8', logLevel: 'silent'};
  const {code, warnings} = transformSync(joined, options);
  if (warnings.length) return undefined;
  const order = [...code.matchAll(marked)].map(([, first, second]) => Number(first ?? second));
  const isWhole = order.length === pieces.length - 1;
  if (!isWhole || order.some((index, place) => index !== place)) return undefined;
  return code.trim().replace(marked, '\0').split('\0');
}

/** Where a character of markup stands. */
const TEXT = 0;
const TAG = 1;
const VALUE = 2;

/**
 * Collapses whitespace in markup that was cut in pieces by expressions.
 * Returns `undefined` for markup in which whitespace shows as it is.
 */
export function minifyMarkup(pieces) {
  const whole = pieces.join('');
  // A field for text that holds none has nothing to lose.
  if (/<(?:pre|style|script)\b|<textarea\b[^>]*>(?!<\/textarea>)/i.test(whole)) return undefined;
  let state = TEXT;
  let quote = '';
  const collapse = (piece) => {
    let out = '';
    for (const char of piece.replace(/<!--[^]*?-->/g, '')) {
      const isSpace = /[ \t\n\r\f]/.test(char);
      if (isSpace) {
        if (!out.endsWith(' ')) out += ' ';
        continue;
      }
      if (state === TEXT && char === '<') state = TAG;
      else if (state === TAG && char === '>') {
        state = TEXT;
        out = out.replace(/ $/, '');
      } else if (state === TAG && (char === '"' || char === "'")) {
        state = VALUE;
        quote = char;
      } else if (state === VALUE && char === quote) state = TAG;
      out += char;
    }
    return out;
  };
  return pieces.map(collapse);
}

const minifiers = {css: minifyCss, html: minifyMarkup, svg: minifyMarkup};

/** Calls `visit` for every node of a syntax tree. */
function walk(node, visit) {
  visit(node);
  for (const child of Object.values(node)) {
    if (Array.isArray(child)) {
      for (const item of child) if (item?.type) walk(item, visit);
    } else if (child?.type) walk(child, visit);
  }
}

/** A rollup plugin. Runs after TypeScript has become JavaScript. */
export function minifyLiterals() {
  return {
    name: 'minify-literals',
    transform(code, id) {
      if (!/\b(?:css|html|svg)`/.test(code)) return null;
      const edited = new MagicString(code);
      walk(this.parse(code), (node) => {
        if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return;
        const minify = minifiers[node.tag.name];
        const {quasis} = node.quasi;
        const pieces = minify?.(quasis.map(({value}) => value.cooked));
        if (minify && !pieces) this.warn(`A literal in ${id} was left as it is.`);
        pieces?.forEach((piece, index) => {
          const {start, end, value} = quasis[index];
          const minified = escape(piece);
          if (minified === value.raw) return;
          if (start === end) edited.appendLeft(start, minified);
          else edited.update(start, end, minified);
        });
      });
      if (!edited.hasChanged()) return null;
      return {code: edited.toString(), map: edited.generateMap({hires: true})};
    },
  };
}
