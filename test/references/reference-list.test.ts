import axe from 'axe-core';
import {expect} from 'chai';
import {html, LitElement} from 'lit';
import {CitationController} from '../../src/element/citations.js';
import '../../src/references/reference-list.define.js';
import type {ReferenceList} from '../../src/references/reference-list.js';
import '../../src/section/topic-section.define.js';
import {mount, unmountAll, until} from '../element/support.js';

const work = (id: string) => ({id, title: `Work ${id}`, url: `https://example.org/${id}`});
const section = (name: string, ...texts: string[]) => ({
  sections: [
    {name, title: name, cards: texts.map((text, at) => ({title: `${name} ${at + 1}`, text}))},
  ],
  sources: ['a', 'b', 'c', 'd'].map(work),
});

const entries = (list: Element): HTMLElement[] => [
  ...(list.shadowRoot?.querySelectorAll<HTMLElement>('.entry') ?? []),
];
const words = (element: Node): string => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const titles = (list: Element): string =>
  entries(list)
    .map(
      (entry) =>
        `${words(entry.querySelector('.number')!)} ${words(entry.querySelector('a, cite')!)}`,
    )
    .join(', ');
const press = (list: Element, label: string): void => {
  const buttons = [...(list.shadowRoot?.querySelectorAll('button') ?? [])];
  buttons.find((button) => words(button) === label)!.click();
};

/** A list with two sections, the second of which is put on the page before the first. */
async function show(): Promise<ReferenceList> {
  const place = mount('<topic-section></topic-section><reference-list></reference-list>');
  const [one] = place.querySelectorAll('topic-section');
  const list = place.querySelector('reference-list')!;
  list.data = {sources: [work('a'), {id: 'x', title: 'Unseen book', read: 'no'}]};
  one!.data = section('Later', 'A.[c] B.[a]', 'C.[c]');
  await until(() => titles(list) === '1 Work c, 2 Work a');
  const two = document.createElement('topic-section');
  two.data = section('Earlier', 'D.[b] E.[a]');
  one!.before(two);
  await until(() => entries(list).length === 3);
  return list;
}

/** A list with more works than its height holds. */
async function folded(): Promise<ReferenceList> {
  const list = mount('<reference-list></reference-list>').querySelector('reference-list')!;
  await until(() => list.matches(':state(folded)'));
  return list;
}

afterEach(unmountAll);

