import {expect} from 'chai';
import {LitElement} from 'lit';
import type {CitingPlace} from '../../src/element/citation-registry.js';
import {CitationController} from '../../src/element/citations.js';
import {translator} from '../../src/element/messages.js';
import {labelsOf, shortened} from '../../src/references/backlink-labels.js';
import {referenceMessages} from '../../src/references/messages.js';
import '../../src/references/reference-list.define.js';
import {mount, unmountAll, until} from '../element/support.js';

const t = translator('references', referenceMessages, 'en');
const work = {id: 'work', title: 'A work', url: 'https://example.org/work'};

const labels = (...places: [tag: string, label: string][]): string[] =>
  labelsOf(
    places.map(([tag, label]) => ({tag, label, reveal: () => undefined})),
    t,
  ).map(({shown}) => shown);

describe('labels of ways back', () => {
  it('name the kind of part where it is the library’s', () => {
    expect(labels(['flash-deck', 'Veto'], ['border-map', 'Dalian'], ['my-part', 'Here'])).to.eql([
      'Card: Veto',
      'Map: Dalian',
      'Here',
    ]);
  });

  it('differ for every place of one work', () => {
    const long = 'How often had the two leaders met by the end of September';
    const places = labels(
      ['border-map', 'Chongjin'],
      ['flash-deck', 'Chongjin'],
      ['flash-deck', 'Chongjin'],
      ['flash-deck', `${long} 2024?`],
      ['flash-deck', `${long} 2025?`],
    );
    expect(new Set(places).size).to.equal(5);
    expect(places[2]).to.equal('Card: Chongjin (2)');
  });

  it('are cut between words, and keep short texts as they are', () => {
    expect(shortened('2024')).to.equal('2024');
    const cut = shortened(
      'Six meetings are known; the page on which this topic is modelled has three.',
    );
    expect(cut).to.equal('Six meetings are known; the page on which this…');
    expect([...shortened('字'.repeat(60))]).to.have.length(48);
  });
});

class ManyPlaces extends LitElement {
  places: readonly CitingPlace[] = [];
  revealed: string[] = [];
  readonly citations = new CitationController(this, {
    places: () => this.places,
    reveal: (id) => void this.revealed.push(id),
  });
}
customElements.define('many-places', ManyPlaces);

async function show(count: number) {
  const page = mount('<many-places></many-places><reference-list></reference-list>');
  const citer = page.querySelector<ManyPlaces>('many-places')!;
  citer.places = Array.from({length: count}, (_, at) => ({
    id: String(at),
    label: `Place ${at} ${'and what is said there '.repeat(4)}`,
    sources: [work, work],
  }));
  citer.requestUpdate();
  const list = page.querySelector('reference-list')!;
  const links = (): HTMLElement[] => [
    ...list.shadowRoot!.querySelectorAll<HTMLElement>('.backlink[role=link]'),
  ];
  const more = (): HTMLElement | null => list.shadowRoot!.querySelector('.more');
  await until(() => links().length);
  return {citer, list, links, more};
}

describe('ways back from a work', () => {
  afterEach(unmountAll);

  it('are three, and all on request', async () => {
    const {citer, list, links, more} = await show(8);
    expect(links()).to.have.length(3);
    expect(more()!.textContent.trim()).to.equal('5 more places');
    more()!.click();
    await until(() => list.shadowRoot!.activeElement === links()[3]);
    expect(links()).to.have.length(8);
    expect(more()).to.equal(null);
    links()[7]!.click();
    expect(citer.revealed).to.eql(['7']);
  });

  it('say all of their text to those who ask for it', async () => {
    const {links} = await show(1);
    const [link] = links();
    expect(link!.textContent.trim()).to.have.length.at.most(48);
    expect(link!.title).to.include('what is said there');
    expect(link!.getAttribute('aria-label')).to.equal(link!.title);
  });

  it('are one for a place that names the work twice', async () => {
    expect((await show(2)).links()).to.have.length(2);
  });
});
