/** Serves the built library to the page tests. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {strictPolicy} from '../../../tools/csp.mjs';
import {root} from '../../../tools/files.mjs';
import {startServer} from '../../../tools/static-server.mjs';

/**
 * A page around some markup.
 *
 * @param {{head?: string, body?: string, lang?: string, dir?: string}} parts
 */
export function pageOf({head = '', body = '', lang = 'en', dir = 'ltr'}) {
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Test page</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
${body}
</body>
</html>`;
}

/**
 * Starts a server over `dist/`.
 *
 * @param {object} [options]
 * @param {Record<string, string>} [options.pages] Path → markup of pages that are not in `dist/`.
 * @param {Record<string, number>} [options.delays] Path → milliseconds before it is answered.
 * @param {boolean | 'duplicates'} [options.strict] Sends the strict Content Security Policy with
 *   every page; `duplicates` lets several bundles share one.
 * @param {string} [options.folder] Another folder than `dist/`, relative to the project.
 */
export async function serve({pages = {}, delays = {}, strict = false, folder = 'dist'} = {}) {
  const full = join(root, folder);
  if (!existsSync(full)) throw new Error(`There is no ${folder}/: run npm run build.`);
  const policy = strictPolicy({duplicates: strict === 'duplicates'});
  return startServer({
    folder: full,
    page: (path) => pages[path],
    delay: (path) => delays[path],
    headers: () => (strict ? {'content-security-policy': policy} : undefined),
  });
}
