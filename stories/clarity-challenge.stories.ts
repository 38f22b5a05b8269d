import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/challenge/clarity-challenge.define.js';
import {neverArrives} from './support/samples.js';

interface Args {
  data?: unknown;
  src?: string;
  mode?: string;
  seed?: string;
  heading?: string;
  height?: string;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/clarity-challenge',
  component: 'clarity-challenge',
  tags: ['!autodocs'],
  args: {mode: 'classic', theme: 'auto', seed: 'story'},
  argTypes: {
    mode: {control: 'inline-radio', options: ['classic', 'relaxed', 'daily']},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
  },
  render: (args) => html`
    <clarity-challenge
      persist="none"
      .data=${args.data}
      src=${args.src ?? nothing}
      mode=${args.mode ?? nothing}
      seed=${args.seed ?? nothing}
      heading=${args.heading ?? nothing}
      height=${args.height ?? nothing}
      theme=${args.theme ?? nothing}
    ></clarity-challenge>
  `,
};

export default meta;
type Story = StoryObj<Args>;

/** The bundled claims and pictures. */
export const Bundled: Story = {};

/** Without lives. */
export const Relaxed: Story = {args: {mode: 'relaxed'}};

/** The same for everybody on a day. */
export const Daily: Story = {args: {mode: 'daily'}};

/** In a narrow column. */
export const Narrow: Story = {globals: {width: '320'}};

/** On a dark page. */
export const Dark: Story = {globals: {page: 'dark'}};

/** From right to left. */
export const RightToLeft: Story = {globals: {direction: 'rtl'}};

/** With forced colours; the story test turns them on. */
export const ForcedColours: Story = {tags: ['forced-colours']};

/** Without motion; the story test turns the preference on. */
export const ReducedMotion: Story = {tags: ['reduced-motion']};

/** Nothing to show. */
export const Empty: Story = {args: {data: []}};

/** While the file is on its way. */
export const Loading: Story = {args: {src: 'claims.json'}, beforeEach: neverArrives};

/** When the file is not there. */
export const Failed: Story = {args: {src: 'no-such-file.json'}};
