import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {useBrowser} from './support/browser.mjs';
import {
  chartMarkup,
  chartWords,
  reserve,
  script,
  timelineMarkup,
  timelineWords,
} from './support/samples.mjs';
import {pageOf, serve} from './support/server.mjs';

describe('a page whose scripts are off', () => {
  const browser = useBrowser();
  let server;
  before(async () => {
    const head = reserve + script('relations-timeline') + script('trade-chart');
    server = await serve({
      pages: {'/sample.html': pageOf({head, body: timelineMarkup + chartMarkup})},
    });
  });
  after(() => server.close());

  test('shows every word of the HTML inside the tags', async () => {
    const page = await browser.open(`${server.address}/sample.html`, {javaScriptEnabled: false});
    const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
    for (const word of [...timelineWords, ...chartWords]) assert.ok(text.includes(word), word);
  });

  test('cuts none of it off', async () => {
    const page = await browser.open(`${server.address}/sample.html`, {javaScriptEnabled: false});
    for (const tag of ['relations-timeline', 'trade-chart']) {
      const box = await page.locator(tag).boundingBox();
      const inner = await page.locator(`${tag} > :last-child`).boundingBox();
      assert.ok(inner.y + inner.height <= box.y + box.height + 1, tag);
    }
  });
});
