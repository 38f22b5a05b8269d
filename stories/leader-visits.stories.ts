import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/references/reference-list.define.js';
import '../src/visits/leader-visits.define.js';
import {fileOf, neverArrives} from './support/samples.js';

interface Args {
  data?: unknown;
  src?: string;
  visit?: string;
  person?: string;
  ranks?: string;
  view?: string;
  heading?: string;
  'heading-level'?: number;
  height?: string;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/leader-visits',
  component: 'leader-visits',
  tags: ['!autodocs'],
  args: {view: 'auto', theme: 'auto'},
  argTypes: {
    view: {control: 'inline-radio', options: ['auto', 'axis', 'list', 'table']},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
    data: {control: 'object'},
  },
  render: (args) => html`
    <leader-visits
      .data=${args.data}
      src=${args.src ?? nothing}
      visit=${args.visit ?? nothing}
      person=${args.person ?? nothing}
      ranks=${args.ranks ?? nothing}
      view=${args.view ?? nothing}
      heading=${args.heading ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      height=${args.height ?? nothing}
      theme=${args.theme ?? nothing}
    ></leader-visits>
  `,
};

export default meta;
type Story = StoryObj<Args>;

/** The bundled visits: hosted in China above, hosted in North Korea below. */
export const Bundled: Story = {};

/** One visit in full: the fourth meeting of Kim and Xi, with what was miscounted. */
export const Selected: Story = {args: {visit: 'v-2019-01'}};

/** Everything that one person took part in, as guest or as host. */
export const OnePerson: Story = {args: {person: 'Xi Jinping'}};

/** Visitors of some ranks only. */
export const SomeRanks: Story = {args: {ranks: 'premier minister'}};

/** Nobody is left. */
export const NoVisitFits: Story = {args: {person: 'Mao Zedong', ranks: 'minister'}};

/** Everything that is known, row by row. */
export const Table: Story = {args: {view: 'table'}};

/** With a list of references on the page, citations lead there. */
export const WithReferences: Story = {
  args: {view: 'table'},
  render: () => html`
    <leader-visits view="table"></leader-visits>
    <reference-list></reference-list>
  `,
};

/** In a narrow column: a reading list by decades. */
export const Narrow: Story = {globals: {width: '320'}};

/** In a narrow column, with one visit open. */
export const NarrowSelected: Story = {args: {visit: 'v-1950-05'}, globals: {width: '320'}};

/** In a narrow column, as an axis that is scrolled sideways. */
export const NarrowAxis: Story = {
  args: {view: 'axis', visit: 'v-2018-03'},
  globals: {width: '320'},
};

/** In a column of middling width. */
export const Middling: Story = {globals: {width: '700'}};

/** On a dark page. */
export const Dark: Story = {args: {visit: 'v-2019-06'}, globals: {page: 'dark'}};

/** With a surface of its own, whatever the page. */
export const OwnDarkSurface: Story = {args: {theme: 'dark'}};

/** From right to left: time runs with the text. */
export const RightToLeft: Story = {args: {visit: 'v-2018-03'}, globals: {direction: 'rtl'}};

/** With forced colours, as in a high-contrast mode; the story test turns them on. */
export const ForcedColours: Story = {args: {visit: 'v-2019-06'}, tags: ['forced-colours']};

/** Without motion; the story test turns the preference on. */
export const ReducedMotion: Story = {tags: ['reduced-motion']};

/** Nothing to show. */
export const Empty: Story = {args: {data: []}};

/** While the file is on its way. */
export const Loading: Story = {args: {src: 'visits.json'}, beforeEach: neverArrives};

/** When the file is not there. */
export const Failed: Story = {args: {src: 'no-such-file.json'}};

/** One visit. */
export const OneVisit: Story = {
  args: {
    data: {
      title: 'One visit',
      visits: [
        {date: '1901-02-03/1901-02-05', visitor: 'A. Guest', host: 'B. Host', place: 'Hostville'},
      ],
    },
  },
};

