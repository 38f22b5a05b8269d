import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/note/source-note.define.js';
import {neverArrives} from './support/samples.js';

interface Args {
  'report-url'?: string;
  data?: unknown;
  src?: string;
  heading?: string;
  'heading-level'?: number;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/source-note',
  component: 'source-note',
  tags: ['!autodocs'],
  args: {theme: 'auto'},
  argTypes: {
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
    data: {control: 'object'},
  },
  render: (args) => html`
    <source-note
      report-url=${args['report-url'] ?? nothing}
      .data=${args.data}
      src=${args.src ?? nothing}
      heading=${args.heading ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      theme=${args.theme ?? nothing}
    ></source-note>
  `,
};

export default meta;
type Story = StoryObj<Args>;

/** The bundled topic, as pasted. */
export const Bundled: Story = {};

/** With an address for reports. */
export const WithReports: Story = {args: {'report-url': 'https://example.org/new'}};

/** With a mail address for reports. */
export const WithMail: Story = {args: {'report-url': 'mailto:desk@example.org'}};

/** In a narrow column. */
export const Narrow: Story = {globals: {width: '320'}};

/** On a dark page. */
export const Dark: Story = {globals: {page: 'dark'}};

/** With a surface of its own, whatever the page. */
export const OwnDarkSurface: Story = {args: {theme: 'dark'}};

/** From right to left. The text of this example says: "A short note". */
export const RightToLeft: Story = {
  globals: {direction: 'rtl'},
  render: () => html`
    <div lang="ar">
      <source-note><p>ملاحظة قصيرة</p></source-note>
    </div>
  `,
};

/** With forced colours, as in a high-contrast mode; the story test turns them on. */
export const ForcedColours: Story = {
  args: {'report-url': 'https://example.org/new'},
  tags: ['forced-colours'],
};

/** Without motion; the story test turns the preference on. */
export const ReducedMotion: Story = {tags: ['reduced-motion']};

/** Of another topic. */
export const OtherTopic: Story = {
  args: {
    data: {
      title: 'Tides',
      dataDate: '2025-11-30',
      licence: {title: 'Public domain'},
      credits: [{title: 'Gauges: an example of a service', url: 'https://example.org/'}],
    },
  },
};

/** Nothing known of the topic. */
export const Empty: Story = {args: {data: {}}};

/** While the file is on its way. */
export const Loading: Story = {args: {src: 'topic.json'}, beforeEach: neverArrives};

/** When the file is not there. */
export const Failed: Story = {args: {src: 'no-such-file.json'}};

/** Text of the author, which readers without scripts see as well. */
export const OrdinaryHtml: Story = {
  render: () => html`
    <source-note>
      <p>Written by class 9b in the spring term.</p>
      <p>Our teacher has read it.</p>
    </source-note>
  `,
};
