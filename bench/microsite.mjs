/**
 * How long the page in one tag keeps its reader waiting: run `npm run build`
 * before, then `node bench/microsite.mjs`. Reads the page to its end, 300 px at
 * a time, in Chromium at the machine's own speed, and lists every task of more
 * than 50 ms. Fails where the run in the middle has one.
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';

const RUNS = 5;
const WIDTHS = [320, 768, 1440];
const types = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  svg: 'image/svg+xml',
};
const dist = fileURLToPath(new URL('../dist', import.meta.url));

const server = createServer(({url}, response) => {
  const path = url === '/' ? '/index.html' : url;
  const type = types[path.split('.').at(-1)];
  response.writeHead(200, {'content-type': type ?? 'text/plain'});
  response.end(type ? readFileSync(dist + path) : '');
}).listen(0);

/** Runs in the page, before its first script. */
function noteTasks() {
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) window.tasks.push(Math.round(duration));
  }).observe({type: 'longtask', buffered: true});
}

const pause = (page, time) =>
  page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), time);

/** Tasks of more than 50 ms in one reading, in milliseconds. */
async function read(browser, width) {
  const page = await browser.newPage({viewport: {width, height: 900}});
  await page.addInitScript(noteTasks);
  await page.goto(`http://localhost:${server.address().port}/`);
  await page.locator('relations-microsite > #top').waitFor();
  await pause(page, 1000);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let at = 0; at < height; at += 300) {
    await page.mouse.wheel(0, 300);
    await pause(page, 150);
  }
  const tasks = await page.evaluate(() => window.tasks);
  await page.close();
  return tasks;
}

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const table = {};
for (const width of WIDTHS) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await read(browser, width));
  runs.sort((a, b) => a.length - b.length);
  table[width] = {
    middle: runs[RUNS >> 1].length,
    all: runs.map((tasks) => tasks.join(' ') || '–').join(', '),
  };
}
await browser.close();
server.close();
console.table(table);
process.exitCode = Object.values(table).some(({middle}) => middle) ? 1 : 0;
