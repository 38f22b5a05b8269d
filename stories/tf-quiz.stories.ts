import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/quiz/tf-quiz.define.js';
import {fileOf, neverArrives} from './support/samples.js';

interface Args {
  data?: unknown;
  src?: string;
  mode?: string;
  count?: number;
  confidence?: boolean;
  'time-limit'?: number;
  themes?: string;
  difficulty?: string;
  seed?: string;
  heading?: string;
  height?: string;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/tf-quiz',
  component: 'tf-quiz',
  tags: ['!autodocs'],
  args: {mode: 'practise', count: 10, theme: 'auto', seed: 'story'},
  argTypes: {
    mode: {control: 'inline-radio', options: ['practise', 'exam']},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
  },
  render: (args) => html`
    <tf-quiz
      persist="none"
      .data=${args.data}
      src=${args.src ?? nothing}
      mode=${args.mode ?? nothing}
      count=${args.count ?? nothing}
      ?confidence=${args.confidence ?? false}
      time-limit=${args['time-limit'] ?? nothing}
      themes=${args.themes ?? nothing}
      difficulty=${args.difficulty ?? nothing}
      seed=${args.seed ?? nothing}
      heading=${args.heading ?? nothing}
      height=${args.height ?? nothing}
      theme=${args.theme ?? nothing}
    ></tf-quiz>
  `,
};

export default meta;
type Story = StoryObj<Args>;

/** The bundled claims: answer, then at once why. */
export const Bundled: Story = {};

/** Answer all, change your mind, submit, review. */
export const Exam: Story = {args: {mode: 'exam'}};

/** Says how sure you are. */
export const HowSure: Story = {args: {confidence: true}};

/** With a time limit, which can be extended or turned off. */
export const TimeLimit: Story = {args: {'time-limit': 300}};

/** One theme only. */
export const OneTheme: Story = {args: {themes: 'border', count: 5}};

/** The end of a round: score, themes, what to look at again. */
export const Result: Story = {
  args: {mode: 'exam', count: 5},
  play: async ({canvasElement}) => {
    const quiz = canvasElement.querySelector('tf-quiz')!;
    await quiz.updateComplete;
    for (let statement = 0; statement < 5; statement++) {
      quiz.answer(true);
      quiz.next();
    }
    quiz.submit();
  },
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

/** In a plain form, whose value is the score and the answers. */
export const InAForm: Story = {
  render: () => html`
    <form>
      <tf-quiz persist="none" name="quiz" required count="3" seed="story"></tf-quiz>
      <button>Send</button>
    </form>
  `,
};

/** An ordinary list is the quiz, and an answer key where scripts are off. */
export const HtmlList: Story = {
  render: () => html`
    <tf-quiz persist="none" heading="From a list" seed="story">
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
    </tf-quiz>
  `,
};

/** A Moodle GIFT file; the question that is not true or false is named below. */
export const GiftFile: Story = {
  args: {
    src: fileOf(
      '::Yalu:: The Yalu is also called the Amnok. {T#Its Korean name.}\n\n::Pick:: Which river? {=Yalu ~Rhine}\n',
      'text/plain',
    ),
  },
};

/** Nothing to show. */
export const Empty: Story = {args: {data: []}};

/** While the file is on its way. */
export const Loading: Story = {args: {src: 'claims.json'}, beforeEach: neverArrives};

/** When the file is not there. */
export const Failed: Story = {args: {src: 'no-such-file.json'}};
