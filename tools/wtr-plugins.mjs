/** What the unit tests' server does beyond serving files. */
import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {build} from 'esbuild';
import {findFiles, root} from './files.mjs';
import {sliceModule} from './topic-slices.mjs';

const importPattern = /(?:from|import)\s*\(?\s*'([a-z@][^'.:][^':]*)'/g;

/** Packages that sources and tests import. */
function importedPackages() {
  const packages = new Set();
  for (const file of [...findFiles('src', '.ts'), ...findFiles('test', '.ts')]) {
    for (const [, name] of readFileSync(file, 'utf8').matchAll(importPattern)) packages.add(name);
  }
  return [...packages];
}

const fileNameOf = (name) => name.replace(/[@/.]+/g, '-').replace(/^-/, '');

/**
 * Serves npm packages as a few modules that share their parts. d3 alone would
 * otherwise be several hundred requests for each test file in each browser.
 */
export function vendorPlugin() {
  const served = new Map();
  const urls = new Map();

  async function bundle(names) {
    const {outputFiles} = await build({
      entryPoints: names.map((name) => ({in: name, out: fileNameOf(name)})),
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      outdir: join(root, '__vendor'),
      absWorkingDir: root,
      write: false,
      logLevel: 'error',
    });
    for (const {path, text} of outputFiles) served.set(`/__vendor/${basename(path)}`, text);
    for (const name of names) urls.set(name, `/__vendor/${fileNameOf(name)}.js`);
  }

  return {
    name: 'vendor',
    serverStart: () => bundle(importedPackages().filter(isInstalled)),
    resolveImport: ({source}) => urls.get(source),
    serve(context) {
      const body = served.get(context.path);
      return body === undefined ? undefined : {body, type: 'js'};
    },
  };
}

function isInstalled(name) {
  try {
    import.meta.resolve(name);
    return true;
  } catch {
    return false;
  }
}

/** Serves `topic:<slice>` modules. */
export function topicPlugin() {
  const prefix = '/__topic/';
  return {
    name: 'topic-slices',
    resolveImport({source}) {
      return source.startsWith('topic:') ? `${prefix}${source.slice(6)}.js` : undefined;
    },
    serve({path}) {
      if (!path.startsWith(prefix)) return undefined;
      return {body: sliceModule(basename(path, '.js')), type: 'js'};
    },
  };
}

/** Makes imported JSON a module, and leaves fetched JSON as it is. */
export function jsonPlugin() {
  return {
    name: 'json-modules',
    resolveImport: ({source}) => (source.endsWith('.json') ? `${source}?module` : undefined),
    serve({path, query}) {
      if (!path.endsWith('.json') || !('module' in query)) return undefined;
      const text = readFileSync(join(root, decodeURIComponent(path)), 'utf8');
      return {body: `export default ${text};`, type: 'js'};
    },
  };
}
