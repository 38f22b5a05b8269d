import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/hero/relations-hero.define.js';
import '../src/note/source-note.define.js';
import '../src/references/reference-list.define.js';
import '../src/section/topic-section.define.js';
import {neverArrives} from './support/samples.js';

interface Args {
  data?: unknown;
  src?: string;
  heading?: string;
  'heading-level'?: number;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/relations-hero',
  component: 'relations-hero',
  tags: ['!autodocs'],
  args: {theme: 'auto'},
  argTypes: {
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
    data: {control: 'object'},
  },
  render: (args) => html`
    <relations-hero
      .data=${args.data}
      src=${args.src ?? nothing}
      heading=${args.heading ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      theme=${args.theme ?? nothing}
    ></relations-hero>
  `,
};

export default meta;
type Story = StoryObj<Args>;

/** The bundled topic, as pasted. A page without other parts has no jump links. */
export const Bundled: Story = {};

/** Above other parts: the links name what is there, in its order. */
export const WithParts: Story = {
  render: () => html`
    <relations-hero></relations-hero>
    <topic-section name="overview"></topic-section>
    <topic-section name="frontier"></topic-section>
    <reference-list></reference-list>
    <source-note></source-note>
  `,
};

/** In a narrow column. */
export const Narrow: Story = {globals: {width: '320'}};

/** On a dark page. */
export const Dark: Story = {globals: {page: 'dark'}};

/** With a surface of its own, whatever the page. */
export const OwnDarkSurface: Story = {args: {theme: 'dark'}};

/** From right to left. The text of this example says: "A title in Arabic" and "A short line below it". */
export const RightToLeft: Story = {
  globals: {direction: 'rtl'},
  render: () => html`
    <div lang="ar">
      <relations-hero>
        <h1>عنوان بالعربية</h1>
        <p>سطر قصير تحت العنوان</p>
        <p><a href="https://example.org/">المقال</a></p>
      </relations-hero>
    </div>
  `,
};

/** With forced colours, as in a high-contrast mode; the story test turns them on. */
export const ForcedColours: Story = {tags: ['forced-colours']};

/** Without motion: a jump is at once. The story test turns the preference on. */
export const ReducedMotion: Story = {tags: ['reduced-motion']};

/** A title alone. */
export const TitleOnly: Story = {args: {data: {title: 'A title alone'}}};

/** Long words. */
export const LongTitle: Story = {
  args: {
    data: {
      title:
        'A history of the Donaudampfschifffahrtsgesellschaft and of those who travelled with it',
      subtitle:
        'A subtitle that is longer than most, so that one sees what becomes of the space below it',
    },
  },
};

/** A picture of the author's own in place of the drawing. */
export const OwnPicture: Story = {
  render: () => html`
    <relations-hero>
      <h1>Tides</h1>
      <p>Why the sea comes and goes</p>
      <svg slot="picture" viewBox="0 0 600 120" aria-hidden="true">
        <path
          d="M0 80q75-60 150 0t150 0 150 0 150 0"
          fill="none"
          stroke="currentColor"
          stroke-width="2"
        />
      </svg>
    </relations-hero>
  `,
};

/** Nothing to show. */
export const Empty: Story = {args: {data: {}}};

/** While the file is on its way. */
export const Loading: Story = {args: {src: 'topic.json'}, beforeEach: neverArrives};

/** When the file is not there. */
export const Failed: Story = {args: {src: 'no-such-file.json'}};

/** An address that is no web address is left out and named. */
export const BadAddress: Story = {
  args: {
    data: {title: 'A title', sourceArticle: {title: 'An article', url: 'javascript:alert(1)'}},
  },
};

/** Ordinary HTML is the hero, and what readers without scripts see. */
export const OrdinaryHtml: Story = {
  render: () => html`
    <relations-hero>
      <h1>Tides</h1>
      <p>Why the sea comes and goes</p>
      <p><a href="https://example.org/tide">Tide</a></p>
    </relations-hero>
  `,
};
