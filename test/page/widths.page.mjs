import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {settled, useBrowser} from './support/browser.mjs';
import {reserve, script, shownTags as tags} from './support/samples.mjs';
import {pageOf, serve} from './support/server.mjs';

const widths = [280, 320, 480, 640, 768, 1024, 1200, 1600];

/** Pairs of labels that cover each other, and whatever reaches out of the element. */
function findFaults(element) {
  const frame = element.getBoundingClientRect();
  const seen = (each) => {
    const box = each.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && getComputedStyle(each).visibility !== 'hidden';
  };
  // A strip that scrolls by itself holds what is wider than it.
  const isClipped = (each) => {
    for (let around = each.parentElement; around; around = around.parentElement) {
      if (getComputedStyle(around).overflowX !== 'visible') return true;
    }
    return false;
  };
  const faults = [];
  for (const each of element.shadowRoot.querySelectorAll('*')) {
    if (each.closest('.visually-hidden, .print-only') || !seen(each)) continue;
    if (each.closest('svg') && !each.matches('svg, text')) continue;
    if (isClipped(each)) continue;
    const {left, right} = each.getBoundingClientRect();
    if (left < frame.left - 1 || right > frame.right + 1) {
      faults.push(`${each.localName}.${each.getAttribute('class')} reaches out`);
    }
  }
  const texts = [...element.shadowRoot.querySelectorAll('svg text, .event-label')].filter(
    (each) =>
      seen(each) && each.textContent.trim() && !each.closest('.visually-hidden, .print-only'),
  );
  const boxes = texts.map((each) => ({text: each.textContent.trim(), ...boxOf(each)}));
  function boxOf(each) {
    const {left, right, top, bottom} = each.getBoundingClientRect();
    // Line boxes are taller than letters.
    const trim = (bottom - top) * 0.2;
    return {left: left + 1, right: right - 1, top: top + trim, bottom: bottom - trim};
  }
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      const covers = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      if (covers) faults.push(`“${a.text}” covers “${b.text}”`);
    }
  });
  return faults;
}

describe('every width from 280 to 1,600 px', () => {
  const browser = useBrowser();
  let server;
  before(async () => {
    server = await serve({
      pages: Object.fromEntries(
        tags.map((tag) => [
          `/${tag}.html`,
          pageOf({
            head: `${reserve}${script(tag)}<style>body{margin:0}</style>`,
            body: `<${tag}></${tag}>`,
          }),
        ]),
      ),
    });
  });
  after(() => server.close());

  for (const tag of tags) {
    test(`<${tag}> scrolls nowhere sideways and no label covers another`, async () => {
      const page = await browser.open(`${server.address}/${tag}.html`, {
        viewport: {width: widths[0], height: 900},
      });
      for (const width of widths) {
        await page.setViewportSize({width, height: 900});
        await settled(page);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(overflow <= width, `the page is ${overflow} px wide in ${width} px`);
        assert.deepEqual(await page.locator(tag).evaluate(findFaults), [], `at ${width} px`);
      }
    });
  }
});
