/** The elements of the library, found by their define modules: `src/<folder>/<tag>.define.ts`. */
import {existsSync} from 'node:fs';
import {basename, dirname, relative} from 'node:path';
import {findFiles, root} from './files.mjs';

const ending = '.define.ts';

/** The tag that is the whole page: made of the others' files instead of being one file. */
export const PAGE = 'relations-microsite';

/**
 * @typedef {object} ElementEntry
 * @property {string} tag The element's tag, which is the name of its files.
 * @property {string} folder Folder of its sources, relative to `src`.
 * @property {string} define Full path of the module that registers it.
 * @property {string} module Full path of the module with its class.
 */

/** All elements, in the order of their tags. @returns {ElementEntry[]} */
export function findElements() {
  return findFiles('src', ending)
    .map((define) => ({
      tag: basename(define, ending),
      folder: relative(`${root}/src`, dirname(define)),
      define,
      module: define.replace(ending, '.ts'),
    }))
    .filter(({module}) => existsSync(module))
    .sort((a, b) => a.tag.localeCompare(b.tag));
}
