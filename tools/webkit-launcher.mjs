/** Runs tests in WebKitGTK through its WebDriver, on a virtual display that ends with the tests. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {find} from './browsers.mjs';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a program in a process group of its own, so that its children end with it. */
function start(program, args, options) {
  const child = spawn(program, args, {detached: true, ...options});
  const stop = () => {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended already.
    }
  };
  process.on('exit', stop);
  return {child, stop};
}

/** A virtual screen. Xvfb picks a free display and writes its number to descriptor 3. */
async function startDisplay(program) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const {child, stop} = start(program, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const [number] = await once(child.stdio[3], 'data');
  return {name: `:${String(number).trim()}`, stop};
}

async function isReady(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
  } catch {
    return false;
  }
}

async function startDriver(program, port, display) {
  const env = {...process.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1'};
  const args = [`--port=${port}`, '--host=127.0.0.1'];
  const {child, stop} = start(program, args, {stdio: 'ignore', env});
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${program} ended with ${child.exitCode}.`);
    if (await isReady(port)) return stop;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  stop();
  throw new Error(`${program} did not answer within ten seconds.`);
}

/** A launcher for @web/test-runner. */
export async function webkitLauncher() {
  const {driver, browser, display: xvfb} = find('webkit');
  const port = await freePort();
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    logLevel: 'error',
    capabilities: {
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
    },
  });
  const ends = [];
  const initialize = launcher.initialize.bind(launcher);
  const stop = launcher.stop.bind(launcher);
  return Object.assign(launcher, {
    concurrency: 1,
    async initialize(config) {
      // The launcher runs tests in frames of one page unless told that there is one at a time.
      await initialize({...config, concurrency: 1});
      launcher.name = 'WebKit';
      const screen = await startDisplay(xvfb);
      ends.push(screen.stop);
      ends.push(await startDriver(driver, port, screen.name));
    },
    async stop() {
      await stop();
      for (const end of ends.splice(0).reverse()) end();
    },
  });
}
