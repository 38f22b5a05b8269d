import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {settled, useBrowser} from './support/browser.mjs';
import {reserve, script, shownTags} from './support/samples.mjs';
import {pageOf, serve} from './support/server.mjs';

describe('a reader who asked for less motion', () => {
  const browser = useBrowser();
  let server;
  before(async () => {
    const head = reserve + shownTags.map(script).join('');
    const body = shownTags.map((tag) => `<${tag} persist="none"></${tag}>`).join('');
    server = await serve({pages: {'/all.html': pageOf({head, body})}});
  });
  after(() => server.close());

  /** Counts the frames that the page asks for while every button is pressed once. */
  async function framesWhilePressing(reducedMotion) {
    const page = await browser.open(`${server.address}/all.html`, {
      reducedMotion,
      viewport: {width: 1200, height: 900},
      acceptDownloads: true,
    });
    await settled(page);
    return page.evaluate(async () => {
      let frames = 0;
      let moving = 0;
      const original = window.requestAnimationFrame;
      window.requestAnimationFrame = (callback) => {
        frames += 1;
        return original.call(window, callback);
      };
      for (const element of document.querySelectorAll(':is(body > *):defined')) {
        if (!element.shadowRoot) continue;
        const buttons = [...element.shadowRoot.querySelectorAll('button:not(:disabled)')];
        for (const button of buttons.filter((each) => !each.matches('[part~=download]'))) {
          button.click();
          await element.updateComplete;
          moving += element
            .getAnimations({subtree: true})
            .filter((each) => each.effect.getComputedTiming().duration > 1).length;
        }
      }
      window.requestAnimationFrame = original;
      return {frames, moving};
    });
  }

  test('gets no frame of animation', async () => {
    assert.deepEqual(await framesWhilePressing('reduce'), {frames: 0, moving: 0});
  });

  test('is told apart from one who did not: the same buttons do move there', async () => {
    const {frames, moving} = await framesWhilePressing('no-preference');
    assert.ok(frames + moving > 0);
  });
});
