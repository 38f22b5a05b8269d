import {expect} from 'chai';
import '../../src/note/source-note.define.js';
import '../../src/references/reference-list.define.js';
import '../../src/section/topic-section.define.js';
import type {TopicSection} from '../../src/section/topic-section.js';
import {mount, unmountAll, until} from '../element/support.js';

/** An element with English text on a page that runs from right to left. */
async function show(tag: string, inlineSize: string): Promise<ShadowRoot> {
  const place = mount(`<${tag}></${tag}>`);
  place.dir = 'rtl';
  place.style.inlineSize = inlineSize;
  const {shadowRoot} = place.firstElementChild!;
  await until(() => shadowRoot?.querySelector('.card, .entry, dt'));
  return shadowRoot!;
}

/** Where the words of an element stand, and the last sign of them. */
function wordsOf(element: Element): {words: DOMRect; last: DOMRect} {
  const range = document.createRange();
  range.selectNodeContents(element);
  const words = range.getBoundingClientRect();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text: Text | undefined;
  while (walker.nextNode()) {
    if ((walker.currentNode as Text).data.trim()) text = walker.currentNode as Text;
  }
  const end = text!.data.trimEnd().length;
  range.setStart(text!, end - 1);
  range.setEnd(text!, end);
  return {words, last: range.getBoundingClientRect()};
}

afterEach(unmountAll);

describe('English text on a page that runs from right to left', () => {
  for (const inlineSize of ['320px', '700px', '1000px', '1600px']) {
    it(`stands under its headings in a section ${inlineSize} wide`, async () => {
      const root = await show('topic-section', inlineSize);
      const heading = root.querySelector('.heading')!;
      const cards = root.querySelector('.cards')!.getBoundingClientRect();
      expect(wordsOf(heading).words.left).to.be.closeTo(cards.left, 2);
      for (const card of root.querySelectorAll('.card:not(:first-child)')) {
        const title = wordsOf(card.querySelector('.card-title')!).words;
        const text = wordsOf(card.querySelector('.prose p')!).words;
        expect(title.left).to.be.closeTo(text.left, 2);
      }
    });
  }

  it('has the line of a remark, and the labels of facts, on its own side', async () => {
    const root = await show('topic-section', '400px');
    (root.host as TopicSection).name = 'history';
    await until(() => root.querySelector('.fact-label'));
    const note = root.querySelector('.note')!;
    expect(parseFloat(getComputedStyle(note).borderLeftWidth)).to.be.greaterThan(0);
    const [fact] = [...root.querySelectorAll('.fact')].filter(({children}) => children.length > 1);
    const [label, text] = [...fact!.children].map((part) => part.getBoundingClientRect());
    expect(label!.left).to.be.lessThan(text!.left);
  });

  it('stands under its labels in a note', async () => {
    const root = await show('source-note', '500px');
    for (const item of root.querySelectorAll('.item')) {
      const label = wordsOf(item.querySelector('dt')!).words;
      const text = wordsOf(item.querySelector('p')!).words;
      expect(label.left).to.be.closeTo(text.left, 2);
    }
  });

  it('ends with its full stop', async () => {
    const root = await show('reference-list', '500px');
    const {words, last} = wordsOf(root.querySelector('.references > p')!);
    expect(last.right).to.be.greaterThan(words.left + 20);
  });
});
