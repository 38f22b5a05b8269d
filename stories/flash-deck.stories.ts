import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/deck/flash-deck.define.js';
import {fileOf, neverArrives} from './support/samples.js';

interface Args {
  data?: unknown;
  src?: string;
  mode?: string;
  count?: number;
  'theme-filter'?: string;
  direction?: string;
  shuffle?: boolean;
  seed?: string;
  heading?: string;
  height?: string;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/flash-deck',
  component: 'flash-deck',
  tags: ['!autodocs'],
  args: {mode: 'study', theme: 'auto', seed: 'story'},
  argTypes: {
    mode: {control: 'inline-radio', options: ['study', 'browse', 'type']},
    direction: {control: 'inline-radio', options: ['front', 'back', 'both']},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
  },
  render: (args) => html`
    <flash-deck
      persist="none"
      .data=${args.data}
      src=${args.src ?? nothing}
      mode=${args.mode ?? nothing}
      count=${args.count ?? nothing}
      theme-filter=${args['theme-filter'] ?? nothing}
      direction=${args.direction ?? nothing}
      ?shuffle=${args.shuffle ?? false}
      seed=${args.seed ?? nothing}
      heading=${args.heading ?? nothing}
      height=${args.height ?? nothing}
      theme=${args.theme ?? nothing}
    ></flash-deck>
  `,
};

export default meta;
type Story = StoryObj<Args>;

/** The bundled deck, to study with spaced repetition. */
export const Bundled: Story = {};

/** All cards, to leaf through. */
export const Browse: Story = {args: {mode: 'browse'}};

/** The answer is typed. */
export const TypeTheAnswer: Story = {args: {mode: 'type'}};

/** The back first. */
export const Reversed: Story = {args: {mode: 'browse', direction: 'back'}};

/** One theme. */
export const OneTheme: Story = {args: {mode: 'browse', 'theme-filter': 'border'}};

/** Texts with gaps, and a bad row that is named below. */
export const Gaps: Story = {
  args: {
    mode: 'browse',
    src: fileOf(
      'front,back\nThe border follows the Yalu and the {{Tumen}}.,\nSigned in {{1961::year}},The treaty\nA front alone,\n',
      'text/csv',
    ),
  },
};

/** The end of a sitting. */
export const Summary: Story = {
  args: {count: 3},
  play: async ({canvasElement}) => {
    const deck = canvasElement.querySelector('flash-deck')!;
    await deck.updateComplete;
    for (let card = 0; card < 3; card++) deck.rate('easy');
  },
};

/** In a narrow column. */
export const Narrow: Story = {globals: {width: '320'}};

/** On a dark page. */
export const Dark: Story = {globals: {page: 'dark'}};

/** From right to left. */
export const RightToLeft: Story = {globals: {direction: 'rtl'}, args: {mode: 'browse'}};

/** With forced colours; the story test turns them on. */
export const ForcedColours: Story = {tags: ['forced-colours']};

/** Without motion; the story test turns the preference on. */
export const ReducedMotion: Story = {tags: ['reduced-motion']};

/** An ordinary list of terms is the deck. */
export const HtmlList: Story = {
  render: () => html`
    <flash-deck persist="none" mode="browse" heading="From a list">
      <dl>
        <dt>Yalu</dt>
        <dd>River between Dandong and Sinuiju, in Korean the Amnok.</dd>
        <dt>Tumen</dt>
        <dd>River in the north-east, in Korean the Tuman.</dd>
      </dl>
    </flash-deck>
  `,
};

/** A tab-separated export with Anki’s header lines. */
export const AnkiExport: Story = {
  args: {
    mode: 'browse',
    src: fileOf('#separator:tab\n#html:false\nYalu\tAmnok\nTumen\tTuman\n', 'text/plain'),
  },
};

/** Nothing to show. */
export const Empty: Story = {args: {data: []}};

/** While the file is on its way. */
export const Loading: Story = {args: {src: 'cards.json'}, beforeEach: neverArrives};

/** When the file is not there. */
export const Failed: Story = {args: {src: 'no-such-file.json'}};
