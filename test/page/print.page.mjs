import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {promisify} from 'node:util';
import {root} from '../../tools/files.mjs';
import {settled, useBrowser} from './support/browser.mjs';
import {reserve, script, shownTags} from './support/samples.mjs';
import {pageOf, serve} from './support/server.mjs';

const run = promisify(execFile);
const readData = async (name) =>
  JSON.parse(await readFile(join(root, 'data/china-north-korea', name), 'utf8'));

/** Words only: line ends, hyphenation and quotation marks differ on paper. */
const plain = (text) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

describe('a page printed on A4', () => {
  const browser = useBrowser();
  let server;
  let folder;
  before(async () => {
    const pageWith = (tag) => pageOf({head: reserve + script(tag), body: `<${tag}></${tag}>`});
    server = await serve({
      pages: Object.fromEntries(shownTags.map((tag) => [`/${tag}.html`, pageWith(tag)])),
    });
    folder = await mkdtemp(join(tmpdir(), 'print-'));
  });
  after(async () => {
    await server.close();
    await rm(folder, {recursive: true});
  });

  async function textOnPaper(tag) {
    const page = await browser.open(`${server.address}/${tag}.html`);
    await settled(page);
    const file = join(folder, `${tag}.pdf`);
    await page.pdf({path: file, format: 'A4'});
    const {stdout} = await run('pdftotext', ['-raw', file, '-'], {maxBuffer: 2 ** 26});
    return plain(stdout);
  }

  test('holds every event of the timeline with its text, its note and its sources', async () => {
    const text = await textOnPaper('relations-timeline');
    const {events} = await readData('events.json');
    const sources = new Map((await readData('sources.json')).map((each) => [each.id, each]));
    for (const event of events) {
      assert.ok(text.includes(plain(event.title)), event.title);
      assert.ok(text.includes(plain(event.text)), `the text of ${event.title}`);
      if (event.note) assert.ok(text.includes(plain(event.note)), `the note of ${event.title}`);
      for (const id of event.sources) {
        assert.ok(text.includes(plain(sources.get(id).title)), `${id} of ${event.title}`);
      }
    }
  });

  test('holds every value of the chart with its qualifier', async () => {
    const text = await textOnPaper('trade-chart');
    const {series} = await readData('trade.json');
    const figures = series[0].rows.flatMap(({cells}) =>
      Object.values(cells).map((cell) => (typeof cell === 'object' && cell ? cell.value : cell)),
    );
    const shown = figures.filter((figure) => figure !== null && figure !== undefined);
    assert.ok(shown.length > 30);
    for (const figure of shown) {
      const digits = Number(String(figure).replace(/[^\d.]/g, '')).toLocaleString('en');
      assert.ok(text.includes(plain(digits)), String(figure));
    }
  });

  /** Every text under some keys, however deep; marks of citations are numbers on paper. */
  function textsOf(value, keys) {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, child]) =>
      keys.includes(key) && typeof child === 'string'
        ? child.split(/\[[^\]]*\]/).filter((text) => text.trim())
        : textsOf(child, keys),
    );
  }

  for (const [tag, file, list, keys] of [
    ['border-map', 'places.json', 'places', ['name', 'text', 'note']],
    ['leader-visits', 'visits.json', 'visits', ['visitor', 'host', 'text', 'note']],
    ['flash-deck', 'cards.json', 'cards', ['front', 'back']],
    ['teacher-studio', 'cards.json', 'cards', ['front', 'back']],
  ]) {
    test(`holds everything that <${tag}> shows`, async () => {
      const text = await textOnPaper(tag);
      const record = await readData(file);
      const texts = textsOf(record[list], keys);
      assert.ok(texts.length > 30);
      for (const each of texts) assert.ok(text.includes(plain(each)), each);
    });
  }

  test('holds the sheet of a teacher, and none of what it is made with', async () => {
    const text = await textOnPaper('teacher-studio');
    for (const word of ['All themes', 'Add a card', 'Use none']) {
      assert.ok(!text.includes(plain(word)), word);
    }
  });

  test('holds a section with its facts and notes', async () => {
    const text = await textOnPaper('topic-section');
    const {sections} = await readData('sections.json');
    const texts = textsOf(sections[0], ['title', 'text', 'label']);
    assert.ok(texts.length > 5);
    for (const each of texts) assert.ok(text.includes(plain(each)), each);
  });

  test('holds the statements of a round, with room for an answer', async () => {
    const text = await textOnPaper('tf-quiz');
    const {claims} = await readData('claims.json');
    const printed = claims.filter(({statement}) => text.includes(plain(statement)));
    assert.ok(printed.length >= 10, `${printed.length} statements are on the paper`);
  });
});
