import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {promisify} from 'node:util';
import {settled, useBrowser} from './support/browser.mjs';
import {script} from './support/samples.mjs';
import {pageOf, serve} from './support/server.mjs';

const run = promisify(execFile);

/** Letters only: marks, line ends and hyphens differ on paper. */
const letters = (text) => text.normalize('NFKC').replace(/\P{L}+/gu, '');

const names = ['history', 'economy', 'military'];
const body = `${names.map((name) => `<topic-section name="${name}"></topic-section>`).join('')}
  <reference-list></reference-list><source-note></source-note>`;
const head = ['topic-section', 'reference-list', 'source-note'].map(script).join('');

describe('pages of a print', () => {
  const browser = useBrowser();
  let server;
  let folder;
  before(async () => {
    server = await serve({pages: {'/parts.html': pageOf({head, body})}});
    folder = await mkdtemp(join(tmpdir(), 'print-'));
  });
  after(async () => {
    await server.close();
    await rm(folder, {recursive: true});
  });

  /** The pages where everything begins further down by some pixels, and the ends of all texts on them, card by card. */
  async function printed(down) {
    const page = await browser.open(`${server.address}/parts.html`);
    await settled(page);
    await page.evaluate((size) => (document.body.style.paddingBlockStart = `${size}px`), down);
    const [cards, heads] = await page.evaluate(() => {
      const roots = [...document.body.children].map(({shadowRoot}) => shadowRoot);
      const all = (places, parts) => places.flatMap((place) => [...place.querySelectorAll(parts)]);
      const texts = (places, parts) => all(places, parts).map(({textContent}) => textContent);
      const cards = all(roots, '.card').map((card) => {
        const first = card.matches(':first-child') ? texts([card.getRootNode()], '.heading') : [];
        return [...first, ...texts([card], '.card-title, p, .fact-text')];
      });
      return [cards, texts(roots, '[role=heading], dt')];
    });
    const file = join(folder, `${down}.pdf`);
    await page.pdf({path: file, format: 'A4'});
    const {stdout} = await run('pdftotext', ['-raw', file, '-'], {maxBuffer: 2 ** 26});
    const pages = stdout.split('\f').map(letters);
    await page.context().close();
    return {
      pages,
      cards: cards.map((parts) => parts.map((part) => letters(part).slice(-40))),
      heads: heads.map(letters),
    };
  }

  test('keep a card together and a heading with what it heads, wherever a page ends', async () => {
    for (const down of [0, 170, 340, 510, 680]) {
      const {pages, cards, heads} = await printed(down);
      assert.ok(cards.length > 10);
      for (const card of cards) {
        assert.ok(
          pages.some((page) => card.every((part) => page.includes(part))),
          `${down}: ${card}`,
        );
      }
      for (const page of pages.filter(Boolean)) {
        const last = heads.find((heading) => page.endsWith(heading));
        assert.equal(last, undefined, `${down}: ${last}`);
      }
    }
  });

  test('leave room between a remark and what follows the section', async () => {
    const page = await browser.open(`${server.address}/parts.html`);
    await settled(page);
    await page.emulateMedia({media: 'print'});
    const rooms = await page.evaluate(() =>
      [...document.querySelectorAll('topic-section')].map((section) => {
        const last = [...section.shadowRoot.querySelectorAll('.note, .fact, p')].map(
          (part) => part.getBoundingClientRect().bottom,
        );
        return section.getBoundingClientRect().bottom - Math.max(...last);
      }),
    );
    for (const room of rooms) assert.ok(room >= 24, String(rooms));
  });
});
