import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {settled, useBrowser} from './support/browser.mjs';
import {reserve, script, shownTags as tags} from './support/samples.mjs';
import {pageOf, serve} from './support/server.mjs';

function pageWith(tag) {
  return pageOf({
    head: reserve + script(tag),
    body: `<input id="field" value="abcdef"><${tag}></${tag}><p>After the element.</p>
      <div style="block-size: 3000px">The rest of the page.</div>`,
  });
}

describe('an element on somebody’s page', () => {
  const browser = useBrowser();
  let server;
  before(async () => {
    server = await serve({
      pages: Object.fromEntries(tags.map((tag) => [`/${tag}.html`, pageWith(tag)])),
    });
  });
  after(() => server.close());

  async function open(tag, options) {
    const page = await browser.open(`${server.address}/${tag}.html`, options);
    await settled(page);
    return page;
  }

  for (const tag of tags) {
    test(`<${tag}> leaves the keys of a field on the page alone`, async () => {
      const page = await open(tag);
      const drawn = () => page.locator(tag).evaluate(({shadowRoot}) => shadowRoot.innerHTML);
      const before = await drawn();
      await page.locator('#field').focus();
      for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'x', '+', 'End', 'Escape']) {
        await page.keyboard.press(key);
      }
      assert.equal(await page.inputValue('#field'), 'abx+cdef');
      assert.equal(await drawn(), before);
    });

    test(`<${tag}> lets the wheel scroll the page`, async () => {
      const page = await open(tag);
      const box = await page.locator(tag).boundingBox();
      const scrolled = page.evaluate(
        () => new Promise((resolve) => addEventListener('scrollend', resolve, {once: true})),
      );
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.wheel(0, 300);
      await scrolled;
      assert.equal(await page.evaluate(() => scrollY), 300);
    });

    test(`<${tag}> asks for nothing but its own script`, async () => {
      const page = await open(tag);
      const paths = page.requested
        .filter((url) => !url.startsWith('data:'))
        .map((url) => new URL(url).pathname);
      assert.deepEqual(
        paths.toSorted(),
        [`/cdn/${tag}.js`, '/cdn/reserve.css', `/${tag}.html`].toSorted(),
      );
      assert.deepEqual(page.errors, []);
    });

    test(`<${tag}> goes on working without the network`, async () => {
      const page = await open(tag);
      await page.context().setOffline(true);
      await page.locator(tag).evaluate((element) => {
        const copy = element.cloneNode(true);
        element.after(copy);
        return copy.updateComplete;
      });
      const button = page.locator(tag).first().locator('button:visible:enabled').first();
      if (await button.count()) await button.click();
      assert.deepEqual(page.errors, []);
    });

    test(`<${tag}> keeps its cookies, fonts and globals to itself`, async () => {
      const page = await open(tag);
      const left = await page.evaluate(() => ({
        cookie: document.cookie,
        fonts: document.fonts.size,
        styles: document.adoptedStyleSheets.length + document.querySelectorAll('style').length,
      }));
      assert.deepEqual(left, {cookie: '', fonts: 0, styles: 0});
    });
  }
});
