import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/studio/teacher-studio.define.js';
import {fileOf} from './support/samples.js';

interface Args {
  data?: unknown;
  src?: string;
  view?: string;
  sheet?: string;
  'script-base'?: string;
  heading?: string;
  height?: string;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/teacher-studio',
  component: 'teacher-studio',
  tags: ['!autodocs'],
  args: {view: 'material', sheet: 'cards', theme: 'auto'},
  argTypes: {
    view: {control: 'inline-radio', options: ['material', 'print', 'files']},
    sheet: {control: 'inline-radio', options: ['cards', 'worksheet', 'exam']},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
  },
  render: (args) => html`
    <teacher-studio
      persist="none"
      .data=${args.data}
      src=${args.src ?? nothing}
      view=${args.view ?? nothing}
      sheet=${args.sheet ?? nothing}
      script-base=${args['script-base'] ?? nothing}
      heading=${args.heading ?? nothing}
      height=${args.height ?? nothing}
      theme=${args.theme ?? nothing}
    ></teacher-studio>
  `,
};

export default meta;
type Story = StoryObj<Args>;

/** The bundled cards and statements: choose, edit, add, delete. */
export const Bundled: Story = {};

/** Cards to cut, with their backs for the other side of the paper. */
export const Print: Story = {args: {view: 'print'}};

/** An exam in up to four versions, with its key. */
export const Exam: Story = {args: {view: 'print', sheet: 'exam'}};

/** What can be taken away, and what each file is for. */
export const Files: Story = {args: {view: 'files'}};

/** Ordinary lists are the material, and stay readable where scripts are off. */
export const OwnDataAsHtml: Story = {
  render: () => html`
    <teacher-studio persist="none" heading="Two rivers">
      <dl>
        <dt>Yalu <span lang="ko">압록강</span></dt>
        <dd>The western border river.</dd>
        <dt>Tumen <span lang="ko">두만강</span></dt>
        <dd>The eastern one.</dd>
      </dl>
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
    </teacher-studio>
  `,
};

const topicFile = JSON.stringify({
  title: 'Two rivers',
  cards: [{front: 'Yalu', back: 'The western border river.', theme: 'Rivers'}],
  claims: [{statement: 'The Yalu is also called the Amnok.', answer: true, theme: 'Rivers'}],
});

/** A topic file, such as the studio itself saves. */
export const JsonFile: Story = {args: {src: fileOf(topicFile, 'application/json')}};

/** In a narrow column. */
export const Narrow: Story = {globals: {width: '320'}};

/** On a dark page; paper stays white. */
export const Dark: Story = {
  args: {view: 'print', sheet: 'worksheet'},
  globals: {page: 'dark'},
};

/** From right to left. */
export const RightToLeft: Story = {globals: {direction: 'rtl'}};

/** With forced colours; the story test turns them on. */
export const ForcedColours: Story = {tags: ['forced-colours']};

/** Nothing to begin with; the first entry can be added at once. */
export const Empty: Story = {args: {data: {cards: [], claims: []}}};

/** When the file is not there. */
export const Failed: Story = {args: {src: 'no-such-file.json'}};

/** Good entries are shown, bad ones are named. */
export const SomeBadEntries: Story = {
  args: {
    data: {
      cards: [{front: 'Yalu', back: 'A river.'}, {back: 'Without a front.'}],
      claims: [{statement: 'It flows west.', answer: 'perhaps'}],
    },
  },
};
