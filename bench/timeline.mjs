/**
 * How fast the timeline is with many events, in Chromium: run `npm run build`
 * before, then `node bench/timeline.mjs`. Prints a table, and fails where 10,000
 * events take longer or draw more than the design allows. Milliseconds of
 * script; frames are the time from a wheel turn to the finished update.
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';

const LIMITS = {layout: 60, pan: 8, nodes: 500};

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The layout by itself, without element and DOM. */
const {outputFiles} = await build({
  stdin: {
    contents: `
      export {AxisLayout} from './axis-layout.js';
      export {planLanes} from './lanes.js';
      export {indexLanes} from './layout.js';
      export {readTimelineJson} from '../topic/readers/timeline-json.js';
      export {sortEvents, domainOf} from './time-index.js';`,
    resolveDir: path('../src/timeline'),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  write: false,
});

const files = {
  '/': ['text/html', '<!doctype html><title>bench</title><body>'],
  '/layout.js': ['text/javascript', outputFiles[0].text],
  '/timeline.js': [
    'text/javascript',
    readFileSync(path('../dist/cdn/relations-timeline.js'), 'utf8'),
  ],
};
const server = createServer(({url}, response) => {
  const [type, body] = files[url] ?? ['text/plain', ''];
  response.writeHead(files[url] ? 200 : 404, {'content-type': type}).end(body);
}).listen(0);

/** Runs in the page. */
async function measure(count) {
  const random = (i) => Math.abs(Math.sin(i * 12.9898) * 43758.5453) % 1;
  const events = Array.from({length: count}, (_, i) => ({
    id: `e${i}`,
    date: `${1000 + Math.floor(random(i) * 1020)}-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`,
    title: `Event number ${i} ${'of many '.repeat(i % 4)}`,
    text: `What is told of event ${i}.`,
    category: `c${i % 6}`,
    sources: ['book'],
  }));
  const record = {sources: [{id: 'book', title: 'A book'}], events};
  const time = async (task) => {
    const begun = performance.now();
    await task();
    return performance.now() - begun;
  };
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

  const own = await import('/layout.js');
  const {value} = own.readTimelineJson(record);
  const sorted = own.sortEvents(value.events);
  const domain = own.domainOf(sorted, []);
  const layout = await time(() => {
    const words = {joint: 'Joint', other: 'Other'};
    const plan = own.planLanes(sorted, value, 'category', 8, words);
    const index = own.indexLanes(sorted, plan);
    new own.AxisLayout(index, domain, ({title}) => title.length * 7).at(domain, 1000);
  });

  await import('/timeline.js');
  const element = document.createElement('relations-timeline');
  element.persist = 'none';
  document.body.append(element);
  await element.updateComplete;
  const show = await time(async () => {
    element.data = record;
    await element.updateComplete;
  });
  await frame();
  const root = element.shadowRoot;
  let nodes = 0;
  const turn = async (options) => {
    const event = new WheelEvent('wheel', {cancelable: true, clientX: 500, ...options});
    const spent = await time(async () => {
      root.querySelector('.plot').dispatchEvent(event);
      await element.updateComplete;
    });
    nodes = Math.max(nodes, root.querySelectorAll('*').length);
    await frame();
    return spent;
  };
  const frames = async (many, options) => {
    const spent = [];
    for (let i = 0; i < many; i++) spent.push(await turn(options(i)));
    spent.sort((a, b) => a - b);
    return [spent[many >> 1], spent[Math.floor(many * 0.95)]];
  };
  const [zoom, slowZoom] = await frames(40, (i) => ({
    ctrlKey: true,
    deltaY: i % 20 < 12 ? -30 : 20,
  }));
  const [pan, slowPan] = await frames(120, (i) => ({shiftKey: true, deltaY: i < 60 ? 17 : -17}));
  const field = root.querySelector('.search-field');
  const search = await time(async () => {
    field.value = 'number 77';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await element.updateComplete;
  });
  element.remove();
  return {layout, show, pan, 'pan 95 %': slowPan, zoom, 'zoom 95 %': slowZoom, search, nodes};
}

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const table = {};
for (const count of [1_000, 10_000, 100_000]) {
  const page = await browser.newPage({viewport: {width: 1200, height: 900}});
  await page.goto(`http://localhost:${server.address().port}/`);
  const found = await page.evaluate(measure, count);
  table[count] = Object.fromEntries(
    Object.entries(found).map(([name, value]) => [name, Math.round(value * 10) / 10]),
  );
  await page.close();
}
await browser.close();
server.close();
console.table(table);

const late = Object.entries(LIMITS).filter(([name, most]) => table[10_000][name] >= most);
for (const [name, most] of late) console.error(`${name} with 10,000 events is not under ${most}`);
process.exitCode = late.length ? 1 : 0;
