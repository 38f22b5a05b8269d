/**
 * `embed:reserve`: the text of `src/embed/reserve.css` as a module, so that a
 * page composed by script reserves the same sizes as one that links the file.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {transformSync} from 'esbuild';
import {root} from './files.mjs';

const file = join(root, 'src/embed/reserve.css');
const name = 'embed:reserve';

// The id looks like a file in src/, for builds that keep modules apart.
const id = join(root, 'src/embed/reserve-text.js');

/** The style sheet as it is published. */
export function reserveCss() {
  return transformSync(readFileSync(file, 'utf8'), {loader: 'css', minify: true}).code;
}

const moduleSource = () => `export default ${JSON.stringify(reserveCss().trim())};\n`;

/** For rollup and Vite. */
export function reserveText() {
  return {
    name: 'reserve-text',
    resolveId: (source) => (source === name ? id : null),
    load(loaded) {
      if (loaded !== id) return null;
      this.addWatchFile(file);
      return {code: moduleSource(), map: {mappings: ''}};
    },
  };
}

/** For the unit tests' server. */
export function reservePlugin() {
  const path = '/__embed/reserve.js';
  return {
    name: 'reserve-text',
    resolveImport: ({source}) => (source === name ? path : undefined),
    serve: (context) => (context.path === path ? {body: moduleSource(), type: 'js'} : undefined),
  };
}