/** Dates as they are known: a mark is hollow where nothing closer than a year is. Three parties. */
export const VagueDates: Story = {
  args: {
    data: {
      title: 'Made-up visits',
      actors: [
        {id: 'hill', label: 'Hillmark', hue: 1},
        {id: 'dale', label: 'Dalemark', hue: 2},
        {id: 'isle', label: 'Islemark'},
      ],
      ranks: [
        {id: 'queen', label: 'Queen'},
        {id: 'envoy', label: 'Envoy'},
      ],
      visits: [
        {date: '1401', visitor: 'Queen Ada', rank: 'queen', place: 'Hilltown', to: 'hill'},
        {date: '1404~', visitor: 'An envoy', rank: 'envoy', place: 'Daleport', to: 'dale'},
        {date: '141X', visitor: 'An envoy', rank: 'envoy', place: 'Isleport', to: 'isle'},
        {date: '1422-05', visitor: ['Queen Ada', 'King Bo'], place: 'Daleport', to: 'dale'},
      ],
    },
  },
};

/** As many visits as an archive may hold: marks stack and never overlap. */
export const Hundreds: Story = {
  args: {
    data: {
      title: 'Three hundred made-up visits',
      visits: Array.from({length: 300}, (_, at) => ({
        date: `${1900 + ((at * 37) % 97)}-0${1 + (at % 9)}`,
        visitor: `Guest ${1 + (at % 7)}`,
        host: `Host ${1 + (at % 5)}`,
        place: 'Somewhere',
        to: at % 3 ? 'North' : 'South',
      })),
    },
  },
};

/** Some entries cannot be used: the rest is shown, what is wrong is named. */
export const SomeBadEntries: Story = {
  args: {
    data: {
      ranks: [{id: 'envoy', label: 'Envoy'}],
      visits: [
        {date: '1901-02-03', visitor: 'A. Guest', place: 'Hostville', rank: 'envoy'},
        {date: '31 June 1901', visitor: 'B. Guest', place: 'Hostville'},
        {date: '1902', place: 'Hostville'},
        {date: '1903', visitor: 'C. Guest', rank: 'envoi', meeting: 0},
      ],
    },
  },
};

/** An ordinary table is the data, and what readers without scripts see. */
export const HtmlTable: Story = {
  render: () => html`
    <leader-visits heading="From a table">
      <table>
        <thead>
          <tr>
            <th>Date</th>
            <th>Visitor</th>
            <th>Rank</th>
            <th>Host</th>
            <th>Place</th>
            <th>Hosted in</th>
            <th>Source</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>3–5 February 1901</td>
            <td>A. Guest</td>
            <td>Envoy</td>
            <td>B. Host</td>
            <td>Hostville</td>
            <td>Northland</td>
            <td><a href="https://example.org/gazette">Gazette</a></td>
          </tr>
          <tr>
            <td>1904</td>
            <td>B. Host</td>
            <td>Governor</td>
            <td>A. Guest</td>
            <td>Guestby</td>
            <td>Southland</td>
            <td></td>
          </tr>
        </tbody>
      </table>
    </leader-visits>
  `,
};

/** A CSV file. */
export const CsvFile: Story = {
  args: {
    heading: 'From a CSV file',
    src: fileOf(
      [
        'date;visitor;rank;host;place;hosted in;about',
        '1901-02-03;A. Guest;Envoy;B. Host;Hostville;Northland;First talks.',
        '1904;B. Host;Governor;A. Guest;Guestby;Southland;A return visit.',
      ].join('\n'),
      'text/csv',
    ),
  },
};

/** A JSON file. */
export const JsonFile: Story = {
  args: {
    src: fileOf(
      JSON.stringify({
        title: 'From a JSON file',
        visits: [{date: '1901', visitor: 'A. Guest', place: 'Hostville'}],
      }),
      'application/json',
    ),
  },
};
