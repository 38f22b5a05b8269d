/** `dist/cdn/licenses.txt`: the licences of the packages that the bundles contain. */
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from './files.mjs';

const bundled = ['lit', '@lit/context', 'd3', 'ts-fsrs'];

const read = (...path) => readFile(join(root, ...path), 'utf8');

async function licenseOf(name) {
  const {version, license} = JSON.parse(await read('node_modules', name, 'package.json'));
  const text = await read('node_modules', name, 'LICENSE');
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

export async function writeLicenses(folder) {
  const texts = await Promise.all(bundled.map(licenseOf));
  await writeFile(join(folder, 'licenses.txt'), texts.join(`\n${'-'.repeat(72)}\n\n`));
}
