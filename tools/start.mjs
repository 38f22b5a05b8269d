/** Serves the built pages on this machine until Ctrl+C. PORT picks the port, 8000 by default. */
import {join} from 'node:path';
import {env} from 'node:process';
import {root} from './files.mjs';
import {startServer} from './static-server.mjs';

const folder = join(root, 'dist');

/** The port asked for, or else the first free one from 8000. */
async function start() {
  if (env.PORT) return startServer({folder, port: Number(env.PORT)});
  for (let port = 8000; port < 8020; port += 1) {
    try {
      return await startServer({folder, port});
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  return startServer({folder});
}

const {address} = await start();
console.log(`\n  The Dragon and the Hermit: ${address}\n  Ctrl+C ends it.\n`);
