import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/element/relations-topic.define.js';
import '../src/chart/trade-chart.define.js';
import '../src/references/reference-list.define.js';
import '../src/section/topic-section.define.js';
import '../src/timeline/relations-timeline.define.js';
import {fileOf, fuzzyEvents, neverArrives} from './support/samples.js';

interface Args {
  theme?: string;
  persist?: string;
  src?: string;
  data?: unknown;
}

const tides = {
  title: 'Tides',
  sections: [
    {
      title: 'Why the sea comes and goes',
      cards: [
        {title: 'Two pulls', text: 'The Moon pulls more than the Sun.[almanac]'},
        {title: 'Two floods', text: 'Most coasts have two a day.[almanac]'},
      ],
    },
  ],
  sources: [{id: 'almanac', title: 'An example of an almanac', url: 'https://example.org/'}],
};

const meta: Meta<Args> = {
  title: 'Elements/relations-topic',
  component: 'relations-topic',
  tags: ['!autodocs'],
  args: {theme: 'auto', persist: 'none'},
  argTypes: {
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
    persist: {control: 'inline-radio', options: ['local', 'none']},
    data: {control: 'object'},
  },
  render: (args) => html`
    <relations-topic
      theme=${args.theme ?? nothing}
      persist=${args.persist ?? nothing}
      src=${args.src ?? nothing}
      .data=${args.data}
    >
      <topic-section></topic-section>
      <reference-list></reference-list>
    </relations-topic>
  `,
};

export default meta;
type Story = StoryObj<Args>;

/** Timeline and chart side by side: choosing a year or an event in one shows it in the other. */
export const Linked: Story = {
  render: (args) => html`
    <relations-topic theme=${args.theme ?? nothing} persist="none">
      <trade-chart></trade-chart>
      <relations-timeline></relations-timeline>
    </relations-topic>
  `,
};

/** A topic of the author's own, handed over as a property. */
export const OwnTopic: Story = {
  render: () => html`
    <relations-topic persist="none" .data=${fuzzyEvents}>
      <relations-timeline></relations-timeline>
    </relations-topic>
  `,
};

/** A whole topic as one JSON file; the elements inside take their part of it. */
export const OneFile: Story = {args: {src: fileOf(JSON.stringify(tides), 'application/json')}};

/** A theme for all the elements inside, whatever the page. */
export const Dark: Story = {args: {theme: 'dark', data: tides}};

/** The same, light, on a dark page. */
export const LightOnDarkPage: Story = {
  args: {theme: 'light', data: tides},
  globals: {page: 'dark'},
};

/** In a narrow column. */
export const Narrow: Story = {args: {data: tides}, globals: {width: '320'}};

/** From right to left. */
export const RightToLeft: Story = {args: {data: tides}, globals: {direction: 'rtl'}};

/** While the file is on its way. */
export const Loading: Story = {args: {src: 'topic.json'}, beforeEach: neverArrives};

/** When the file is not there: one line above everything, with a way to try again. */
export const Failed: Story = {args: {src: 'no-such-topic.json'}};

/** A topic without the part that an element shows. */
export const PartMissing: Story = {args: {data: {title: 'Only a title'}}};
