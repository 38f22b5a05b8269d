import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {scrollThrough, settled, useBrowser} from './support/browser.mjs';
import {serve} from './support/server.mjs';

/** The pages that come with the library, and how each is read to its end. */
const pages = {'/': scrollThrough, '/paste.html': settled};

describe('the pages that come with the library', () => {
  const browser = useBrowser();
  let server;
  before(async () => {
    server = await serve();
  });
  after(() => server.close());

  for (const [path, read] of Object.entries(pages)) {
    test(`${path} is read to its end without an error, with every tag defined`, async () => {
      const page = await browser.open(`${server.address}${path}`);
      await read(page);
      const undefinedTags = await page.evaluate(() =>
        [...document.querySelectorAll(':not(:defined)')].map(({localName}) => localName),
      );
      assert.deepEqual(undefinedTags, []);
      assert.deepEqual(page.errors, []);
      const elsewhere = page.requested.filter((url) => {
        return !url.startsWith(`${server.address}/`) && !url.startsWith('data:');
      });
      assert.deepEqual(elsewhere, []);
    });
  }

  test('the page says what it is about where scripts are off', async () => {
    const page = await browser.open(`${server.address}/`, {javaScriptEnabled: false});
    const text = await page.locator('body').innerText();
    assert.ok(text.includes('China–North Korea relations'));
  });
});
