import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/map/border-map.define.js';
import {neverArrives} from './support/samples.js';

interface Args {
  data?: unknown;
  src?: string;
  place?: string;
  kinds?: string;
  view?: string;
  heading?: string;
  height?: string;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/border-map',
  component: 'border-map',
  tags: ['!autodocs'],
  args: {view: 'map', theme: 'auto'},
  argTypes: {
    view: {control: 'inline-radio', options: ['map', 'list']},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
  },
  render: (args) => html`
    <border-map
      persist="none"
      .data=${args.data}
      src=${args.src ?? nothing}
      place=${args.place ?? nothing}
      kinds=${args.kinds ?? nothing}
      view=${args.view ?? nothing}
      heading=${args.heading ?? nothing}
      height=${args.height ?? nothing}
      theme=${args.theme ?? nothing}
    ></border-map>
  `,
};

export default meta;
type Story = StoryObj<Args>;

/** The bundled borderland. */
export const Bundled: Story = {};

/** Opened at one place. */
export const OpenedAtAPlace: Story = {args: {place: 'dandong'}};

/** Every place one after another. */
export const List: Story = {args: {view: 'list'}};

/** Some kinds of places only. */
export const BridgesAndCrossings: Story = {args: {kinds: 'bridge crossing'}};

/** With its layer of schematic ways. */
export const Ways: Story = {
  play: ({canvasElement}) => {
    const map = canvasElement.querySelector('border-map');
    const chips = map?.renderRoot.querySelectorAll<HTMLElement>('.chip');
    [...(chips ?? [])].at(-1)?.click();
  },
};

/** One place alone. */
export const OnePlace: Story = {
  args: {data: [{name: 'Dandong', kind: 'city', lat: 40.1292, lon: 124.3947}]},
};

/** In a narrow column. */
export const Narrow: Story = {globals: {width: '320'}};

/** On a dark page. */
export const Dark: Story = {globals: {page: 'dark'}};

/** From right to left: the map stays as it is. */
export const RightToLeft: Story = {globals: {direction: 'rtl'}};

/** With forced colours; the story test turns them on. */
export const ForcedColours: Story = {tags: ['forced-colours']};

/** An ordinary table is the data. Coordinates: GeoNames, CC BY 4.0. */
export const HtmlTable: Story = {
  render: () => html`
    <border-map persist="none" heading="From a table">
      <table>
        <thead>
          <tr>
            <th>Name</th>
            <th>Kind</th>
            <th>Latitude</th>
            <th>Longitude</th>
            <th>Text</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Dandong</td>
            <td>city</td>
            <td>40.1292</td>
            <td>124.3947</td>
            <td>On the Yalu.</td>
          </tr>
          <tr>
            <td>Hyesan</td>
            <td>city</td>
            <td>41.3976</td>
            <td>128.1787</td>
            <td>Upstream.</td>
          </tr>
          <tr>
            <td>Nowhere</td>
            <td>city</td>
            <td>400</td>
            <td>128</td>
            <td>A bad row, named below.</td>
          </tr>
        </tbody>
      </table>
    </border-map>
  `,
};

/** Nothing to show. */
export const Empty: Story = {args: {data: []}};

/** While the file is on its way. */
export const Loading: Story = {args: {src: 'places.json'}, beforeEach: neverArrives};

/** When the file is not there. */
export const Failed: Story = {args: {src: 'no-such-file.json'}};
