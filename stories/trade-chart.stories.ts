import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/chart/trade-chart.define.js';
import '../src/references/reference-list.define.js';
import {fileOf, manyRows, neverArrives} from './support/samples.js';

interface Args {
  data?: unknown;
  src?: string;
  series?: string;
  view?: string;
  scale?: string;
  from?: string;
  to?: string;
  summary?: string;
  heading?: string;
  'heading-level'?: number;
  height?: string;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/trade-chart',
  component: 'trade-chart',
  tags: ['!autodocs'],
  args: {view: 'compare', scale: 'linear', theme: 'auto'},
  argTypes: {
    view: {control: 'inline-radio', options: ['compare', 'balance', 'total', 'table']},
    scale: {control: 'inline-radio', options: ['linear', 'log']},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
    data: {control: 'object'},
  },
  render: (args) => html`
    <trade-chart
      persist="none"
      .data=${args.data}
      src=${args.src ?? nothing}
      series=${args.series ?? nothing}
      view=${args.view ?? nothing}
      scale=${args.scale ?? nothing}
      from=${args.from ?? nothing}
      to=${args.to ?? nothing}
      summary=${args.summary ?? nothing}
      heading=${args.heading ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      height=${args.height ?? nothing}
      theme=${args.theme ?? nothing}
    ></trade-chart>
  `,
};

export default meta;
type Story = StoryObj<Args>;

/** The bundled topic, as pasted: customs figures. */
export const Bundled: Story = {};

/** The article's table as printed, each wrong cell marked. */
export const ArticleTable: Story = {args: {series: 'article-table'}};

/** The estimates that include crude oil. */
export const WithCrudeOil: Story = {args: {series: 'kotra'}};

/** Exports less imports. */
export const Balance: Story = {args: {view: 'balance'}};

/** Imports and exports together. */
export const Total: Story = {args: {view: 'total'}};

/** Every value, sortable. */
export const Table: Story = {args: {view: 'table'}};

/** A logarithmic scale. */
export const Logarithmic: Story = {args: {scale: 'log'}};

/** Some years only. */
export const Limited: Story = {args: {from: '2016', to: '2022', heading: '2016 to 2022'}};

/** A summary that the author wrote. */
export const OwnSummary: Story = {
  args: {
    summary:
      'Trade fell by nine tenths when the border closed, and had not fully returned five years later.',
  },
};

/** With a list of references on the page, marks carry its numbers and lead to it, and it leads back. */
export const WithReferences: Story = {
  render: () => html`
    <trade-chart persist="none" view="table" series="article-table"></trade-chart>
    <reference-list></reference-list>
  `,
};

/** In a narrow column. */
export const Narrow: Story = {globals: {width: '320'}};

/** On a dark page. */
export const Dark: Story = {globals: {page: 'dark'}};

/** With a surface of its own, whatever the page. */
export const OwnDarkSurface: Story = {args: {theme: 'dark'}};

/** With forced colours, as in a high-contrast mode; the story test turns them on. */
export const ForcedColours: Story = {tags: ['forced-colours']};

/** Without motion; the story test turns the preference on. */
export const ReducedMotion: Story = {tags: ['reduced-motion']};

/** From right to left. The text of this example says: "An example in Arabic", "Year", "Imports", "Exports". */
export const RightToLeft: Story = {
  globals: {direction: 'rtl'},
  render: () => html`
    <div lang="ar">
      <trade-chart persist="none">
        <table>
          <caption>
            مثال بالعربية
          </caption>
          <thead>
            <tr>
              <th>السنة</th>
              <th>الواردات</th>
              <th>الصادرات</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th>2021</th>
              <td>260</td>
              <td>58</td>
            </tr>
            <tr>
              <th>2022</th>
              <td>~894</td>
              <td>~134</td>
            </tr>
            <tr>
              <th>2023</th>
              <td>2004</td>
              <td>292</td>
            </tr>
          </tbody>
        </table>
      </trade-chart>
    </div>
  `,
};

/** An ordinary table is the data: about, more than, less than, a range, none. */
export const HtmlTable: Story = {
  render: () => html`
    <trade-chart persist="none">
      <table>
        <caption>
          Values as they are known
        </caption>
        <thead>
          <tr>
            <th>Year</th>
            <th>Made (tonnes)</th>
            <th>Sold (tonnes)</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">2019</th>
            <td>1,240</td>
            <td>~539</td>
          </tr>
          <tr>
            <th scope="row">2020</th>
            <td>&gt;2,000</td>
            <td>400–450</td>
          </tr>
          <tr>
            <th scope="row">2021</th>
            <td>n/a</td>
            <td>&lt;50</td>
          </tr>
          <tr>
            <th scope="row">2022</th>
            <td>1,810</td>
            <td>−120</td>
          </tr>
        </tbody>
      </table>
    </trade-chart>
  `,
};

/** A CSV file with names in place of years. */
export const CsvFile: Story = {
  args: {
    heading: 'From a CSV file',
    src: fileOf(
      'Town,Spring,Autumn\nNorthfield,120,~80\nEastham,95,140\nSouthwick,n/a,>200\n',
      'text/csv',
    ),
  },
};

/** A JSON file. */
export const JsonFile: Story = {
  args: {
    src: fileOf(
      JSON.stringify([
        {year: 2019, made: '~1240', sold: 539},
        {year: 2020, made: '>2,000', sold: '400–450'},
      ]),
      'application/json',
    ),
  },
};

/** Eight columns. */
export const EightColumns: Story = {
  args: {
    data: [2020, 2021, 2022].map((year, index) => ({
      year,
      ...Object.fromEntries(
        [...'abcdefgh'].map((name, column) => [name, 40 + ((index * 7 + column * 13) % 60)]),
      ),
    })),
  },
};

/** One row. */
export const OneRow: Story = {args: {data: [{year: 2021, imports: 260.16, exports: 57.87}]}};

/** Two thousand rows. */
export const TwoThousandRows: Story = {args: {data: manyRows(2000)}};

/** Nothing to show. */
export const Empty: Story = {args: {data: []}};

/** While the file is on its way. */
export const Loading: Story = {args: {src: 'trade.json'}, beforeEach: neverArrives};

/** When the file is not there. */
export const Failed: Story = {args: {src: 'no-such-file.json'}};

/** Some cells cannot be read: the others are shown, the wrong ones named. */
export const SomeBadCells: Story = {
  args: {
    src: fileOf(
      'Year,Imports,Exports\n2019,about twelve,215\n2020,491,48\n2021,260,58\n',
      'text/csv',
    ),
  },
};
