/** `dist/cdn/manifest.json`: version, sizes and integrity of every file that a page may load. */
import {createHash} from 'node:crypto';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {root} from './files.mjs';

const brotli = {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}};

/** What a page may need to know of one file before it loads it. Sizes are in bytes. */
export function describeFile(content) {
  return {
    bytes: {
      raw: content.length,
      gzip: gzipSync(content, {level: 9}).length,
      brotli: brotliCompressSync(content, brotli).length,
    },
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}

/** Writes the manifest of the scripts, style sheets and pictures in a folder. */
export async function writeCdnManifest(folder) {
  const {name, version} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const all = await readdir(folder, {recursive: true});
  const names = all.filter((file) => /\.(js|css|svg)$/.test(file)).sort();
  const files = {};
  for (const file of names) files[file] = describeFile(await readFile(join(folder, file)));
  const manifest = JSON.stringify({name, version, files}, null, 2);
  await writeFile(join(folder, 'manifest.json'), `${manifest}\n`);
}
