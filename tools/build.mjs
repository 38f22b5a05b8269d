/**
 * Builds `dist/`: bundles, modules, declarations, manifests and pages. All of
 * it is made in a folder of its own first, so that a failed build leaves the
 * last good one in place. Ends by holding the bundles against their ceilings.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cp, mkdir, rename, rm, writeFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {rollup} from 'rollup';
import {builds} from '../rollup.config.mjs';
import {checkBudgets} from './budgets.mjs';
import {root} from './files.mjs';
import {writeCdnManifest} from './cdn-manifest.mjs';
import {writeLicenses} from './licenses.mjs';
import {reserveCss} from './reserve-text.mjs';
import {sliceModule, sliceNames} from './topic-slices.mjs';

const cache = join(root, '.cache');

/** Runs a program of a package; rejects when it fails. */
async function run(script, args, env = {}) {
  const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    env: {...process.env, ...env},
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${script} failed.`);
}

async function bundle(out, empty) {
  const waiting = builds(out, empty);
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const {output, ...options} = next;
      const build = await rollup(options);
      await build.write(output);
      await build.close();
    }
  };
  // While one bundle is minified in a worker, the next one is put together.
  await Promise.all([work(), work()]);
}

// Types are checked by `npm run typecheck`, not once more here.
const declarations = (out) =>
  run('typescript/bin/tsc', [
    '-p',
    'tsconfig.build.json',
    '--noCheck',
    '--outDir',
    join(out, 'esm'),
  ]);

const describe = (out) =>
  run('@custom-elements-manifest/analyzer/cem.js', ['analyze', '--quiet'], {
    MANIFEST_DIR: relative(root, out),
  });

async function pages(out) {
  await mkdir(join(out, 'cdn'), {recursive: true});
  await writeFile(join(out, 'cdn/reserve.css'), reserveCss());
  await cp(join(root, 'src/pages'), out, {recursive: true});
}

/** The slices by themselves, to measure what the topic adds to a bundle. */
async function slices(out) {
  await mkdir(out, {recursive: true});
  for (const name of sliceNames) await writeFile(join(out, `${name}.js`), sliceModule(name));
}

/** Waits for all, also where one fails: the others still write to the stage. */
async function all(tasks) {
  const results = await Promise.allSettled(tasks);
  const failed = results.find(({status}) => status === 'rejected');
  if (failed) throw failed.reason;
}

async function replace(folder, replacement) {
  await rm(folder, {recursive: true, force: true});
  await rename(replacement, folder);
}

async function build() {
  const started = performance.now();
  const stage = join(cache, `build-${process.pid}`);
  const out = join(stage, 'dist');
  const measured = join(stage, 'measured');
  try {
    await all([
      bundle(out, join(measured, 'empty')),
      declarations(out),
      describe(out),
      pages(out),
      slices(join(measured, 'slices')),
    ]);
    await writeLicenses(join(out, 'cdn'));
    await writeCdnManifest(join(out, 'cdn'));
    await replace(join(root, 'dist'), out);
    await replace(join(cache, 'measured'), measured);
  } finally {
    await rm(stage, {recursive: true, force: true});
  }
  console.log(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

await build();
if (!(await checkBudgets())) process.exitCode = 1;
