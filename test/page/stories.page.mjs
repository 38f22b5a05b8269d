import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {root} from '../../tools/files.mjs';
import {useBrowser} from './support/browser.mjs';
import {serve} from './support/server.mjs';

const folder = 'storybook-static';
const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const {entries} = JSON.parse(readFileSync(join(root, folder, 'index.json'), 'utf8'));

/** Stories about data that does not arrive ask for files that are not there. */
const expected = /Failed to load resource.*404/;

function optionsFor({tags = []}) {
  return {
    viewport: {width: 1200, height: 900},
    forcedColors: tags.includes('forced-colours') ? 'active' : 'none',
    reducedMotion: tags.includes('reduced-motion') ? 'reduce' : 'no-preference',
  };
}

/** Resolves when the preview has shown the entry, or has said why not. */
function waitForPreview(page) {
  return page.waitForFunction(
    () =>
      /sb-show-(main|errordisplay|nopreview)/.test(document.body.className) &&
      !document.body.classList.contains('sb-show-preparing-story') &&
      !document.body.classList.contains('sb-show-preparing-docs'),
  );
}

describe('every story of the built Storybook', () => {
  const browser = useBrowser();
  let server;
  before(async () => {
    server = await serve({folder});
  });
  after(() => server.close());

  async function open(entry) {
    const page = await browser.newPage(optionsFor(entry));
    const query = `id=${entry.id}&viewMode=${entry.type}&globals=a11y.manual:!true`;
    await page.goto(`${server.address}/iframe.html?${query}`);
    await waitForPreview(page);
    const failed = await page.locator('body.sb-show-errordisplay').count();
    assert.equal(failed, 0, failed ? await page.locator('.sb-errordisplay').innerText() : '');
    return page;
  }

  for (const entry of Object.values(entries)) {
    test(`${entry.title}: ${entry.name}`, async () => {
      const page = await open(entry);
      if (entry.type === 'story') {
        await page.addScriptTag({path: axeFile});
        const violations = await page.evaluate(async () => {
          const options = {
            rules: {
              // A story is a piece of a page: landmarks and the first heading are the page's.
              region: {enabled: false},
              'page-has-heading-one': {enabled: false},
              // Labels on an axis are cut short with "…"; their names are whole.
              'label-content-name-mismatch': {enabled: false},
            },
          };
          // The accessibility panel's own run may still be under way.
          const run = async () => {
            try {
              return await window.axe.run('#storybook-root', options);
            } catch (error) {
              if (!/already running/.test(error.message)) throw error;
              await new Promise((resolve) => requestAnimationFrame(resolve));
              return run();
            }
          };
          const found = await run();
          return found.violations.map(
            ({id, nodes}) =>
              `${id}: ${nodes.map(({target}) => target.flat().join(' ')).join(', ')}`,
          );
        });
        assert.deepEqual(violations, []);
      }
      assert.deepEqual(
        page.errors.filter((text) => !expected.test(text)),
        [],
      );
      await page.context().close();
    });
  }
});
