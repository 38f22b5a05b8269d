import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/references/reference-list.define.js';
import '../src/section/topic-section.define.js';
import {fileOf, neverArrives} from './support/samples.js';

interface Args {
  name?: string;
  data?: unknown;
  src?: string;
  heading?: string;
  'heading-level'?: number;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/topic-section',
  component: 'topic-section',
  tags: ['!autodocs'],
  args: {name: 'overview', theme: 'auto'},
  argTypes: {
    name: {
      control: 'select',
      options: ['overview', 'history', 'economy', 'military', 'frontier', 'defectors', 'leaders'],
    },
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
    data: {control: 'object'},
  },
  render: (args) => html`
    <topic-section
      name=${args.name ?? nothing}
      .data=${args.data}
      src=${args.src ?? nothing}
      heading=${args.heading ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      theme=${args.theme ?? nothing}
    ></topic-section>
  `,
};

export default meta;
type Story = StoryObj<Args>;

/** The bundled topic, as pasted: a mark opens its source in place. */
export const Overview: Story = {};

/** Five cards with facts and notes. */
export const History: Story = {args: {name: 'history'}};

/** Facts by year, corrections and limits. */
export const Economy: Story = {args: {name: 'economy'}};

/** Disputes about one treaty. */
export const Military: Story = {args: {name: 'military'}};

/** Names in both languages. */
export const Frontier: Story = {args: {name: 'frontier'}};

/** A subject that asks for a sober tone. */
export const Defectors: Story = {args: {name: 'defectors'}};

/** Numbered facts. */
export const Leaders: Story = {args: {name: 'leaders'}};

/** With a list of references on the page the marks lead there, and it leads back. */
export const WithReferences: Story = {
  render: () => html`
    <topic-section name="military"></topic-section>
    <reference-list></reference-list>
  `,
};

/** In a narrow column. */
export const Narrow: Story = {args: {name: 'leaders'}, globals: {width: '320'}};

/** On a dark page. */
export const Dark: Story = {args: {name: 'economy'}, globals: {page: 'dark'}};

/** With a surface of its own, whatever the page. */
export const OwnDarkSurface: Story = {args: {theme: 'dark'}};

/** From right to left. The text of this example says: "An example", "The first card", "A short text". */
export const RightToLeft: Story = {
  globals: {direction: 'rtl'},
  render: () => html`
    <div lang="ar">
      <topic-section heading="مثال">
        <h3>البطاقة الأولى</h3>
        <p>
          نص قصير.<cite><a href="https://example.org/">المصدر</a></cite>
        </p>
        <ul>
          <li>حقيقة قصيرة</li>
        </ul>
        <small>ملاحظة قصيرة</small>
        <h3>البطاقة الثانية</h3>
        <p>نص قصير.</p>
      </topic-section>
    </div>
  `,
};

/** With forced colours, as in a high-contrast mode; the story test turns them on. */
export const ForcedColours: Story = {args: {name: 'economy'}, tags: ['forced-colours']};

/** Without motion; the story test turns the preference on. */
export const ReducedMotion: Story = {tags: ['reduced-motion']};

/** A name that does not exist is said, with those that do. */
export const UnknownName: Story = {args: {name: 'econmy'}};

/** One card. */
export const OneCard: Story = {
  args: {
    name: '',
    data: {
      cards: [{title: 'The only card', text: 'It cites one work.[work]'}],
      sources: [{id: 'work', title: 'An example of a work', url: 'https://example.org/'}],
    },
  },
};

/** Nothing to show. */
export const Empty: Story = {args: {name: '', data: []}};

/** While the file is on its way. */
export const Loading: Story = {args: {src: 'sections.json'}, beforeEach: neverArrives};

/** When the file is not there. */
export const Failed: Story = {args: {src: 'no-such-file.json'}};

/** Some of it cannot be used: the rest is shown, what is wrong is named. */
export const SomeBadEntries: Story = {
  args: {
    name: '',
    data: {
      cards: [
        {title: 'A good card', text: 'Its mark names a work that is listed.[work]'},
        {title: 'A card without a text'},
        {title: 'A mistyped mark', text: 'Its work is not listed.[wrok]'},
      ],
      sources: [{id: 'work', title: 'An example of a work'}],
    },
  },
};

/** Ordinary HTML is the text, and what readers without scripts see. */
export const OrdinaryHtml: Story = {
  render: () => html`
    <topic-section>
      <h2>From a page</h2>
      <h3>The treaty</h3>
      <p>
        It was signed in 1961.<cite
          ><a href="https://example.org/treaty">Text of the treaty</a></cite
        >
      </p>
      <dl>
        <dt>Place</dt>
        <dd>Beijing</dd>
      </dl>
      <h3>The border</h3>
      <p>It follows <a href="https://example.org/rivers">two rivers</a>.</p>
      <aside>The lengths that are published differ.</aside>
    </topic-section>
  `,
};

/** A JSON file. */
export const JsonFile: Story = {
  args: {
    name: '',
    src: fileOf(
      JSON.stringify({title: 'From a file', cards: [{title: 'A card', text: 'A text.'}]}),
      'application/json',
    ),
  },
};
