import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {promisify} from 'node:util';
import {root} from '../../tools/files.mjs';
import {settled, useBrowser} from './support/browser.mjs';
import {reserve, script} from './support/samples.mjs';
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
      pages: {
        '/relations-timeline.html': pageWith('relations-timeline'),
        '/trade-chart.html': pageWith('trade-chart'),
      },
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
});
