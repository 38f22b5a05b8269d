import {expect} from 'chai';
import '../../src/note/source-note.define.js';
import '../../src/references/reference-list.define.js';
import '../../src/section/topic-section.define.js';
import {mount, unmountAll, until} from '../element/support.js';

const names = ['overview', 'history', 'economy', 'military', 'frontier', 'defectors', 'leaders'];

/** A column of a 320 px window, with text at twice its size. */
async function show(markup: string): Promise<HTMLElement[]> {
  document.documentElement.style.fontSize = '200%';
  const place = mount(markup);
  place.style.inlineSize = '288px';
  const elements = [...place.children] as HTMLElement[];
  await until(() => elements.every((each) => each.shadowRoot?.querySelector('.card, .entry, dt')));
  return elements;
}

const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

afterEach(() => {
  document.documentElement.style.fontSize = '';
  unmountAll();
});

describe('a narrow column with large text', () => {
  it('gives a fact the whole line', async () => {
    const sections = await show(
      names.map((name) => `<topic-section name="${name}"></topic-section>`).join(''),
    );
    const texts = sections.flatMap((section) => all(section, '.fact-text'));
    expect(texts.length).to.be.greaterThan(10);
    for (const text of texts) expect(text.clientWidth, text.textContent).to.equal(288);
  });

  it('keeps every element within the column', async () => {
    const sections = names.map((name) => `<topic-section name="${name}"></topic-section>`);
    const elements = await show(
      `${sections.join('')}<reference-list></reference-list><source-note report-url="/new"></source-note>`,
    );
    for (const element of elements) {
      const root = element.shadowRoot!.querySelector('.root')!;
      expect(root.scrollWidth, element.outerHTML).to.be.at.most(288);
    }
  });

  it('never sets a mark apart from the words before it', async () => {
    const [section] = await show('<topic-section name="history"></topic-section>');
    const kept = all(section!, '.first');
    expect(kept.length).to.be.greaterThan(10);
    for (const words of kept) {
      expect(words.getClientRects().length, words.textContent).to.equal(1);
    }
  });

  it('puts a label beside its text where there is room', async () => {
    const [section] = await show('<topic-section name="history"></topic-section>');
    document.documentElement.style.fontSize = '';
    const [fact] = all(section!, '.fact');
    const [label, text] = [...fact!.children].map((part) => part.getBoundingClientRect());
    expect(text!.top).to.be.lessThan(label!.bottom);
  });
});
