import axe from 'axe-core';
import {expect} from 'chai';
import type {DataErrorEvent} from '../../src/element/data-error-event.js';
import {unmountAll, until} from '../element/support.js';
import {all, chart, find, press, record, textOf} from './support.js';

const table = `<table>
  <caption>Values as known</caption>
  <tr><th>Year</th><th>Made (tonnes)</th><th>Sold (tonnes)</th></tr>
  <tr><th>2019</th><td>1,240</td><td>~539</td></tr>
  <tr><th>2020</th><td>&gt;2,000</td><td>400–450</td></tr>
  <tr><th>2021</th><td>n/a</td><td>about twelve</td></tr>
  <tr><th>2022</th><td>1,810</td><td>−120</td></tr>
</table>`;

const names = (element: Element): string[] =>
  all(element as never, '[role=option]').map((row) => row.getAttribute('aria-label') ?? '');

async function violations(element: Element): Promise<string[]> {
  const {violations} = await axe.run(element, {rules: {region: {enabled: false}}});
  return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html ?? ''}`);
}

describe('<trade-chart> with any data', () => {
  afterEach(unmountAll);

  it('reads an author’s table with every kind of value, and names what it cannot read', async () => {
    const errors: DataErrorEvent[] = [];
    document.addEventListener('chart-error', (event) => errors.push(event as DataErrorEvent), {
      once: true,
    });
    const element = await chart(`<trade-chart>${table}</trade-chart>`, null);
    expect(names(element)).to.deep.equal([
      '2019: Made 1,240, Sold about 539 tonnes',
      '2020: Made more than 2,000, Sold 400–450 tonnes',
      '2021: Made no figure, Sold no figure',
      '2022: Made 1,810, Sold −120 tonnes',
    ]);
    expect(errors.length).to.equal(1);
    expect(errors[0]?.problems[0]?.message).to.include('about twelve');
    expect(textOf(find(element, '[part=problems]'))).to.include('about twelve');
    expect(element.querySelector('table')?.rows.length).to.equal(5);
  });

  it('draws a gap, not a bar of no height, for a missing value', async () => {
    const element = await chart('<trade-chart></trade-chart>', [
      {year: 2020, a: 5},
      {year: 2021, a: null},
      {year: 2022, a: 0},
    ]);
    expect(all(element, 'rect.bar').length - 1).to.equal(2);
    expect(all(element, '.shapes .gap').length).to.equal(1);
    expect(textOf(find(element, '[part=legend]'))).to.include('no figure');
  });

  it('marks what is approximate, open, a range or disputed, and says so in the legend', async () => {
    const element = await chart();
    const legend = textOf(find(element, '[part=legend]'));
    for (const text of [
      'approximate',
      'arrow',
      'range',
      'no figure',
      'sum only',
      'better sources differ',
    ]) {
      expect(legend).to.include(text);
    }
    expect(all(element, '.shapes path.stroke').length).to.equal(1);
    expect(all(element, '.shapes .open').length).to.equal(1);
    expect(textOf(find(element, '.shapes'))).to.include('60†');
  });

  it('leaves zero out of a logarithmic scale and says why', async () => {
    const rows = [
      {year: 2020, a: 0, b: 3},
      {year: 2021, a: 10, b: 1000},
    ];
    const element = await chart('<trade-chart scale="log"></trade-chart>', rows);
    expect(textOf(find(element, '.note'))).to.match(/1 of 4 values are left out/);
    element.data = [
      {year: 2020, a: -5},
      {year: 2021, a: 0},
    ];
    await element.updateComplete;
    expect(textOf(find(element, '.note'))).to.match(/stays linear/);
    element.scale = 'linear';
    await element.updateComplete;
    expect(find(element, '.note')).to.equal(null);
  });

  it('shows one row, names instead of years, and says when there is nothing', async () => {
    const element = await chart('<trade-chart></trade-chart>', [
      {year: 2021, imports: 260.16, exports: 57.87},
    ]);
    expect(names(element)).to.deep.equal(['2021: imports 260.16, exports 57.87']);
    element.data = [
      {town: 'Northfield', a: 3},
      {town: 'Eastham', a: 4},
    ];
    await element.updateComplete;
    expect(textOf(find(element, '.shapes'))).to.include('Northfield');
    element.data = [];
    await element.updateComplete;
    expect(textOf(find(element, '[part=message]'))).to.equal('There is nothing to show yet.');
  });

  it('draws two thousand rows as lines that break at gaps and at a change of method', async () => {
    const rows = Array.from({length: 2000}, (_, at) => ({
      year: 1 + at,
      made: at === 900 ? null : at,
      Method: at < 1500 ? 'a' : 'b',
    }));
    const element = await chart('<trade-chart></trade-chart>', rows);
    const line = find(element, '.shapes path.stroke')?.getAttribute('d') ?? '';
    expect(line.match(/M/g)?.length).to.equal(3);
    expect(names(element).length).to.equal(2000);
    expect(all(element, '.shapes *').length).to.be.lessThan(200);
  });

  it('sorts its table by each column, with what is missing last', async () => {
    const element = await chart('<trade-chart view="table"></trade-chart>');
    const order = (): string[] => all(element, 'tbody th').map(textOf);
    const sort = async (at: number): Promise<string | null | undefined> => {
      all(element, '.sort')[at]?.click();
      await element.updateComplete;
      return all(element, 'thead th')[at]?.getAttribute('aria-sort');
    };
    expect(order()).to.deep.equal(['2018', '2019', '2020', '2021', '2023']);
    expect(await sort(1)).to.equal('ascending');
    expect(order()).to.deep.equal(['2023', '2020', '2019', '2018', '2021']);
    expect(await sort(1)).to.equal('descending');
    expect(order()).to.deep.equal(['2018', '2019', '2020', '2023', '2021']);
    expect(await sort(0)).to.equal('ascending');
    const [first] = all(element, 'tbody tr');
    expect(textOf(first ?? null)).to.match(/^2018 about 2,500 200 about 2,700 \[1\]/);
  });

  it('lets the author replace the summary', async () => {
    const element = await chart('<trade-chart summary="In short."></trade-chart>');
    expect(textOf(find(element, 'slot[name=summary]'))).to.equal('In short.');
    expect(find(element, '[role=figure]')?.getAttribute('aria-describedby')).to.equal(
      find(element, '[part=summary]')?.id,
    );
  });

  it('lists the sources, with a mark where one was read in part', async () => {
    const element = await chart();
    expect(textOf(find(element, '[part=references]'))).to.equal('A book (read in excerpt)');
    expect(find<HTMLAnchorElement>(element, '[part=references] a')?.href).to.equal(
      'https://example.org/book',
    );
  });

  it('keeps the children on view when a file fails, and offers a retry', async () => {
    const element = await chart(`<trade-chart src="/nowhere.json">${table}</trade-chart>`, null);
    await until(() => find(element, '[part=retry]'));
    expect(names(element).length).to.equal(4);
  });

  it('prints the plot and every table', async () => {
    const element = await chart();
    window.dispatchEvent(new Event('beforeprint'));
    const paper = textOf(find(element, '.print-only'));
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    for (const text of [
      'about 2,500',
      'more than 2,000',
      '400–450',
      '95.5',
      'A thin year.',
      'It was 50.',
      'A book',
    ]) {
      expect(paper).to.include(text);
    }
    expect(find(element, '.print-only')).to.equal(null);
  });

  it('stops listening when it leaves the page', async () => {
    const element = await chart();
    element.remove();
    element.select(2018);
    document.dispatchEvent(Object.assign(new Event('timeline-select'), {start: 2020, end: 2021}));
    document.body.append(element);
    await element.updateComplete;
    expect(find(element, '[aria-selected=true]')?.getAttribute('aria-label')).to.match(/^2018/);
  });

  it('fits into 280 pixels in every view', async () => {
    const element = await chart();
    const room = element.parentElement as HTMLElement;
    room.style.inlineSize = '280px';
    for (const view of ['compare', 'balance', 'total', 'table'] as const) {
      element.view = view;
      await element.updateComplete;
      await until(() => find(element, 'select[part=view]'));
      const wide = all(element, '.root *').filter(
        (each) =>
          !each.closest('.visually-hidden, svg') &&
          each.getBoundingClientRect().right > room.getBoundingClientRect().right + 1,
      );
      expect(
        wide.map((each) => each.outerHTML.slice(0, 80)),
        view,
      ).to.deep.equal([]);
    }
  });

  it('has no accessibility fault in any view, state and theme', async () => {
    const element = await chart();
    for (const view of ['compare', 'balance', 'total', 'table'] as const) {
      element.view = view;
      await element.updateComplete;
      expect(await violations(element), view).to.deep.equal([]);
    }
    element.view = 'compare';
    element.theme = 'dark';
    await element.updateComplete;
    find<SVGElement>(element, '[role=option]')?.focus();
    await press(element, 'Enter');
    find<HTMLDetailsElement>(element, '.foot details')?.setAttribute('open', '');
    expect(await violations(element)).to.deep.equal([]);
    element.data = [];
    await element.updateComplete;
    expect(await violations(element)).to.deep.equal([]);
    element.data = record;
  });
});
