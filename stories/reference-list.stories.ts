import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/references/reference-list.define.js';
import '../src/section/topic-section.define.js';
import {neverArrives} from './support/samples.js';

interface Args {
  show?: string;
  data?: unknown;
  src?: string;
  heading?: string;
  'heading-level'?: number;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/reference-list',
  component: 'reference-list',
  tags: ['!autodocs'],
  args: {show: 'cited', theme: 'auto'},
  argTypes: {
    show: {control: 'inline-radio', options: ['cited', 'all']},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
    data: {control: 'object'},
  },
  render: (args) => html`
    <reference-list
      show=${args.show ?? nothing}
      .data=${args.data}
      src=${args.src ?? nothing}
      heading=${args.heading ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      theme=${args.theme ?? nothing}
    ></reference-list>
  `,
};

export default meta;
type Story = StoryObj<Args>;

/** Alone on a page it shows the works that the bundled texts cite. */
export const Bundled: Story = {};

/** What the page cites, numbered in its order, with ways back. */
export const CitedOnThePage: Story = {
  render: () => html`
    <topic-section name="overview"></topic-section>
    <reference-list></reference-list>
  `,
};

/** The other sources as well, among them works that could not be opened. */
export const AllSources: Story = {args: {show: 'all'}};

/** In a narrow column. */
export const Narrow: Story = {globals: {width: '320'}};

/** On a dark page. */
export const Dark: Story = {globals: {page: 'dark'}};

/** From right to left. The text of this example says: "References", "A source", "Another source". */
export const RightToLeft: Story = {
  globals: {direction: 'rtl'},
  render: () => html`
    <div lang="ar">
      <reference-list heading="المراجع">
        <ol>
          <li><a href="https://example.org/1">مصدر</a></li>
          <li><a href="https://example.org/2">مصدر آخر</a></li>
        </ol>
      </reference-list>
    </div>
  `,
};

/** With forced colours, as in a high-contrast mode; the story test turns them on. */
export const ForcedColours: Story = {tags: ['forced-colours']};

/** Without motion; the story test turns the preference on. */
export const ReducedMotion: Story = {tags: ['reduced-motion']};

/** Works of every kind, read in every way. */
export const Kinds: Story = {
  args: {
    data: [
      {
        id: 'book',
        title: 'An example of a book',
        author: 'A. Author, B. Author',
        publisher: 'A press',
        date: '1993',
        kind: 'book',
        read: 'no',
      },
      {
        id: 'news',
        title: 'An example of a report',
        publisher: 'A paper',
        date: '2019-06-20',
        url: 'https://example.org/',
        kind: 'news',
        read: 'excerpt',
      },
      {id: 'page', title: 'An example of a page', url: 'https://example.org/page', read: 'full'},
    ],
  },
};

/** One work. */
export const OneWork: Story = {args: {data: [{id: 'one', title: 'The only work'}]}};

/** Two thousand works. */
export const TwoThousand: Story = {
  args: {
    data: Array.from({length: 2000}, (_, at) => ({
      id: `work-${at}`,
      title: `Made-up work ${at + 1}`,
    })),
  },
};

/** Nothing to show. */
export const Empty: Story = {args: {data: []}};

/** While the file is on its way. */
export const Loading: Story = {args: {src: 'sources.json'}, beforeEach: neverArrives};

/** When the file is not there. */
export const Failed: Story = {args: {src: 'no-such-file.json'}};

/** Some entries cannot be used: the others are shown, the wrong ones named. */
export const SomeBadEntries: Story = {
  args: {data: [{id: 'good', title: 'A good entry'}, {id: 'bad'}, {id: 'good', title: 'Twice'}]},
};

/** An ordinary list is the data, and what readers without scripts see. */
export const OrdinaryHtml: Story = {
  render: () => html`
    <reference-list>
      <ol>
        <li><a href="https://example.org/treaty">Text of the treaty</a>, A gazette, 1961</li>
        <li>A book without an address</li>
      </ol>
    </reference-list>
  `,
};
