/**
 * Bundles: one self-contained file per element and one of all of them for
 * `<script type="module">`, and the modules for those who bundle themselves.
 * `npm run build` runs these and what surrounds them (`tools/build.mjs`).
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {findElements, PAGE} from './tools/elements.mjs';
import {root} from './tools/files.mjs';
import {minifyLiterals} from './tools/minify-literals.mjs';
import {reserveText} from './tools/reserve-text.mjs';
import {fillSlices, isSharedSources, topicSlices} from './tools/topic-slices.mjs';

const {name, version, license} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const banner = `/*! ${name} ${version} | ${license} | with Lit (BSD-3-Clause), d3 (ISC) and ts-fsrs (MIT), see licenses.txt */`;

const typescript = () => esbuild({target: 'es2022', tsconfig: join(root, 'tsconfig.json')});

const smallest = () =>
  terser({
    ecma: 2022,
    module: true,
    compress: {passes: 2, unsafe_arrows: true, unsafe_methods: true},
    format: {comments: /^!/},
  });

const onwarn = (warning) => {
  throw new Error(warning.message);
};

/** A file of its own has to be worth a request, in bytes before compression. */
const SMALLEST_CHUNK = 6_000;

const src = (path) => join(root, 'src', path);

/** One self-contained file; with `emptyDir` also without the topic, for the budgets. */
function cdnBundle(tag, input, outDir, emptyDir) {
  return {
    input,
    onwarn,
    // Icons that an element does not draw are left out of its bundle.
    treeshake: {manualPureFunctions: ['icon', 'svg']},
    plugins: [
      topicSlices({late: true}),
      reserveText(),
      nodeResolve(),
      typescript(),
      minifyLiterals(),
    ],
    output: {
      file: join(outDir, 'cdn', `${tag}.js`),
      format: 'es',
      banner,
      inlineDynamicImports: true,
      // Nobody writes to what is brought in on demand.
      freeze: false,
      sourcemap: true,
      plugins: [smallest(), fillSlices(emptyDir)],
    },
  };
}

/**
 * The whole page: one script that brings its parts in as they are needed. What
 * they share is in files of its own, the topic's sources among it.
 */
function pageBundle(tag, input, outDir) {
  return {
    input: {[tag]: input},
    onwarn,
    treeshake: {manualPureFunctions: ['icon', 'svg']},
    plugins: [
      topicSlices({shared: true}),
      reserveText(),
      nodeResolve(),
      typescript(),
      minifyLiterals(),
    ],
    output: {
      dir: join(outDir, 'cdn'),
      format: 'es',
      banner,
      entryFileNames: '[name].js',
      chunkFileNames: 'parts/[name]-[hash].js',
      assetFileNames: 'parts/[name]-[hash][extname]',
      manualChunks: (id) => (isSharedSources(id) ? 'sources' : undefined),
      experimentalMinChunkSize: SMALLEST_CHUNK,
      sourcemap: true,
      plugins: [smallest()],
    },
  };
}

/** Modules as they are, with packages left to import. */
function esmModules(elements, outDir) {
  const modules = elements.flatMap(({module, define}) => [module, define]);
  return {
    input: [src('index.ts'), src('define.ts'), ...modules],
    onwarn,
    external: [/^lit($|\/)/, /^@lit\//, /^d3($|-)/, 'ts-fsrs'],
    plugins: [topicSlices(), reserveText(), nodeResolve(), typescript()],
    output: {
      dir: join(outDir, 'esm'),
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: src(''),
      entryFileNames: '[name].js',
    },
  };
}

/** All builds. @param {string} outDir @param {string} [emptyDir] Where bundles without the topic go. */
export function builds(outDir, emptyDir) {
  const elements = findElements();
  return [
    ...elements.map(({tag, define}) =>
      tag === PAGE ? pageBundle(tag, define, outDir) : cdnBundle(tag, define, outDir, emptyDir),
    ),
    cdnBundle('all', src('define.ts'), outDir, emptyDir),
    esmModules(elements, outDir),
  ];
}

export default builds(join(root, 'dist'));
