import {expect} from 'chai';
import type {ChartSelectEvent, ChartViewEvent} from '../../src/chart/events.js';
import type {TradeChart} from '../../src/chart/trade-chart.js';
import {unmountAll, until} from '../element/support.js';
import {all, chart, find, press, record, spoken, textOf} from './support.js';

function listen<E extends Event>(name: string): E[] {
  const events: E[] = [];
  document.body.addEventListener(name, (event) => events.push(event as E));
  return events;
}

async function enter(element: TradeChart): Promise<void> {
  find<SVGElement>(element, '[role=option][tabindex="0"]')?.focus();
  await element.updateComplete;
}

async function choose(element: TradeChart, value: string): Promise<void> {
  const input = all(element, '.segments input').find(
    (each) => (each as HTMLInputElement).value === value,
  );
  input?.click();
  await element.updateComplete;
}

const eventful = {
  ...record,
  markers: [
    {id: 'first', date: '2018-05', label: 'First'},
    {id: 'second', date: '2019-06', label: 'Second'},
    {id: 'third', date: '2021-01', label: 'Third'},
  ],
};

/** The markers that the tab key reaches. */
function stops(element: TradeChart): (string | null)[] {
  const reached = all(element, '[part=marker][tabindex="0"]');
  return reached.map((marker) => marker.getAttribute('aria-label'));
}

