import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {settled, useBrowser} from './support/browser.mjs';
import {serve} from './support/server.mjs';

describe('the demo page', () => {
  const browser = useBrowser();
  let server;
  before(async () => {
    server = await serve();
  });
  after(() => server.close());

  test('opens without an error, with every tag defined', async () => {
    const page = await browser.open(`${server.address}/`);
    await settled(page);
    const undefinedTags = await page.evaluate(() =>
      [...document.querySelectorAll(':not(:defined)')].map(({localName}) => localName),
    );
    assert.deepEqual(undefinedTags, []);
    assert.deepEqual(page.errors, []);
  });

  test('loads nothing from elsewhere', async () => {
    const page = await browser.open(`${server.address}/`);
    await settled(page);
    const elsewhere = page.requested.filter((url) => {
      return !url.startsWith(`${server.address}/`) && !url.startsWith('data:');
    });
    assert.deepEqual(elsewhere, []);
  });
});
