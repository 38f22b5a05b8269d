import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/challenge/clarity-challenge.define.js';
import {fileOf, neverArrives} from './support/samples.js';

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

/** A statement with its answers. */
export const Question: Story = {
  play: async ({canvasElement}) => {
    const game = canvasElement.querySelector('clarity-challenge')!;
    await game.updateComplete;
    game.start();
  },
};

/** The end of a round that was lost. */
export const End: Story = {
  play: async ({canvasElement}) => {
    const game = canvasElement.querySelector('clarity-challenge')!;
    await game.updateComplete;
    game.start();
    for (let wrong = 0; wrong < 3; wrong++) game.guess('a zebra');
  },
};

/** A picture and statements of one’s own. */
export const OwnPicture: Story = {
  render: () => html`
    <clarity-challenge
      persist="none"
      seed="story"
      image=${fileOf(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40" width="600" height="400"><path fill="#9ec7df" d="M0 0h60v40H0z"/><circle cx="44" cy="11" r="5" fill="#f4d58a"/><path fill="#31588a" d="M0 26q15-4 30 0t30 0v14H0z"/><path fill="#7a4630" d="M18 24h24l-4 7H22z"/><path fill="#fffefb" d="M30 6v16h11z"/></svg>',
        'image/svg+xml',
      )}
      image-alt="A sailing boat on a calm sea under a low sun"
      image-caption="A boat, drawn for this story"
      image-name="Boat|Sailing boat"
    >
      <ol>
        <li data-answer="true">
          The Yalu is also called the Amnok.
          <p>True. Amnok is its Korean name.</p>
        </li>
        <li data-answer="false">
          The Tumen flows past Dandong.
          <p>False. Dandong lies on the Yalu.</p>
        </li>
      </ol>
    </clarity-challenge>
  `,
};

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
