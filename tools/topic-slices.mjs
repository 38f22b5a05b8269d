/**
 * `topic:<slice>` modules: the part of the bundled topic that one element
 * shows, with only the sources that this part cites. The same slices are
 * served to the tests, to Storybook and to the bundles.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import MagicString from 'magic-string';
import {root} from './files.mjs';

const folder = join(root, 'data', 'china-north-korea');

/**
 * Slice → the file it is cut from, and the fields that the element reads: from
 * that file, from `topic.json` (`shared`) and from its sources (all by default).
 * The sources are those that the slice cites, or that other fields of the file
 * cite (`cites`).
 */
const slices = {
  timeline: {
    file: 'events.json',
    fields: ['title', 'text', 'lang', 'eras', 'categories', 'actors', 'events'],
  },
  chart: {
    file: 'trade.json',
    fields: ['title', 'lang', 'unit', 'actors', 'series', 'markers'],
  },
  claims: {
    file: 'claims.json',
    fields: ['title', 'lang', 'claims'],
    shared: ['id', 'categories'],
    sourceFields: ['id', 'date', 'title', 'publisher', 'url', 'read'],
  },
  deck: {
    file: 'cards.json',
    fields: ['title', 'lang', 'cards'],
    shared: ['id', 'categories'],
    sourceFields: ['id', 'date', 'title', 'publisher', 'url', 'read'],
  },
  map: {
    file: 'places.json',
    fields: ['title', 'lang', 'credit', 'places', 'border', 'routes'],
    parts: {geometry: 'geometry.json'},
    sourceFields: ['id', 'date', 'title', 'publisher', 'url', 'read'],
  },
  visits: {
    file: 'visits.json',
    fields: ['title', 'lang', 'meetingName', 'actors', 'ranks', 'gaps', 'remarks', 'visits'],
    sourceFields: ['id', 'title', 'publisher', 'date', 'url', 'read'],
  },
  challenge: {
    file: 'images/images.json',
    fields: ['images'],
    shared: ['id'],
    sourceFields: ['id', 'date', 'title', 'publisher', 'url', 'read'],
  },
  sections: {
    file: 'sections.json',
    fields: ['lang', 'sections'],
    sourceFields: ['id', 'date', 'title', 'publisher', 'url', 'read'],
  },
  references: {
    file: 'sections.json',
    fields: ['lang'],
    cites: ['sections', 'further'],
    sourceFields: ['id', 'date', 'title', 'author', 'publisher', 'url', 'kind', 'read'],
  },
  hero: {
    file: 'topic.json',
    fields: ['id', 'title', 'subtitle', 'lang', 'picture', 'sourceArticle'],
  },
  note: {
    file: 'topic.json',
    fields: ['title', 'lang', 'sourceArticle', 'dataDate', 'licence', 'credits'],
  },
};

/** Names of all slices. */
export const sliceNames = Object.keys(slices);

