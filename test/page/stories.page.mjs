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

const mediaOf = ({tags = []}) => ({
  forcedColors: tags.includes('forced-colours') ? 'active' : 'none',
  reducedMotion: tags.includes('reduced-motion') ? 'reduce' : 'no-preference',
});

/** What is listed below one title of the Storybook: its stories, and then its documentation. */
const byTitle = new Map();
for (const type of ['story', 'docs']) {
  for (const entry of Object.values(entries).filter((each) => each.type === type)) {
    byTitle.set(entry.title, [...(byTitle.get(entry.title) ?? []), entry]);
  }
}

/** Shows another story in an open preview; resolves to why it could not be shown, or to nothing. */
function show(id) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const failures = [
    'storyErrored',
    'storyThrewException',
    'playFunctionThrewException',
    'storyMissing',
  ];
  localStorage.clear();
  scrollTo(0, 0);
  return new Promise((resolve) => {
    const end = (reason) => {
      channel.off('storyFinished', finish);
      for (const name of failures) channel.off(name, fail);
      resolve(reason);
    };
    const finish = ({storyId}) => void (storyId === id && end(''));
    const fail = (reason) => end(reason?.description ?? reason?.message ?? String(reason));
    channel.on('storyFinished', finish);
    for (const name of failures) channel.on(name, fail);
    channel.emit('setCurrentStory', {storyId: id, viewMode: 'story'});
  });
}

/** Resolves when a preview that has just been opened is at rest; to why it could not, or to nothing. */
async function waitForPreview(page, type) {
  await page.waitForFunction((kind) => {
    const {classList} = document.body;
    if (/sb-show-(errordisplay|nopreview)/.test(classList)) return true;
    if (kind === 'story') return window.__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished';
    return classList.contains('sb-show-main') && !classList.contains('sb-show-preparing-docs');
  }, type);
  const failed = await page.locator('body:is(.sb-show-errordisplay, .sb-show-nopreview)').count();
  return failed ? page.locator('body').innerText() : '';
}

/** What axe has against the story on view. */
async function violations() {
  const options = {
    rules: {
      // A story is a piece of a page: landmarks and the first heading are the page's.
      region: {enabled: false},
      'page-has-heading-one': {enabled: false},
      // Labels on an axis are cut short with "…"; their names are whole.
      'label-content-name-mismatch': {enabled: false},
    },
  };
  const {violations: found} = await window.axe.run('#storybook-root', options);
  return found.map(
    ({id, nodes}) => `${id}: ${nodes.map(({target}) => target.flat().join(' ')).join(', ')}`,
  );
}

for (const [title, list] of byTitle) {
  describe(`the stories of ${title}`, () => {
    const browser = useBrowser();
    let server;
    let page;
    before(async () => {
      server = await serve({folder});
      page = await browser.newPage({viewport: {width: 1200, height: 900}});
    });
    after(() => server.close());

    /** Opens the preview where none is open, or where another one is to be opened. */
    async function open({id, type}) {
      // The accessibility panel's own runs would get in the way.
      const query = `id=${id}&viewMode=${type}&globals=a11y.manual:!true`;
      await page.goto(`${server.address}/iframe.html?${query}`);
      const failure = await waitForPreview(page, type);
      if (type === 'story') await page.addScriptTag({path: axeFile});
      return failure;
    }

    let isOpen = false;
    for (const entry of list) {
      test(entry.name, async () => {
        page.errors.length = 0;
        await page.emulateMedia(mediaOf(entry));
        const {id, type} = entry;
        const failure = await (type === 'story' && isOpen ? page.evaluate(show, id) : open(entry));
        isOpen = true;
        assert.equal(failure, '');
        if (type === 'story') assert.deepEqual(await page.evaluate(violations), []);
        assert.deepEqual(
          page.errors.filter((text) => !expected.test(text)),
          [],
        );
      });
    }
  });
}
