import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {promisify} from 'node:util';
import {findElements} from '../../tools/elements.mjs';
import {root} from '../../tools/files.mjs';
import {expectedFiles} from '../../tools/package-exports.mjs';

const execute = promisify(execFile);
const read = (path) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const elements = findElements();

/** Every file that an entry of the exports map names. */
function targets(entry) {
  return typeof entry === 'string' ? [entry] : Object.values(entry).flatMap(targets);
}

describe('the package', () => {
  test('exports every element', () => {
    for (const [path, text] of Object.entries(expectedFiles())) {
      assert.equal(read(path), text, `${path} is out of date: run npm run exports`);
    }
  });

  test('has a file for every export', () => {
    const files = Object.values(manifest.exports).flatMap(targets);
    for (const file of files) {
      const path = join(root, file.replace(/\*$/, ''));
      assert.ok(existsSync(path), `${file} is missing`);
    }
    for (const field of ['customElements', 'web-types']) {
      assert.ok(existsSync(join(root, manifest[field])), `${field} is missing`);
    }
  });

  test('names one version everywhere', () => {
    assert.ok(read('src/element/version.ts').includes(`'${manifest.version}'`));
    assert.equal(JSON.parse(read('dist/cdn/manifest.json')).version, manifest.version);
    for (const {tag} of elements) {
      const [banner] = read(`dist/cdn/${tag}.js`).split('\n');
      assert.match(banner, new RegExp(`^/\\*! ${manifest.name} ${manifest.version} .*\\*/$`));
    }
  });

  test('publishes what users need and nothing else', async () => {
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const {stdout} = await execute('npm', args, {cwd: root, maxBuffer: 1 << 24});
    const parsed = JSON.parse(stdout);
    const [{files}] = Array.isArray(parsed) ? parsed : Object.values(parsed);
    const expected = [
      /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
      /^dist\/cdn\/[\w-]+\.(js|js\.map|css)$/,
      /^dist\/cdn\/parts\/[\w.-]+\.(js|js\.map|svg)$/,
      /^dist\/cdn\/(manifest\.json|licenses\.txt)$/,
      /^dist\/esm\/[\w./-]+\.(js|d\.ts)$/,
      /^dist\/(custom-elements|web-types|vscode\.(html|css)-custom-data)\.json$/,
      /^dist\/jsx\.d\.ts$/,
      /^data\/schema\/[\w-]+\.schema\.json$/,
    ];
    const stray = files
      .map(({path}) => path)
      .filter((path) => !expected.some((pattern) => pattern.test(path)));
    assert.deepEqual(stray, []);
  });
});

describe('the modules', () => {
  test('of classes import without a DOM and register nothing', async () => {
    assert.equal(typeof globalThis.document, 'undefined');
    const all = await import('dragon-and-hermit');
    for (const {tag} of elements) {
      const module = await import(`dragon-and-hermit/${tag}`);
      const [element] = Object.values(module).filter((each) => each?.tag === tag);
      assert.ok(element, `${tag} exports no class with its tag`);
      assert.ok(Object.values(all).includes(element), `the index does not export ${element.name}`);
    }
  });

  test('that define elements import without a registry', async () => {
    await import('dragon-and-hermit/define');
    for (const {tag} of elements) await import(`dragon-and-hermit/${tag}/define`);
  });
});

describe('the manifest', () => {
  const {modules} = JSON.parse(read('dist/custom-elements.json'));

  test('describes every element, under paths that exist', () => {
    const described = new Map(
      modules.flatMap(({path, declarations}) => declarations.map((each) => [each.tagName, path])),
    );
    for (const {tag} of elements) {
      assert.ok(described.has(tag), `${tag} is not described`);
      assert.ok(existsSync(join(root, described.get(tag))), `${described.get(tag)} is missing`);
    }
  });

  test('has a sentence for every public member', () => {
    const silent = modules
      .flatMap(({declarations}) => declarations.filter(({tagName}) => tagName))
      .flatMap(({tagName, members = [], attributes = [], events = []}) =>
        [...members, ...attributes, ...events]
          .filter(({description, summary}) => !description && !summary)
          .map(({name}) => `${tagName} ${name}`),
      );
    assert.deepEqual([...new Set(silent)], []);
  });
});
