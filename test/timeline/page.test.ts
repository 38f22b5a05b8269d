import {expect} from 'chai';
import '../../src/references/reference-list.define.js';
import {parseFuzzyDate} from '../../src/topic/fuzzy-date.js';
import {many, open, sample, still, unmountAll, until, type Reader} from './harness.js';

/** What another element, or the page itself, tells of the reader's choice. */
async function tell(reader: Reader, name: string, fields: object): Promise<void> {
  document.body.dispatchEvent(Object.assign(new Event(name, {bubbles: true}), fields));
  await reader.settled();
}

/** A list of references on the page, with what is cited. */
async function references(): Promise<ShadowRoot> {
  const list = document.createElement('reference-list');
  document.body.append(list);
  await until(() => list.shadowRoot?.querySelector('.entry .backlink'));
  return list.shadowRoot!;
}

/** A button in a tree by its text. */
function named(root: ShadowRoot, text: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button')].find(
    (button) => button.textContent?.trim() === text,
  );
  if (!found) throw new Error(`no button ${text}`);
  return found;
}

const spacer = (): void => {
  const above = document.createElement('div');
  above.style.blockSize = '3000px';
  document.body.prepend(above);
};

describe('<relations-timeline> on its page', () => {
  afterEach(() => {
    unmountAll();
    still(false);
    scrollTo(0, 0);
  });

  it('follows other elements to an event, in silence and where it stands', async () => {
    still();
    for (const name of ['chart-select', 'visit-select', 'place-select', 'topic-select']) {
      const reader = await open(sample);
      await tell(reader, name, {eventId: 'four'});
      expect(reader.texts('.title'), name).to.deep.equal(['The treaty']);
      expect(reader.fired, name).to.have.length(0);
      unmountAll();
    }
  });

  it('stays where it is on the page while others only choose', async () => {
    const reader = await open(sample);
    spacer();
    await tell(reader, 'visit-select', {eventId: 'four'});
    expect(scrollY).to.equal(0);
  });

  it('comes into view with the event where the reader asked to be taken there', async () => {
    still();
    for (const layout of ['axis', 'list'] as const) {
      const reader = await open(sample, {layout, categories: 'trade'});
      spacer();
      await tell(reader, 'topic-select', {eventId: 'nine'});
      await until(() => reader.focused || reader.root.activeElement);
      const focused = reader.root.activeElement!;
      expect(focused.textContent, layout).to.contain('A statement');
      const {left, top, height} = focused.getBoundingClientRect();
      const seen = reader.root.elementFromPoint(left + 4, top + height / 2);
      expect(focused.contains(seen), `${layout}, not hidden under anything`).to.equal(true);
      expect(reader.fired, layout).to.have.length(0);
      unmountAll();
      scrollTo(0, 0);
    }
  });

  it('follows a place to the first event that happened there', async () => {
    const reader = await open(sample);
    await tell(reader, 'place-select', {places: ['Nowhere', 'Seaville (Seatown)']});
    expect(reader.texts('.title')).to.deep.equal(['The long war']);
    await tell(reader, 'place-select', {places: ['Nowhere']});
    expect(reader.texts('.title')).to.deep.equal(['The long war']);
  });

  it('follows a time where no event is told', async () => {
    const reader = await open(many(200));
    const whole = reader.texts('.tick').join();
    await tell(reader, 'visit-select', {start: 1850.2, end: 1850.3});
    expect(reader.texts('.tick').join()).to.contain('1850').and.not.equal(whole);
    expect(reader.element.event).to.equal('');
  });

  it('keeps what it tells in full only while that is of the time on view', async () => {
    const reader = await open(sample, {event: 'four'});
    const {start, end} = parseFuzzyDate(sample.events.find(({id}) => id === 'four')!.date)!;
    await tell(reader, 'chart-select', {start, end});
    expect(reader.element.event).to.equal('four');
    await tell(reader, 'chart-select', {start: start + 30, end: end + 30});
    expect(reader.element.event).to.equal('');
  });

  it('takes nonsense for nothing', async () => {
    const reader = await open(sample, {event: 'four'});
    await tell(reader, 'topic-select', {eventId: {}, start: 'x', places: [1, null]});
    await tell(reader, 'place-select', {});
    expect(reader.element.event).to.equal('four');
  });

  it('tells the places of an event that the reader chose', async () => {
    const reader = await open(sample);
    await reader.click(reader.mark('The long war'));
    expect(reader.fired[0]).to.deep.include({places: ['Seaville']});
  });

  it('numbers its sources as the page’s references do, and leads there', async () => {
    const reader = await open(sample, {event: 'one'});
    expect(reader.all('.sources button')).to.have.length(0);
    const list = await references();
    await until(() => reader.all('.sources button').length);
    expect(reader.texts('.sources button')).to.deep.equal(['1', '2']);
    const titles = [...list.querySelectorAll('.entry')].map((entry) => entry.textContent ?? '');
    expect(titles[0]).to.contain('A book');
    expect(titles[1]).to.contain('A paper');
    let told: Event | undefined;
    document.addEventListener('citation-select', (event) => (told = event), {once: true});
    await reader.press('Source 2: A paper');
    expect(told).to.include({sourceId: 's2'});
    expect(reader.one<HTMLAnchorElement>('.sources a').href).to.equal('https://example.org/book');
  });

  it('is where the references lead back to, whatever is filtered and in both layouts', async () => {
    for (const layout of ['axis', 'list'] as const) {
      const reader = await open(sample, {layout, categories: 'war'});
      const list = await references();
      named(list, 'Timeline: First market').click();
      await until(() => reader.root.activeElement);
      expect(reader.element.event, layout).to.equal('three');
      expect(reader.focused, layout).to.equal('Source 2: A paper');
      expect(reader.fired, layout).to.have.length(0);
      unmountAll();
    }
  });

  it('cites nothing any more once it has gone', async () => {
    const reader = await open(sample);
    const list = await references();
    reader.element.remove();
    await until(() => !list.querySelector('.backlink'));
    expect(list.querySelector('.backlink')).to.equal(null);
  });
});
