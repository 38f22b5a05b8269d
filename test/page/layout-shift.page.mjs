import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {settled, useBrowser} from './support/browser.mjs';
import {chartMarkup, reserve, script, timelineMarkup} from './support/samples.mjs';
import {pageOf, serve} from './support/server.mjs';

const late = 2000;
const body = (markup) => `<p>Before.</p>${markup}<p>After.</p>`;
const bare = '<relations-timeline></relations-timeline><trade-chart></trade-chart>';
const scripts = script('relations-timeline') + script('trade-chart');

/** The documented snippet for pages that cannot add a stylesheet. */
const inlined = bare.replace(
  /<(relations-timeline|trade-chart)>/g,
  (_, tag) => `<${tag} style="display:block;min-block-size:${tag === 'trade-chart' ? 34 : 36}rem">`,
);

const pages = {
  '/empty.html': pageOf({head: reserve + scripts, body: body(bare)}),
  '/html.html': pageOf({head: reserve + scripts, body: body(timelineMarkup + chartMarkup)}),
  '/inline.html': pageOf({head: scripts, body: body(inlined)}),
};

/** Adds up every layout shift, from before the first paint. */
function watchShifts() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      window.shifts.push({
        value: entry.value,
        nodes: entry.sources.map(({node}) => node?.nodeName ?? '?'),
      });
    }
  }).observe({type: 'layout-shift', buffered: true});
}

for (const [name, delays] of [
  ['a script in time', {}],
  ['a script two seconds late', {'/cdn/relations-timeline.js': late, '/cdn/trade-chart.js': late}],
]) {
  describe(`layout shift with ${name}`, () => {
    const browser = useBrowser();
    let server;
    before(async () => {
      server = await serve({pages, delays});
    });
    after(() => server.close());

    for (const path of Object.keys(pages)) {
      for (const width of [320, 1200]) {
        test(`is none on ${path.slice(1)} at ${width} px`, async () => {
          const page = await browser.newPage({viewport: {width, height: 900}});
          await page.addInitScript(watchShifts);
          await page.goto(`${server.address}${path}`, {waitUntil: 'load'});
          await settled(page);
          assert.deepEqual(await page.evaluate(() => window.shifts), []);
        });
      }
    }
  });
}
