import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/microsite/relations-microsite.define.js';
import {fuzzyEvents} from './support/samples.js';

interface Args {
  src?: string;
  parts?: string;
  theme?: string;
  data?: unknown;
}

const meta: Meta<Args> = {
  title: 'Elements/relations-microsite',
  component: 'relations-microsite',
  tags: ['!autodocs'],
  args: {theme: 'auto', parts: ''},
  argTypes: {theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']}},
  render: (args) => html`
    <relations-microsite
      persist="none"
      .data=${args.data}
      src=${args.src ?? nothing}
      parts=${args.parts ?? nothing}
      theme=${args.theme ?? nothing}
    ></relations-microsite>
  `,
};

export default meta;
type Story = StoryObj<Args>;

/** The bundled topic’s whole page. Parts come as they near the window. */
export const Bundled: Story = {};

/** Some parts, in an order of the author’s. */
export const SomeParts: Story = {args: {parts: 'top timeline trade references'}};

/** Composed by hand: the author’s own tags, with a paragraph between them. */
export const ComposedByHand: Story = {
  render: () => html`
    <relations-microsite persist="none">
      <relations-hero heading="Two neighbours"></relations-hero>
      <p>A paragraph of the page’s own keeps the page’s own styles.</p>
      <trade-chart heading="What they trade"></trade-chart>
      <reference-list></reference-list>
    </relations-microsite>
  `,
};

/** A topic that has events and nothing else. */
export const SmallTopic: Story = {args: {data: fuzzyEvents}};

/** In a narrow column the contents are a bar that stays above the page. */
export const Narrow: Story = {
  args: {parts: 'top overview timeline references'},
  globals: {width: '320'},
};

/** On a dark page. */
export const Dark: Story = {
  args: {parts: 'top overview timeline references'},
  globals: {page: 'dark'},
};

/** With a dark surface of its own on a light page. */
export const OwnDarkSurface: Story = {
  args: {parts: 'top overview timeline references', theme: 'dark'},
};

/** From right to left. */
export const RightToLeft: Story = {
  args: {parts: 'top overview timeline references'},
  globals: {direction: 'rtl'},
};

/** A topic that could not be loaded. */
export const Failed: Story = {args: {src: 'no-such-topic.json'}};

/** Text that is not JSON, inside the tag. */
export const Broken: Story = {
  render: () => html`
    <relations-microsite persist="none">
      <script type="application/json">
        {"title": "No end
      </script>
    </relations-microsite>
  `,
};
