/** A file server for this machine only: the demo page, and the pages of the page tests. */
import {once} from 'node:events';
import {createServer} from 'node:http';
import sirv from 'sirv';

/**
 * @typedef {object} ServerOptions
 * @property {string} folder The folder served.
 * @property {number} [port] 0, the default, takes a free one.
 * @property {(path: string) => Record<string, string> | undefined} [headers] More headers of a path.
 * @property {(path: string) => number | undefined} [delay] Milliseconds before a path is answered.
 * @property {(path: string) => string | undefined} [page] Markup of pages that are not files.
 */

const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** Starts a server. `requests` lists the paths asked for, with their queries, in order. @param {ServerOptions} options */
export async function startServer({folder, port = 0, headers, delay, page}) {
  const files = sirv(folder, {dev: true, etag: true});
  const requests = [];
  const server = createServer(async (request, response) => {
    requests.push(request.url);
    const {pathname} = new URL(request.url, 'http://localhost');
    const late = delay?.(pathname);
    if (late) await wait(late);
    for (const [name, value] of Object.entries(headers?.(pathname) ?? {})) {
      response.setHeader(name, value);
    }
    const markup = page?.(pathname);
    if (markup !== undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(markup);
      return;
    }
    files(request, response, () => {
      response.statusCode = 404;
      response.end('Not found');
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://localhost:${server.address().port}`,
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
