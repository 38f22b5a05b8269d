import {TradeChart} from '../../src/chart/trade-chart.js';
import {createWording, type Wording} from '../../src/chart/wording.js';
import {chartMessages} from '../../src/chart/messages.js';
import {translator} from '../../src/element/messages.js';
import {readChartJson} from '../../src/topic/readers/chart-json.js';
import type {ChartRecord} from '../../src/topic/records.js';
import type {ChartData, Series} from '../../src/topic/types.js';
import {mount, until} from '../element/support.js';

TradeChart.define();

/** Five years with every kind of value, two methods and a year left out. */
export const record: ChartRecord = {
  title: 'Trade of an example',
  unit: 'million US dollars',
  actors: [
    {id: 'a', label: 'A', hue: 1},
    {id: 'b', label: 'B', hue: 2},
  ],
  sources: [{id: 'book', title: 'A book', url: 'https://example.org/book', read: 'excerpt'}],
  series: [
    {
      id: 'customs',
      label: 'Customs',
      description: 'Counted at the border.',
      rowHeading: 'Year',
      columns: [
        {id: 'imports', label: 'Imports', actor: 'a', role: 'inflow'},
        {id: 'exports', label: 'Exports', actor: 'b', role: 'outflow'},
        {id: 'total', label: 'Total'},
      ],
      rows: [
        {label: 2018, cells: {imports: '~2,500', exports: 200, total: '~2,700'}, sources: ['book']},
        {label: 2019, cells: {imports: '>2,000', exports: '~292', total: null}},
        {label: 2020, cells: {imports: 491.06, exports: 48, total: 539.06}, note: 'A thin year.'},
        {label: 2021, cells: {imports: null, exports: null, total: 318}},
        {
          label: 2023,
          method: 'Other',
          cells: {
            imports: '400–450',
            exports: {value: 60, note: 'It was 50.', disputed: true},
            total: null,
          },
        },
      ],
    },
    {
      id: 'share',
      label: 'Share',
      columns: [{id: 'share', label: 'Share', unit: 'per cent', actor: 'a'}],
      rows: [
        {label: 2018, cells: {share: 90}},
        {label: 2019, cells: {share: 95.5}},
      ],
    },
  ],
  markers: [{id: 'closed', date: '2020-01', label: 'Border closed', event: 'closing'}],
};

export const data: ChartData = readChartJson(record).value;

export const words: Wording = createWording(
  translator('trade-chart', chartMessages, 'en'),
  'en',
  record.unit,
);

/** A series from flat rows, as authors write them. */
export function seriesOf(rows: readonly object[]): Series {
  const [series] = readChartJson(rows).value.series;
  if (!series) throw new Error('no series');
  return series;
}

/** A chart on the page, drawn. */
export async function chart(
  markup = '<trade-chart></trade-chart>',
  own: unknown = record,
): Promise<TradeChart> {
  const element = mount(`<div class="room">${markup}</div>`).querySelector(
    'trade-chart',
  ) as TradeChart;
  if (own) element.data = own;
  await element.updateComplete;
  await until(() => element.view === 'table' || find(element, '.plot svg, .message'));
  return element;
}

export function find<E extends Element = HTMLElement>(
  element: TradeChart,
  selector: string,
): E | null {
  return element.renderRoot.querySelector<E>(selector);
}

export function all(element: TradeChart, selector: string): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

/** Text as a reader sees it, in one line. */
export function textOf(node: Element | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Presses a key where the focus is. */
export async function press(element: TradeChart, key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  const focused = (element.renderRoot as ShadowRoot).activeElement;
  (focused ?? element).dispatchEvent(event);
  await element.updateComplete;
  return event;
}

/** The words of the row that has the focus. */
export function spoken(element: TradeChart): string {
  return (element.renderRoot as ShadowRoot).activeElement?.getAttribute('aria-label') ?? '';
}
