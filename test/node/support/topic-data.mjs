/** The bundled topic as the tests read it. */
import {readdir, readFile} from 'node:fs/promises';
import {build} from 'esbuild';

const root = new URL('../../../', import.meta.url);
const topicFolder = new URL('data/china-north-korea/', root);
const schemaFolder = new URL('data/schema/', root);

const readFolder = async (folder) => {
  const names = (await readdir(folder, {recursive: true})).filter((name) => name.endsWith('.json'));
  const read = async (name) => [name, JSON.parse(await readFile(new URL(name, folder), 'utf8'))];
  return Object.fromEntries(await Promise.all(names.map(read)));
};

/** Contents of the topic's files, by file name. */
export const files = await readFolder(topicFolder);

/** The published schemas, by file name. */
export const schemas = await readFolder(schemaFolder);

// Prose cites in the text: `signed in 1961.[wp-treaty-1961, pekrev-1961-07]`.
const MARK = /(?<=\S)\[([a-z0-9][a-z0-9-]*(?:, [a-z0-9-]+)*)\]/g;

/** Ids under every `sources` below a value, a list or one alone, and in the marks of prose. */
export function citedIn(value, found = new Set()) {
  if (typeof value === 'string') {
    for (const [, ids] of value.matchAll(MARK)) ids.split(', ').forEach((id) => found.add(id));
  }
  if (Array.isArray(value)) value.forEach((item) => citedIn(item, found));
  else if (value !== null && typeof value === 'object') {
    for (const [key, child] of Object.entries(value)) {
      if (key === 'sources') [child].flat().forEach((id) => found.add(id));
      else citedIn(child, found);
    }
  }
  return found;
}

/** What a cell of the trade table holds, with or without sources of its own. */
export const valueOf = (cell) => (cell !== null && typeof cell === 'object' ? cell.value : cell);

/** A module of the library itself, so that data and code cannot drift apart. */
export async function importTopicModule(name) {
  const {outputFiles} = await build({
    entryPoints: [new URL(`src/topic/${name}.ts`, root).pathname],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
