import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/references/reference-list.define.js';
import '../src/timeline/relations-timeline.define.js';
import {
  ancientEvents,
  deepEvents,
  fileOf,
  fuzzyEvents,
  manyEvents,
  neverArrives,
  oneDay,
} from './support/samples.js';

interface Args {
  data?: unknown;
  src?: string;
  layout?: string;
  lanes?: string;
  from?: string;
  to?: string;
  categories?: string;
  event?: string;
  heading?: string;
  'heading-level'?: number;
  height?: string;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/relations-timeline',
  component: 'relations-timeline',
  tags: ['!autodocs'],
  args: {layout: 'auto', lanes: 'category', theme: 'auto'},
  argTypes: {
    layout: {control: 'inline-radio', options: ['auto', 'axis', 'list']},
    lanes: {control: 'inline-radio', options: ['category', 'actor', 'none']},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
    data: {control: 'object'},
  },
  render: (args) => html`
    <relations-timeline
      persist="none"
      .data=${args.data}
      src=${args.src ?? nothing}
      layout=${args.layout ?? nothing}
      lanes=${args.lanes ?? nothing}
      from=${args.from ?? nothing}
      to=${args.to ?? nothing}
      categories=${args.categories ?? nothing}
      event=${args.event ?? nothing}
      heading=${args.heading ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      height=${args.height ?? nothing}
      theme=${args.theme ?? nothing}
    ></relations-timeline>
  `,
};

export default meta;
type Story = StoryObj<Args>;

/** The bundled topic, as pasted. */
export const Bundled: Story = {};

/** The axis, at any width. */
export const Axis: Story = {args: {layout: 'axis'}};

/** The reading list, at any width. */
export const List: Story = {args: {layout: 'list'}};

/** In a narrow column the list is chosen by itself. */
export const Narrow: Story = {globals: {width: '320'}};

/** A lane for each actor. */
export const LanesByActor: Story = {args: {lanes: 'actor'}};

/** No lanes. */
export const OneLane: Story = {args: {lanes: 'none'}};

/** Opened at one event. */
export const OpenedAtAnEvent: Story = {args: {event: 'treaty-1961'}};

/** Limited to some years and themes. */
export const Limited: Story = {
  args: {from: '2016', to: '2020', categories: 'nuclear leaders', heading: '2016 to 2020'},
};

/** On a dark page. */
export const Dark: Story = {globals: {page: 'dark'}};

/** With a surface of its own, whatever the page. */
export const OwnDarkSurface: Story = {args: {theme: 'dark'}};

/** From right to left. The text of this example says: "An example in Arabic", "First event" and so on. */
export const RightToLeft: Story = {
  globals: {direction: 'rtl'},
  render: () => html`
    <div lang="ar">
      <relations-timeline persist="none" heading="مثال بالعربية">
        <ol>
          <li>
            <time datetime="1949-10-06">1949</time> <b>الحدث الأول</b>
            <p>نص قصير.</p>
          </li>
          <li>
            <time datetime="1961-07-11">1961</time> <b>الحدث الثاني</b>
            <p>نص قصير.</p>
          </li>
          <li>
            <time datetime="1992-08-24">1992</time> <b>الحدث الثالث</b>
            <p>نص قصير.</p>
          </li>
          <li>
            <time datetime="2018-03-25">2018</time> <b>الحدث الرابع</b>
            <p>نص قصير.</p>
          </li>
        </ol>
      </relations-timeline>
    </div>
  `,
};

/** With forced colours, as in a high-contrast mode; the story test turns them on. */
export const ForcedColours: Story = {tags: ['forced-colours']};

/** Without motion; the story test turns the preference on. */
export const ReducedMotion: Story = {tags: ['reduced-motion']};

/** Vague dates of every kind. */
export const FuzzyDates: Story = {args: {data: fuzzyEvents, lanes: 'none'}};

/** Years before the common era; one row is wrong and named. */
export const BeforeTheCommonEra: Story = {args: {data: ancientEvents}};

