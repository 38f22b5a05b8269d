import {expect} from 'chai';
import '../../src/references/reference-list.define.js';
import type {TradeChart} from '../../src/chart/trade-chart.js';
import {unmountAll, until} from '../element/support.js';
import {all, chart, find, record, textOf} from './support.js';

async function tell(element: TradeChart, name: string, fields: object): Promise<void> {
  document.body.dispatchEvent(Object.assign(new Event(name, {bubbles: true}), fields));
  await element.updateComplete;
}

const selected = (element: TradeChart): string | undefined =>
  find(element, '[aria-selected=true]')?.getAttribute('aria-label')?.slice(0, 4);

const pressed = (element: TradeChart): string | null =>
  find(element, '[part=marker]')?.getAttribute('aria-pressed') ?? null;

/** A list of references on the page, with its ways back. */
async function references(): Promise<HTMLElement[]> {
  const list = document.createElement('reference-list');
  document.body.append(list);
  await until(() => list.shadowRoot?.querySelector('.entry .backlink'));
  return [...list.shadowRoot!.querySelectorAll<HTMLElement>('.backlink')];
}

describe('<trade-chart> on its page', () => {
  afterEach(unmountAll);

  it('follows an event that only its id tells, and leaves the rest of the page alone', async () => {
    const element = await chart();
    const told: Event[] = [];
    element.addEventListener('chart-select', (event) => told.push(event));
    await tell(element, 'topic-select', {eventId: 'closing'});
    expect([selected(element), pressed(element)]).to.deep.equal(['2020', 'true']);
    await tell(element, 'place-select', {places: ['Dandong']});
    expect(selected(element)).to.equal('2020');
    await tell(element, 'visit-select', {eventId: 'else', start: 2019.4, end: 2019.5});
    expect([selected(element), pressed(element)]).to.deep.equal(['2019', 'false']);
    expect(told).to.deep.equal([]);
  });

  it('marks the row in the table too', async () => {
    const element = await chart('<trade-chart view="table"></trade-chart>');
    await tell(element, 'timeline-select', {eventId: 'x', start: 2019.2, end: 2019.3});
    const rows = all(element, 'tr[aria-current=true]');
    expect(rows.map((row) => textOf(row).slice(0, 4))).to.deep.equal(['2019']);
  });

  it('does not follow another chart', async () => {
    const one = await chart();
    const other = await chart();
    find<SVGElement>(one, '[part=marker]')?.dispatchEvent(
      new MouseEvent('click', {bubbles: true, composed: true}),
    );
    await other.updateComplete;
    expect([selected(one), selected(other)]).to.deep.equal(['2020', undefined]);
  });

  it('numbers its sources as the page’s references do, and leads there', async () => {
    const element = await chart('<trade-chart view="table"></trade-chart>');
    expect(find<HTMLAnchorElement>(element, '.notes .cite')?.href).to.contain('example.org/book');
    await references();
    await until(() => find(element, '.notes button.cite'));
    const mark = find(element, '.notes .cite');
    expect(textOf(mark)).to.equal('[1]');
    let told: Event | undefined;
    document.addEventListener('citation-select', (event) => (told = event), {once: true});
    mark?.click();
    expect(told).to.include({sourceId: 'book', title: 'A book'});
  });

  it('is where the references lead back to: the figures, the row and the mark', async () => {
    const element = await chart('<trade-chart series="share"></trade-chart>');
    const [back] = await references();
    expect(textOf(back ?? null)).to.equal('Chart: Customs: 2018');
    back?.click();
    const root = element.renderRoot as ShadowRoot;
    await until(() => root.activeElement);
    expect(root.activeElement?.getAttribute('aria-label')).to.equal('Source 1: A book');
    expect(textOf(find(element, 'p.selected'))).to.match(/^2018/);
    expect(selected(element)).to.equal('2018');
  });

  it('cites in the order of the page, with the numbers of others', async () => {
    const other = {
      ...record,
      sources: [{id: 'first', title: 'A first work'}, ...record.sources!],
      series: [
        {
          label: 'Other',
          columns: [{id: 'x', label: 'X'}],
          rows: [{label: 2000, cells: {x: 1}, sources: ['first']}],
        },
      ],
    };
    await chart(undefined, other);
    const second = await chart();
    await references();
    await until(() => all(second, '[part=references] li')[0]?.getAttribute('value') === '2');
    expect(textOf(find(second, '[part=references]'))).to.contain('A book');
  });
});
