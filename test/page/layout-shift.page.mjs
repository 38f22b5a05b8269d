import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {settled, useBrowser} from './support/browser.mjs';
import {
  bodyAround,
  chartMarkup,
  reserve,
  script,
  shownTags,
  timelineMarkup,
} from './support/samples.mjs';
import {pageOf, serve} from './support/server.mjs';

const late = 2000;
const widths = [320, 768, 1200];
const scripts = script('relations-timeline') + script('trade-chart');
/** Prose is as tall as it is, unless its author reserves a height. */
const reserved = {'topic-section': ' height="40rem"'};
const emptyOf = (tag) => `<${tag}${reserved[tag] ?? ''}></${tag}>`;

/** The documented snippet for pages that cannot add a stylesheet. */
const inlined = ['relations-timeline', 'trade-chart']
  .map((tag) => {
    const height = tag === 'trade-chart' ? 34 : 40;
    return `<${tag} style="display:block;min-block-size:${height}rem"></${tag}>`;
  })
  .join('');

const pages = {
  '/html.html': pageOf({head: reserve + scripts, body: bodyAround(timelineMarkup + chartMarkup)}),
  '/inline.html': pageOf({head: scripts, body: bodyAround(inlined)}),
  ...Object.fromEntries(
    shownTags.map((tag) => [
      `/${tag}.html`,
      pageOf({head: reserve + script(tag), body: bodyAround(emptyOf(tag))}),
    ]),
  ),
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
  [
    'a script two seconds late',
    Object.fromEntries(shownTags.map((tag) => [`/cdn/${tag}.js`, late])),
  ],
]) {
  describe(`layout shift with ${name}`, () => {
    const browser = useBrowser();
    let server;
    before(async () => {
      server = await serve({pages, delays});
    });
    after(() => server.close());

    /** The window is tall: only what is in it can be seen to move. */
    async function shiftsOn(path, width) {
      const page = await browser.newPage({viewport: {width, height: 1400}});
      await page.addInitScript(watchShifts);
      await page.goto(`${server.address}${path}`, {waitUntil: 'load'});
      await settled(page);
      const shifts = await page.evaluate(() => window.shifts);
      await page.context().close();
      return shifts;
    }

    for (const path of Object.keys(pages)) {
      test(`is none on ${path.slice(1)}`, async () => {
        const found = await Promise.all(widths.map((width) => shiftsOn(path, width)));
        const byWidth = Object.fromEntries(widths.map((width, at) => [width, found[at]]));
        assert.deepEqual(byWidth, Object.fromEntries(widths.map((width) => [width, []])));
      });
    }
  });
}