/** Billions of years. */
export const DeepTime: Story = {args: {data: deepEvents}};

/** One day, to the minute. */
export const OneDay: Story = {args: {data: oneDay}};

/** One event. */
export const OneEvent: Story = {
  args: {data: [{date: '1961-07-11', title: 'The only event', text: 'Nothing else happens here.'}]},
};

/** Ten thousand events. */
export const TenThousand: Story = {args: {data: manyEvents(10_000)}};

/** Nothing to show. */
export const Empty: Story = {args: {data: []}};

/** While the file is on its way. */
export const Loading: Story = {args: {src: 'events.json'}, beforeEach: neverArrives};

/** When the file is not there. */
export const Failed: Story = {args: {src: 'no-such-file.json'}};

/** Some entries cannot be used: the others are shown, the wrong ones named. */
export const SomeBadEntries: Story = {
  args: {
    data: [
      {date: '1961-07-11', title: 'A good event'},
      {date: '31 June 1961', title: 'A day that June does not have'},
      {date: '1992', title: ''},
      {date: '1994/1998', title: 'Another good event'},
    ],
  },
};

/** With a list of references on the page, sources carry its numbers and lead to it, and it leads back. */
export const WithReferences: Story = {
  render: () => html`
    <relations-timeline persist="none" event="treaty-1961"></relations-timeline>
    <reference-list></reference-list>
  `,
};

/** An ordinary list is the data, and what readers without scripts see. */
export const HtmlList: Story = {
  render: () => html`
    <relations-timeline persist="none" heading="From a list">
      <ol>
        <li>
          <time datetime="1949-10-06">6 October 1949</time>
          <b>Diplomatic relations</b>
          <p>Five days after the founding of the People’s Republic.</p>
        </li>
        <li>
          <time datetime="1961-07-11">11 July 1961</time>
          <b>Treaty of friendship</b>
          <p>Signed in Beijing.</p>
        </li>
        <li>
          <time datetime="1992-08-24">24 August 1992</time>
          <b>China recognises South Korea</b>
        </li>
      </ol>
    </relations-timeline>
  `,
};

/** An ordinary table is the data. */
export const HtmlTable: Story = {
  render: () => html`
    <relations-timeline persist="none" heading="From a table">
      <table>
        <thead>
          <tr>
            <th>Date</th>
            <th>Title</th>
            <th>Category</th>
            <th>Text</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>1950-06-25/1953-07-27</td>
            <td>Korean War</td>
            <td>military</td>
            <td>Three years of war end with an armistice.</td>
          </tr>
          <tr>
            <td>c. 1959</td>
            <td>Nuclear agreements</td>
            <td>nuclear</td>
            <td>Reported; no archive text was found.</td>
          </tr>
        </tbody>
      </table>
    </relations-timeline>
  `,
};

/** A CSV file. */
export const CsvFile: Story = {
  args: {
    heading: 'From a CSV file',
    src: fileOf(
      'date;title;category;text\n1949-10-06;Diplomatic relations;diplomacy;"Five days; no more."\n1961-07-11;Treaty of friendship;military;\n1992-08-24;China recognises South Korea;diplomacy;\n',
      'text/csv',
    ),
  },
};

/** A spreadsheet in the columns of TimelineJS. */
export const TimelineJsSheet: Story = {
  args: {
    heading: 'From a TimelineJS sheet',
    src: fileOf(
      'Year,Month,Day,End Year,Display Date,Headline,Text,Media,Media Credit,Group,Type\n,,,,,A sheet,An introduction,,,,title\n1949,10,6,,,Diplomatic relations,,,,Diplomacy,\n1950,6,25,1953,,Korean War,,,,War,\n-500,,,,About 500 BCE,Long before,,,,Diplomacy,\n',
      'text/csv',
    ),
  },
};

/** A JSON file. */
export const JsonFile: Story = {
  args: {
    src: fileOf(JSON.stringify({...fuzzyEvents, title: 'From a JSON file'}), 'application/json'),
  },
};