function readJson(file) {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

/** Puts drawings in place of the names of their files. */
function withDrawings(record) {
  if (!record.images) return record;
  const images = record.images.map(({file, ...image}) => ({
    ...image,
    svg: readFileSync(join(folder, 'images', file), 'utf8').trim(),
  }));
  return {...record, images};
}

function pick(record, fields) {
  return Object.fromEntries(
    fields.filter((field) => field in record).map((field) => [field, record[field]]),
  );
}

// In prose the mark stands in the text: `signed in 1961.[wp-treaty-1961]`.
const citationMark = /(?<=\S)\[([a-z0-9][^[\]]*)\]/g;

/** Adds every id under a `sources` key or in a mark, however deep, to a set. */
function collectCited(value, cited) {
  if (typeof value === 'string') {
    for (const [, ids] of value.matchAll(citationMark))
      ids.split(/, /).forEach((id) => cited.add(id));
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const isCitation = key === 'sources' && Array.isArray(child);
    if (isCitation) for (const id of child) cited.add(id);
    else collectCited(child, cited);
  }
}

/**
 * One slice in the authors' format. Throws where it cites a source that
 * `sources.json` does not have.
 */
export function readSlice(name) {
  const {file, fields, shared = [], parts = {}, cites, sourceFields} = slices[name] ?? {};
  if (!file) throw new Error(`There is no slice “${name}”, only ${sliceNames.join(', ')}.`);
  const whole = withDrawings(readJson(file));
  const slice = {
    ...(shared.length ? pick(readJson('topic.json'), shared) : {}),
    ...pick(whole, fields),
    ...Object.fromEntries(Object.entries(parts).map(([part, from]) => [part, readJson(from)])),
  };
  const cited = new Set();
  collectCited(cites ? pick(whole, cites) : slice, cited);
  const listed = readJson('sources.json');
  const all = Array.isArray(listed) ? listed : listed.sources;
  const sources = all
    .filter(({id}) => cited.has(id))
    .map((source) => (sourceFields ? pick(source, sourceFields) : source));
  for (const {id} of sources) cited.delete(id);
  if (cited.size) throw new Error(`${file} cites unknown sources: ${[...cited].join(', ')}.`);
  return {...slice, sources};
}

/** The files that the slices are cut from, for watchers. */
export const sliceFiles = [
  ...new Set([...Object.values(slices).map(({file}) => file), 'sources.json']),
].map((file) => join(folder, file));

/** JavaScript source of a value as an expression. Parsing JSON is faster than parsing code. */
function jsonExpression(value) {
  const json = JSON.stringify(value).replace(/[\\']/g, '\\$&');
  return `JSON.parse('${json}')`;
}

const sliceExpression = (name) => jsonExpression(readSlice(name));

/** Source of the module behind `topic:<name>`. */
export function sliceModule(name) {
  return `export default ${sliceExpression(name)};\n`;
}

// Every source that some slice cites, once.
const sharedSources = 'all-sources';

function citedSources() {
  const byId = new Map();
  for (const name of sliceNames) {
    for (const source of readSlice(name).sources) {
      byId.set(source.id, {...byId.get(source.id), ...source});
    }
  }
  return [...byId.values()];
}

/**
 * A slice for a build in several files: its sources are in the module that all
 * slices share, and its drawings are files, loaded when one of them is shown.
 *
 * @param {(drawing: string) => string} emit Makes a file of a drawing; returns its reference id.
 */
function sharingModule(name, emit) {
  const {sources, images = [], ...rest} = readSlice(name);
  const all = citedSources();
  const places = sources.map(({id}) => all.findIndex((source) => source.id === id));
  const addresses = images.map(({svg}) => `import.meta.ROLLUP_FILE_URL_${emit(svg)}`);
  const record = images.length
    ? {...rest, images: images.map((image) => ({...image, svg: undefined}))}
    : rest;
  return `import all from '${idFor(sharedSources)}';
const addresses = [${addresses}];
const record = ${jsonExpression(record)};
record.images?.forEach((image, place) => { image.src = addresses[place]; });
export default {...record, sources: [${places}].map((place) => all[place])};
`;
}

// The id looks like a file in src/, so that builds that keep modules apart put
// the data into a folder of its own.
const idFor = (name) => join(root, 'src', 'topic-slices', `${name}.js`);
const nameOf = (id) => [...sliceNames, sharedSources].find((name) => idFor(name) === id);

/** True for the module that holds the sources of all slices. */
export const isSharedSources = (id) => id === idFor(sharedSources);

const placeholderOf = (name) => `__TOPIC_SLICE_${name}__`;

/** Source of a module by its name, in the way that a build wants it. */
function moduleSource(name, {late, shared, emit}) {
  if (name === sharedSources) return `export default ${jsonExpression(citedSources())};\n`;
  if (late) return `export default ${placeholderOf(name)};\n`;
  return shared ? sharingModule(name, emit) : sliceModule(name);
}

/**
 * Resolves `topic:<slice>` for rollup and Vite.
 *
 * @param {{late?: boolean, shared?: boolean}} [options] `late` leaves a placeholder, so that one
 *   build can be written with and without the topic: see {@link fillSlices}. `shared` keeps the
 *   sources in one module and the drawings in files of their own, for builds in several files.
 */
export function topicSlices({late = false, shared = false} = {}) {
  return {
    name: 'topic-slices',
    resolveId(source) {
      if (source.startsWith('topic:')) return idFor(source.slice('topic:'.length));
      return isSharedSources(source) ? source : null;
    },
    load(id) {
      const name = nameOf(id);
      if (!name) return null;
      for (const file of sliceFiles) this.addWatchFile(file);
      // Its name is made of its content, so that it does not give the picture away.
      const emit = (source) => this.emitFile({type: 'asset', name: 'picture.svg', source});
      return {code: moduleSource(name, {late, shared, emit}), map: {mappings: ''}};
    },
  };
}

/**
 * Puts the slices in place of their placeholders in a minified bundle.
 *
 * @param {string} [emptyDir] Where the bundle is written without the topic as well, to measure
 *   what the code alone weighs.
 */
export function fillSlices(emptyDir) {
  const placeholder = /__TOPIC_SLICE_(\w+?)__/g;
  return {
    name: 'fill-slices',
    renderChunk(code, {fileName}) {
      if (emptyDir) {
        mkdirSync(emptyDir, {recursive: true});
        writeFileSync(join(emptyDir, fileName), code.replace(placeholder, 'void 0'));
      }
      const filled = new MagicString(code);
      filled.replace(placeholder, (whole, name) => sliceExpression(name));
      if (!filled.hasChanged()) return null;
      return {code: filled.toString(), map: filled.generateMap({hires: 'boundary'})};
    },
  };
}
