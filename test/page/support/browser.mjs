/** Opens pages in the system's Chromium. */
import {after, before} from 'node:test';
import {chromium} from 'playwright-core';
import {need} from '../../../tools/browsers.mjs';

const args = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Far longer than anything takes, in milliseconds: a machine that stands still for a while fails no test. */
const PATIENCE = 120_000;

/**
 * One browser for all tests of a file.
 *
 *     const browser = useBrowser();
 *     test('…', async () => {
 *       const page = await browser.open(`${server.address}/`, {viewport: {width: 320, height: 640}});
 *       …
 *       assert.deepEqual(page.errors, []);
 *     });
 *
 * `open` takes the options of a Playwright context (`javaScriptEnabled`,
 * `reducedMotion`, `colorScheme` …) and resolves when the page has loaded. A
 * page keeps uncaught errors and `console.error` texts in `errors`, violations
 * of the Content Security Policy in `violations`, and every address that it
 * asked for in `requested`. Everything is closed after the last test.
 */
export function useBrowser() {
  let browser;
  before(async () => {
    browser = await chromium.launch({executablePath: need('chromium'), args, timeout: PATIENCE});
  });
  after(() => browser?.close());

  async function newPage(options = {}) {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    return Object.assign(page, await watch(page));
  }

  async function open(address, options) {
    const page = await newPage(options);
    await page.goto(address, {waitUntil: 'load'});
    return page;
  }

  return {newPage, open};
}

/** Keeps what goes wrong on a page, from before its first script. */
async function watch(page) {
  const kept = {errors: [], violations: [], requested: []};
  page.on('pageerror', (error) => kept.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') kept.errors.push(message.text());
  });
  page.on('request', (request) => kept.requested.push(request.url()));
  await page.exposeFunction('reportViolation', (text) => void kept.violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const what = event.blockedURI || event.sample;
      window.reportViolation(`${event.effectiveDirective} ${what}`);
    });
  });
  return kept;
}

/** Resolves when every custom element on the page is defined and has rendered. */
export async function settled(page) {
  await page.evaluate(async () => {
    const unknown = [...document.querySelectorAll(':not(:defined)')];
    await Promise.all(unknown.map(({localName}) => customElements.whenDefined(localName)));
    const elements = [...document.querySelectorAll('*')].filter((each) => 'updateComplete' in each);
    await Promise.all(elements.map((each) => each.updateComplete));
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
  });
}

/** Reads a page of parts on to its end, half a window at a time; waits for what comes into view. */
export async function scrollThrough(page) {
  await page.evaluate(async (selector) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const isWaiting = (part) => {
      const {top, bottom} = part.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    };
    const waiting = () => [...document.querySelectorAll(selector)].some(isWaiting);
    const isAtEnd = () => scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    for (let step = 0; step < 200 && !isAtEnd(); step++) {
      scrollBy({top: innerHeight / 2, behavior: 'instant'});
      do await frame();
      while (waiting());
    }
  }, 'relations-microsite > :not(:defined)');
  await settled(page);
}
