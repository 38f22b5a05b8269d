import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {settled, useBrowser} from './support/browser.mjs';
import {reserve, script, shownTags} from './support/samples.mjs';
import {pageOf, serve} from './support/server.mjs';

const times = 500;

describe('an element that is put on a page and taken off again', () => {
  const browser = useBrowser();
  let server;
  before(async () => {
    const head = reserve + shownTags.map(script).join('');
    server = await serve({
      pages: {'/empty.html': pageOf({head, body: '<div id="place"></div>'})},
    });
  });
  after(() => server.close());

  for (const tag of shownTags) {
    test(`<${tag}> leaves nothing behind after ${times} times`, async () => {
      const page = await browser.open(`${server.address}/empty.html`);
      await settled(page);
      const devtools = await page.context().newCDPSession(page);
      const attach = (count) =>
        page.evaluate(
          async ([name, n]) => {
            const place = document.querySelector('#place');
            for (let index = 0; index < n; index++) {
              const element = document.createElement(name);
              place.append(element);
              await element.updateComplete;
              element.remove();
            }
          },
          [tag, count],
        );
      const count = async () => {
        // What still waits for its turn or for a frame is let go.
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
        );
        await devtools.send('HeapProfiler.collectGarbage');
        const {nodes, jsEventListeners} = await devtools.send('Memory.getDOMCounters');
        return {nodes, listeners: jsEventListeners};
      };
      await attach(20);
      const before = await count();
      await attach(times);
      const later = await count();
      // Less than one node for each time: what grows with the times is a leak.
      assert.ok(later.nodes - before.nodes < times, JSON.stringify({before, later}));
      assert.ok(later.listeners - before.listeners < times, JSON.stringify({before, later}));
    });
  }
});
