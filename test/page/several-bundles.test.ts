import {expect} from 'chai';
import {bundledTags, rendered, shownText} from '../support/bundles.js';

interface Page {
  readonly document: Document;
  readonly errors: string[];
}

/** Opens a page in a frame; scripts that fail leave their message. */
async function openPage(head: string, body: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  // Tall enough for every element, so that no scroll bar comes and goes.
  frame.height = '2400';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  frame.srcdoc = `<!doctype html><html lang="en"><head>
    <script>window.errors = []; addEventListener('error', (e) => errors.push(e.message));</script>
    ${head}</head><body>${body}</body></html>`;
  document.body.append(frame);
  await loaded;
  const inner = frame.contentWindow as unknown as {document: Document; errors: string[]};
  await rendered(inner.document);
  return {document: inner.document, errors: inner.errors};
}

const script = (address: string): string => `<script type="module" src="${address}"></script>`;
const timeline = '/dist/cdn/relations-timeline.js';
const chart = '/dist/cdn/trade-chart.js';

describe('several bundles on one page', () => {
  afterEach(() => document.body.replaceChildren());

  it('may be the same one twice, under two addresses', async () => {
    const page = await openPage(
      script(timeline) + script(`${timeline}?again`),
      '<relations-timeline></relations-timeline>',
    );
    expect(page.errors).to.deep.equal([]);
    expect(shownText(page.document.querySelector('relations-timeline'))).to.have.length.above(100);
  });

  it('may be two elements, which hear each other', async () => {
    const page = await openPage(
      script(timeline) + script(chart),
      '<trade-chart></trade-chart><relations-timeline></relations-timeline>',
    );
    expect(page.errors).to.deep.equal([]);
    const element = page.document.querySelector('relations-timeline')!;
    const select = new Event('chart-select', {bubbles: true, composed: true});
    Object.assign(select, {eventId: 'rail-2022', year: 2022});
    page.document.querySelector('trade-chart')!.dispatchEvent(select);
    await rendered(page.document);
    expect(element.event).to.equal('rail-2022');
  });

  it('may hold two of a kind, each with its own choice', async () => {
    const page = await openPage(
      script(timeline),
      '<relations-timeline event="treaty-1961"></relations-timeline><relations-timeline event="rail-2022"></relations-timeline>',
    );
    const [first, second] = page.document.querySelectorAll('relations-timeline');
    expect(shownText(first!)).to.include('Treaty of Friendship');
    expect(second!.event).to.equal('rail-2022');
  });

  it('meet through the topic, whichever script comes first', async () => {
    const body = `<relations-topic>
      <script type="application/json">{"title": "Own", "events": [
        {"date": "1961-07-11", "title": "The only event of this topic"}]}</script>
      <relations-timeline></relations-timeline></relations-topic>`;
    const topic = '/dist/cdn/relations-topic.js';
    for (const order of [
      [topic, timeline],
      [timeline, topic],
    ]) {
      const page = await openPage(order.map(script).join(''), body);
      const element = page.document.querySelector('relations-timeline');
      expect(shownText(element), order.join()).to.include('The only event of this topic');
    }
  });
});

describe('a page with hostile styles', () => {
  afterEach(() => document.body.replaceChildren());

  const hostile = `<style>* { line-height: 3 !important; letter-spacing: .3em !important;
    text-transform: uppercase !important; text-align: right !important; word-spacing: 1em !important;
    text-indent: 3em !important; box-sizing: content-box !important; font-style: italic !important;
    font-weight: 900 !important; white-space: pre !important; }</style>`;

  it('changes nothing inside an element', async () => {
    const tags = (await bundledTags()).filter((tag) => tag !== 'relations-topic');
    for (const tag of tags) {
      const address = `/dist/cdn/${tag}.js`;
      // A seed, so that both pages ask the same.
      const markup = `<${tag} seed="1"></${tag}>`;
      const [plain, styled] = await Promise.all([
        openPage(script(address), markup),
        openPage(hostile + script(address), markup),
      ]);
      const sizes = (page: Page): string => measure(page.document.querySelector(tag)!).join('\n');
      // One of the two may be a frame ahead of the other.
      for (let frame = 0; frame < 600 && sizes(styled) !== sizes(plain); frame++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      expect(sizes(styled), tag).to.equal(sizes(plain));
      document.body.replaceChildren();
    }
  });
});

/** Size and type of every piece of text in an element. */
function measure(element: Element): readonly string[] {
  const view = element.ownerDocument.defaultView!;
  const pieces = [...element.shadowRoot!.querySelectorAll('*')].filter((piece) =>
    [...piece.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
  );
  return pieces.map((piece) => {
    const {width, height} = piece.getBoundingClientRect();
    const style = view.getComputedStyle(piece);
    const type = [style.letterSpacing, style.textTransform, style.fontStyle, style.textIndent];
    return `${piece.localName} ${width.toFixed(1)}×${height.toFixed(1)} ${type.join(' ')}`;
  });
}
