import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {useBrowser} from './support/browser.mjs';
import {
  chartMarkup,
  chartWords,
  moreMarkup,
  reserve,
  script,
  timelineMarkup,
  timelineWords,
} from './support/samples.mjs';
import {pageOf, serve} from './support/server.mjs';

const samples = {
  'relations-timeline': {markup: timelineMarkup, words: timelineWords},
  'trade-chart': {markup: chartMarkup, words: chartWords},
  ...moreMarkup,
};

describe('a page whose scripts are off', () => {
  const browser = useBrowser();
  let server;
  before(async () => {
    const pages = Object.entries(samples).map(([tag, {markup}]) => [
      `/${tag}.html`,
      pageOf({head: reserve + script(tag), body: markup}),
    ]);
    server = await serve({pages: Object.fromEntries(pages)});
  });
  after(() => server.close());

  for (const [tag, {words}] of Object.entries(samples)) {
    test(`shows every word of the HTML inside <${tag}>, and cuts none off`, async () => {
      const page = await browser.open(`${server.address}/${tag}.html`, {javaScriptEnabled: false});
      const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
      for (const word of words) assert.ok(text.includes(word), word);
      const box = await page.locator(tag).boundingBox();
      const inner = await page.locator(`${tag} > :last-child`).boundingBox();
      assert.ok(inner.y + inner.height <= box.y + box.height + 1, tag);
    });

    test(`turns the HTML inside <${tag}> into the element where they are on`, async () => {
      const page = await browser.open(`${server.address}/${tag}.html`);
      await page.waitForFunction(
        ([name, told]) => {
          const text = document.querySelector(name).shadowRoot.textContent;
          return told.some((word) => text.includes(word));
        },
        [tag, words],
      );
      assert.deepEqual(page.errors, []);
    });
  }
});
