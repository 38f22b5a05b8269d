/**
 * What follows from the list of elements: `exports` and `sideEffects` in
 * package.json, `src/index.ts` and `src/define.ts`.
 *
 *   npm run exports     writes them, after an element has come or gone
 *
 * A test fails where they are out of date.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {findElements} from './elements.mjs';
import {findFiles, root} from './files.mjs';

const module = (path) => ({types: `./dist/esm/${path}.d.ts`, default: `./dist/esm/${path}.js`});

function packageFields(elements) {
  const entries = elements.flatMap(({tag, folder}) => [
    [`./${tag}`, module(`${folder}/${tag}`)],
    [`./${tag}/define`, module(`${folder}/${tag}.define`)],
  ]);
  return {
    exports: {
      '.': module('index'),
      './define': module('define'),
      ...Object.fromEntries(entries),
      './jsx': {types: './dist/jsx.d.ts'},
      './cdn/*': './dist/cdn/*',
      './schema/*': './data/schema/*',
      './custom-elements.json': './dist/custom-elements.json',
      './package.json': './package.json',
    },
    // The sources are listed as well: this package's own builds read the field too.
    sideEffects: [
      './dist/cdn/**/*.js',
      './dist/esm/define.js',
      './dist/esm/**/*.define.js',
      './src/define.ts',
      './src/**/*.define.ts',
    ],
  };
}

function defineModule(elements) {
  const imports = elements.map(({folder, tag}) => `import './${folder}/${tag}.define.js';`);
  return `/** Registers every element of the library. Written by \`npm run exports\`. */
${imports.sort().join('\n')}
`;
}

function indexModule(elements) {
  const paths = elements.flatMap(({folder, tag}) => [`${folder}/${tag}`, `${folder}/events`]);
  const existing = [...new Set(paths)].filter((path) => existsSync(join(root, `src/${path}.ts`)));
  const shared = findFiles('src/element', '-event.ts').map((file) => basename(file, '.ts'));
  const lines = [
    ...shared.map((name) => `export * from './element/${name}.js';`),
    ...existing.map((path) => `export * from './${path}.js';`),
    `export type * from './topic/records.js';`,
    `export type * from './topic/types.js';`,
  ];
  return `/**
 * Every element class, and the types in their properties and events. Registers
 * nothing. Written by \`npm run exports\`.
 */
${lines.sort().join('\n')}
`;
}

/** The files as they should be: path → text. */
export function expectedFiles() {
  const elements = findElements();
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const fields = packageFields(elements);
  return {
    'package.json': `${JSON.stringify({...manifest, ...fields}, null, 2)}\n`,
    'src/define.ts': defineModule(elements),
    'src/index.ts': indexModule(elements),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [path, text] of Object.entries(expectedFiles())) {
    const file = join(root, path);
    const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === text;
    if (!isCurrent) writeFileSync(file, text);
  }
}
