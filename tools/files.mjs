/** The project's folder and the files in it. */
import {readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The project's root folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** All files below a folder of the project that end in `ending`, as full paths in a stable order. */
export function findFiles(folder, ending = '') {
  const path = join(root, folder);
  let entries;
  try {
    entries = readdirSync(path, {recursive: true, withFileTypes: true});
  } catch {
    return [];
  }
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
