import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/element/relations-topic.define.js';
import '../src/chart/trade-chart.define.js';
import '../src/timeline/relations-timeline.define.js';
import {fuzzyEvents} from './support/samples.js';

const meta: Meta = {
  title: 'Elements/relations-topic',
  component: 'relations-topic',
  tags: ['!autodocs'],
};

export default meta;

/** Timeline and chart side by side: choosing a year or an event in one shows it in the other. */
export const Linked: StoryObj = {
  render: () => html`
    <relations-topic persist="none">
      <trade-chart></trade-chart>
      <relations-timeline></relations-timeline>
    </relations-topic>
  `,
};

/** A topic of the author's own, written inside the tag. */
export const OwnTopic: StoryObj = {
  render: () => html`
    <relations-topic persist="none" .data=${fuzzyEvents}>
      <relations-timeline></relations-timeline>
    </relations-topic>
  `,
};
