import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/define.js';
import topic from './support/second-topic.json' with {type: 'json'};

const meta: Meta = {
  title: 'Recipes/A second topic',
  tags: ['!autodocs'],
};

export default meta;

const parts = (): TemplateResult => html`
  <relations-hero></relations-hero>
  <topic-section name="goal"></topic-section>
  <relations-timeline></relations-timeline>
  <topic-section name="flights"></topic-section>
  <trade-chart></trade-chart>
  <topic-section name="science"></topic-section>
  <border-map></border-map>
  <flash-deck></flash-deck>
  <teacher-studio></teacher-studio>
  <tf-quiz></tf-quiz>
  <clarity-challenge></clarity-challenge>
  <reference-list></reference-list>
  <source-note></source-note>
`;

/** Every element, fed by one file about the Moon landings. */
export const WholePage: StoryObj = {
  render: () => html` <relations-topic persist="none" .data=${topic}>${parts()}</relations-topic> `,
};

const address = new URL('./support/second-topic.json', import.meta.url).href;

/** The same file, named by its address. */
export const ByAddress: StoryObj = {
  render: () => html`<relations-topic persist="none" src=${address}>${parts()}</relations-topic>`,
};

/** A map of a topic that has no outlines: a net of degrees, and kinds in the author's own words. */
export const MapWithoutOutlines: StoryObj = {
  render: () => html`
    <relations-topic persist="none" .data=${topic}>
      <border-map></border-map>
    </relations-topic>
  `,
};

/** A chart whose rows are missions, not years. */
export const ChartOfMissions: StoryObj = {
  render: () => html`
    <relations-topic persist="none" .data=${topic}>
      <trade-chart></trade-chart>
    </relations-topic>
  `,
};
