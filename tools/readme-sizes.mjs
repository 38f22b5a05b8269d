/** The table of elements in the README, with what each file weighs. */
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {findElements} from './elements.mjs';
import {root} from './files.mjs';

const readJson = async (path) => JSON.parse(await readFile(join(root, path), 'utf8'));

const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

/** @param {Record<string, number>} sizes Tag → bytes after brotli, without the topic. */
async function rows(sizes) {
  const {modules} = await readJson('dist/custom-elements.json');
  const {files} = await readJson('dist/cdn/manifest.json');
  const declarations = modules.flatMap((module) => module.declarations);
  return findElements().map(({tag}) => {
    const {summary = ''} = declarations.find(({tagName}) => tagName === tag) ?? {};
    const whole = files[`${tag}.js`].bytes.brotli;
    const hasTopic = whole > sizes[tag] * 1.02;
    const size = kilo(sizes[tag]) + (hasTopic ? `, with the topic ${kilo(whole)}` : '');
    return `| \`<${tag}>\` | ${summary} | \`cdn/${tag}.js\`, ${size} |`;
  });
}

/** Writes the rows between the marks that the README has for them. */
export async function updateReadme(sizes) {
  const file = join(root, 'README.md');
  const text = await readFile(file, 'utf8');
  const head = '| tag | what it is | file, brotli |\n| --- | --- | --- |';
  const table = `<!-- sizes:start -->\n\n${head}\n${(await rows(sizes)).join('\n')}\n\n<!-- sizes:end -->`;
  const marked = /(?:\| tag \|.*\n\|.*\n)?<!-- sizes:start -->[^]*<!-- sizes:end -->/;
  const updated = text.replace(marked, () => table);
  const options = await resolveConfig(file);
  await writeFile(file, await format(updated, {...options, filepath: file}));
}