describe('<reference-list>', () => {
  it('numbers what the page cites in the order of the page', async () => {
    expect(titles(await show())).to.equal('1 Work b, 2 Work a, 3 Work c');
  });

  it('leads back to each place that cites, and moves the focus there', async () => {
    const list = await show();
    const back = [...entries(list)[1]!.querySelectorAll('button')];
    expect(back.map(words)).to.eql(['Section: Earlier 1', 'Section: Later 1']);
    back[1]!.click();
    const [, later] = document.querySelectorAll('topic-section');
    expect(document.activeElement).to.equal(later);
    expect(later!.shadowRoot?.activeElement?.getAttribute('data-source')).to.equal('a');
  });

  it('leads back to elements whose script comes later, also after they have moved', async () => {
    const place = mount('<reference-list></reference-list><late-citer></late-citer>');
    const list = place.querySelector('reference-list')!;
    await until(() => words(list.shadowRoot!).includes('Nothing on this page'));
    class LateCiter extends LitElement {
      readonly citations = new CitationController(this, {
        places: () => [{id: 'here', label: 'Late place', sources: [work('late')]}],
        reveal: () => this.renderRoot.querySelector('button')!.focus(),
      });
      protected override render() {
        return html`<button>${this.citations.number(work('late'))}</button>`;
      }
    }
    customElements.define('late-citer', LateCiter);
    await until(() => titles(list) === '1 Work late');
    const citer = place.querySelector<LateCiter>('late-citer')!;
    await until(() => words(citer.shadowRoot!) === '1');
    list.before(citer);
    await until(() => entries(list).length === 1);
    press(list, 'Late place');
    expect(document.activeElement).to.equal(citer);
  });

  it('drops what is no longer cited when a section goes', async () => {
    const list = await show();
    document.querySelector('topic-section')!.remove();
    await until(() => titles(list) === '1 Work c, 2 Work a');
  });

  it('adds the other sources of the topic on request, and marks what could not be opened', async () => {
    const list = await show();
    press(list, 'All sources');
    await until(() => entries(list).length === 4);
    expect(words(entries(list)[3]!)).to.equal('4 Unseen book Could not be opened');
    expect(list.show).to.equal('all');
  });

  it('shows the bundled sources where nothing on the page cites', async () => {
    const list = mount('<reference-list></reference-list>').querySelector('reference-list')!;
    await until(() => entries(list).length);
    expect(words(list.shadowRoot!.querySelector('.references')!)).to.include(
      'Nothing on this page',
    );
    const before = list.offsetHeight;
    expect(entries(list).length).to.be.lessThan(list.references.length);
    press(list, `Show all ${list.references.length} references`);
    await until(() => entries(list).length === list.references.length);
    expect(list.offsetHeight).to.be.greaterThan(before);
  });

  it('stays folded wherever the focus goes, and lets it reach nothing that is cut off', async () => {
    const list = await folded();
    const end = list.shadowRoot!.querySelector('.list')!.getBoundingClientRect().bottom;
    const reached = entries(list).filter((entry) => {
      entry.querySelector('a')?.focus({preventScroll: true});
      return list.shadowRoot!.activeElement && entry.contains(list.shadowRoot!.activeElement);
    });
    expect(reached.length).to.be.greaterThan(1);
    for (const entry of reached) expect(entry.getBoundingClientRect().bottom).to.be.at.most(end);
    expect(entries(list).length).to.be.greaterThan(reached.length);
    await list.updateComplete;
    expect(list.matches(':state(folded)')).to.equal(true);
  });

  it('lets the focus reach less where the column becomes narrow', async () => {
    const list = await folded();
    const reachable = (): number => entries(list).filter(({inert}) => !inert).length;
    const before = reachable();
    list.style.inlineSize = '300px';
    await until(() => reachable() < before);
  });

  it('goes on where it was cut off when it is opened, and can be folded again', async () => {
    const list = await folded();
    const height = list.offsetHeight;
    const next = entries(list)
      .find(({inert}) => inert)!
      .getAttribute('data-key');
    press(list, `Show all ${list.references.length} references`);
    await until(() => list.shadowRoot!.activeElement?.getAttribute('data-key') === next);
    press(list, 'Show fewer');
    await until(() => list.offsetHeight === height);
    expect(list.matches(':state(folded)')).to.equal(true);
  });

  it('opens for a work that is cut off, and stays folded for one that is on view', async () => {
    const list = await folded();
    const [first] = list.references;
    list.showSource(first!.source);
    await until(() => list.shadowRoot!.activeElement?.matches('[data-found]'));
    expect(list.matches(':state(folded)')).to.equal(true);
    const last = list.references.at(-1)!.source;
    list.showSource(last);
    await until(() => words(list.shadowRoot!.activeElement ?? list).includes(last.title));
  });

  it('offers copying before the list', async () => {
    const list = await show();
    const [copy, first] = ['.copy', '.list'].map((part) => list.shadowRoot!.querySelector(part)!);
    expect(copy!.compareDocumentPosition(first!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('copies all references and says so', async () => {
    const list = await show();
    const copied: string[] = [];
    const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: (text: string) => Promise.resolve(void copied.push(text))},
    });
    const events: string[] = [];
    list.addEventListener('references-copy', ({format, count}) =>
      events.push(`${format} ${count}`),
    );
    for (const label of ['Text', 'BibTeX', 'CSL-JSON']) press(list, label);
    await until(() => events.length === 3);
    delete (navigator as {clipboard?: unknown}).clipboard;
    expect(real === undefined || navigator.clipboard !== undefined).to.equal(true);
    expect(events).to.eql(['text 3', 'bibtex 3', 'csl 3']);
    expect(copied[0]).to.match(/^1\. Work b\./);
    expect(copied[1]).to.match(/^@misc\{b,/);
    expect(JSON.parse(copied[2]!)).to.have.length(3);
    await until(() => words(list.shadowRoot!).includes('3 references copied as CSL-JSON.'));
  });

  it('prints every reference', async () => {
    const list = mount('<reference-list></reference-list>').querySelector('reference-list')!;
    await until(() => entries(list).length);
    window.dispatchEvent(new Event('beforeprint'));
    const printed = entries(list).length;
    window.dispatchEvent(new Event('afterprint'));
    expect(printed).to.equal(list.references.length);
  });

  it('reads a list of links', async () => {
    const place = mount(`<reference-list show="all"><ol>
      <li><a href="https://example.org/1">First</a>, a house, 2020</li><li>Second</li></ol></reference-list>`);
    const list = place.querySelector('reference-list')!;
    await until(() => entries(list).length === 2);
    expect(words(entries(list)[0]!)).to.equal('1 First. a house, 2020');
  });

  it('says that works open in a new tab', async () => {
    const link = entries(await show())[0]!.querySelector('a')!;
    const id = link.getAttribute('aria-describedby')!;
    const root = link.getRootNode() as ShadowRoot;
    expect(words(root.getElementById(id)!)).to.equal('opens in a new tab');
  });

  it('passes axe', async () => {
    const list = await show();
    const {violations} = await axe.run(list, {rules: {region: {enabled: false}}});
    expect(violations.map(({id}) => id)).to.eql([]);
  });
});