describe('<trade-chart>', () => {
  afterEach(unmountAll);

  it('shows the heading, a summary, bars and a source line', async () => {
    const element = await chart();
    expect(textOf(find(element, '[part=heading]'))).to.equal('Trade of an example');
    expect(textOf(find(element, 'slot[name=summary]'))).to.match(
      /^Imports fell from about 2,500 million US dollars/,
    );
    expect(all(element, 'rect[part=bar]').length).to.be.greaterThan(6);
    expect(textOf(find(element, '[part=source]'))).to.equal('Source: Counted at the border.');
  });

  it('is walked year by year with one tab stop', async () => {
    const element = await chart();
    expect(all(element, '[role=option][tabindex="0"]').length).to.equal(1);
    await enter(element);
    expect(spoken(element)).to.equal('2018: Imports about 2,500, Exports 200 million US dollars');
    await press(element, 'ArrowRight');
    expect(spoken(element)).to.match(/^2019: Imports more than 2,000, Exports about 292/);
    await press(element, 'End');
    expect(spoken(element)).to.match(
      /^2023: Imports 400–450, Exports 60 million US dollars \(Better sources differ: It was 50\.\)/,
    );
    await press(element, 'ArrowRight');
    expect(spoken(element)).to.match(/^2023/);
    await press(element, 'ArrowLeft');
    expect(spoken(element)).to.equal('2022: Imports no figure, Exports no figure');
    await press(element, 'Home');
    expect(spoken(element)).to.match(/^2018/);
    expect(all(element, '[role=option][tabindex="0"]').length).to.equal(1);
  });

  it('shows the values of the row that has the focus until Escape', async () => {
    const element = await chart();
    const readout = find(element, '[part=readout]');
    expect(readout?.hidden).to.equal(true);
    await enter(element);
    expect(textOf(readout)).to.match(/^2018 Imports about 2,500 Exports 200 million US dollars/);
    await press(element, 'Escape');
    expect(readout?.hidden).to.equal(true);
  });

  it('leaves keys that it does not use, and all keys outside, to the page', async () => {
    const element = await chart();
    await enter(element);
    expect((await press(element, 'ArrowDown')).defaultPrevented).to.equal(false);
    expect((await press(element, 'a')).defaultPrevented).to.equal(false);
    const outside = new KeyboardEvent('keydown', {
      key: 'ArrowRight',
      bubbles: true,
      cancelable: true,
    });
    document.body.dispatchEvent(outside);
    expect(outside.defaultPrevented).to.equal(false);
    const wheel = new WheelEvent('wheel', {
      deltaY: 50,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    find<SVGElement>(element, '.plot svg')?.dispatchEvent(wheel);
    expect(wheel.defaultPrevented).to.equal(false);
  });

  it('tells of a selection by Enter and by a click, and of none by a method', async () => {
    const element = await chart();
    const events = listen<ChartSelectEvent>('chart-select');
    expect(element.select(2019)).to.equal(true);
    expect(element.select('1066')).to.equal(false);
    await element.updateComplete;
    expect(events).to.deep.equal([]);
    await enter(element);
    await press(element, 'Enter');
    expect(events.map(({year, label, eventId}) => [year, label, eventId])).to.deep.equal([
      [2018, '2018', undefined],
    ]);
    const row = find<SVGElement>(element, '[data-row="2"]');
    const box = row?.getBoundingClientRect() ?? new DOMRect();
    row?.dispatchEvent(
      new MouseEvent('click', {
        clientX: box.x + 5,
        clientY: box.y + 5,
        bubbles: true,
        composed: true,
      }),
    );
    await element.updateComplete;
    expect(events.at(-1)?.label).to.equal('2020');
    expect(row?.getAttribute('aria-selected')).to.equal('true');
    expect(textOf(find(element, '.foot summary'))).to.equal('Sources and notes: 2020');
  });

  it('selects a timeline’s event by a marker, and follows one in silence', async () => {
    const element = await chart();
    const events = listen<ChartSelectEvent>('chart-select');
    const marker = find<SVGElement>(element, '[part=marker]');
    expect(marker?.getAttribute('aria-label')).to.equal('Border closed, January 2020');
    marker?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await element.updateComplete;
    expect(events.map(({eventId, year, label}) => [eventId, year, label])).to.deep.equal([
      ['closing', 2020, 'Border closed'],
    ]);
    marker?.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true, cancelable: true}),
    );
    expect(events.length).to.equal(2);
    element.select('2018');
    const told = Object.assign(new Event('timeline-select', {bubbles: true}), {
      eventId: 'closing',
      start: 2020,
      end: 2020.1,
    });
    document.body.dispatchEvent(told);
    await element.updateComplete;
    expect(events.length).to.equal(2);
    expect(marker?.getAttribute('aria-pressed')).to.equal('true');
    expect(find(element, '[aria-selected=true]')?.getAttribute('aria-label')).to.match(/^2020/);
  });

  it('is one tab stop for all markers, which the arrow keys walk through', async () => {
    const element = await chart('<trade-chart></trade-chart>', eventful);
    expect(stops(element)).to.deep.equal(['First, May 2018']);
    find<SVGElement>(element, '[part=marker][tabindex="0"]')?.focus();
    expect((await press(element, 'ArrowRight')).defaultPrevented).to.equal(true);
    expect(spoken(element)).to.equal('Second, June 2019');
    await press(element, 'End');
    await press(element, 'ArrowRight');
    expect(spoken(element)).to.equal('Third, January 2021');
    expect(stops(element)).to.deep.equal(['Third, January 2021']);
    await press(element, 'ArrowLeft');
    expect(spoken(element)).to.equal('Second, June 2019');
    expect((await press(element, 'ArrowUp')).defaultPrevented).to.equal(false);
    (element.renderRoot as ShadowRoot).querySelector<SVGElement>(':focus')?.blur();
    await element.updateComplete;
    expect(stops(element)).to.deep.equal(['Second, June 2019']);
    find<SVGElement>(element, '[part=marker][tabindex="0"]')?.focus();
    await press(element, 'Home');
    expect(spoken(element)).to.equal('First, May 2018');
  });

  it('walks the markers the other way on a page that runs from right to left', async () => {
    const element = await chart('<div dir="rtl"><trade-chart></trade-chart></div>', eventful);
    find<SVGElement>(element, '[part=marker][tabindex="0"]')?.focus();
    await press(element, 'ArrowLeft');
    expect(spoken(element)).to.equal('Second, June 2019');
    await press(element, 'ArrowRight');
    expect(spoken(element)).to.equal('First, May 2018');
  });

  it('changes view, figures and scale by the reader’s hand and says so', async () => {
    const element = await chart();
    const events = listen<ChartViewEvent>('chart-view');
    await choose(element, 'balance');
    expect(spokenRows(element)[0]).to.equal(
      '2018: Balance (exports minus imports) about −2,300 million US dollars',
    );
    await choose(element, 'total');
    expect(spokenRows(element)[3]).to.equal('2021: Total 318 million US dollars');
    const log = find<HTMLInputElement>(element, '.tools input');
    log?.click();
    await element.updateComplete;
    const select = find<HTMLSelectElement>(element, 'select[part=series]');
    if (select) select.value = 'share';
    select?.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(spokenRows(element)).to.deep.equal([
      '2018: Share 90 per cent',
      '2019: Share 95.5 per cent',
    ]);
    expect(events.map(({series, view, scale}) => [series, view, scale])).to.deep.equal([
      ['customs', 'balance', 'linear'],
      ['customs', 'total', 'linear'],
      ['customs', 'total', 'log'],
      ['share', 'compare', 'log'],
    ]);
    element.view = 'table';
    await element.updateComplete;
    expect(events.length).to.equal(4);
  });

  it('takes unknown wishes for the defaults', async () => {
    const element = await chart(
      '<trade-chart view="pie" scale="cubic" series="none" from="x"></trade-chart>',
    );
    expect(spokenRows(element).length).to.equal(6);
  });

  it('limits the years', async () => {
    const element = await chart('<trade-chart from="2019" to="2020"></trade-chart>');
    expect(spokenRows(element).map((name) => name.slice(0, 4))).to.deep.equal(['2019', '2020']);
  });

  it('walks the other way on a page that runs from right to left', async () => {
    const element = await chart('<div dir="rtl"><trade-chart></trade-chart></div>');
    await enter(element);
    await press(element, 'ArrowLeft');
    expect(spoken(element)).to.match(/^2019/);
    const left = (row: number): number =>
      find(element, `[data-row="${row}"]`)?.getBoundingClientRect().left ?? 0;
    expect(left(0)).to.be.greaterThan(left(1));
  });

  it('keeps its height through loading, failure, emptiness and data', async () => {
    const heights = new Set<number>();
    const element = await chart('<trade-chart src="/nowhere.json"></trade-chart>', null);
    heights.add(element.offsetHeight);
    await until(() => find(element, '[part=retry]'));
    heights.add(element.offsetHeight);
    element.data = [];
    await until(() => find(element, '.message') && !find(element, '[part=retry]'));
    heights.add(element.offsetHeight);
    element.data = record;
    await until(() => find(element, '.plot svg'));
    heights.add(element.offsetHeight);
    element.data = [
      {year: 2000, a: 3},
      {year: 2001, a: 'x'},
    ];
    await until(() => find(element, '.problems'));
    heights.add(element.offsetHeight);
    expect([...heights]).to.deep.equal([544]);
  });

  it('keeps its height on a phone with a bad row', async () => {
    const element = await chart();
    (element.parentElement as HTMLElement).style.inlineSize = '300px';
    const rows = record.series[0]!.rows;
    element.data = {...record, series: [{...record.series[0], rows: [...rows, {}]}]};
    await until(() => find(element, '.problems'));
    expect(element.offsetHeight).to.equal(544);
  });

  it('is as high as its author says', async () => {
    const element = await chart('<trade-chart height="700"></trade-chart>');
    expect(element.offsetHeight).to.equal(700);
  });
});

function spokenRows(element: TradeChart): string[] {
  return all(element, '[role=option]').map((row) => row.getAttribute('aria-label') ?? '');
}
