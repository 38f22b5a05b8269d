import {expect} from 'chai';
import {TfQuiz} from '../../src/quiz/tf-quiz.js';
import {systemClock} from '../../src/quiz/countdown.js';
import {unmountAll, until} from '../element/support.js';
import {click, part, press, quizWith, TestClock, textIn, truthOf} from './support.js';

describe('<tf-quiz> as an exam', () => {
  beforeEach(() => localStorage.clear());
  afterEach(unmountAll);

  it('judges nothing before it is handed in, and lets the reader change an answer', async () => {
    const quiz = await quizWith('mode="exam" count="2"');
    const heard: string[] = [];
    for (const type of ['quiz-answer', 'quiz-complete', 'learner-progress'] as const) {
      quiz.addEventListener(type, () => heard.push(type));
    }
    const truth = truthOf(quiz);
    await click(quiz, `.answer[data-value="${!truth}"]`);
    expect(part(quiz, '.verdict')).to.equal(null);
    await click(quiz, `.answer[data-value="${truth}"]`);
    expect(heard).to.deep.equal([]);
    await click(quiz, '.next');
    await click(quiz, `.answer[data-value="${truthOf(quiz)}"]`);
    await click(quiz, '.submit');
    expect(textIn(quiz, '.score')).to.include('2 of 2 right');
    expect(heard.filter((type) => type === 'quiz-answer')).to.have.length(2);
    expect(heard.at(-1)).to.equal('quiz-complete');
  });

  it('says which answer a key has given, wherever the focus is', async () => {
    const quiz = await quizWith('count="2" mode="exam"');
    part(quiz, '.submit')?.focus();
    await press(quiz, 'f');
    expect(textIn(quiz, '.announcer')).to.equal('Your answer: False');
  });

  it('warns of missing answers once, leads to the first, and takes the round as it is', async () => {
    const quiz = await quizWith('mode="exam" count="3"');
    await click(quiz, '.answer');
    await click(quiz, '.submit');
    expect(textIn(quiz, '.warning')).to.include('2 statements have no answer yet.');
    await click(quiz, '.warning .button');
    expect(textIn(quiz, '.place')).to.include('Statement 2 of 3');
    await click(quiz, '.submit');
    await click(quiz, '.anyway');
    expect(textIn(quiz, '.result')).to.include('You gave no answer.');
  });

  it('goes to any statement by its mark, in one tab stop with arrows, Home and End', async () => {
    const quiz = await quizWith('mode="exam" count="4"');
    const stops = quiz.renderRoot.querySelectorAll('button.mark[tabindex="0"]');
    expect(stops).to.have.length(1);
    (stops[0] as HTMLElement).focus();
    await press(quiz, 'End');
    expect(textIn(quiz, '.place')).to.include('Statement 4 of 4');
    await until(() => quiz.shadowRoot!.activeElement?.textContent?.includes('Statement 4'));
    await press(quiz, 'ArrowLeft');
    expect(textIn(quiz, '.place')).to.include('Statement 3 of 4');
    await press(quiz, 'Home');
    expect(textIn(quiz, '.place')).to.include('Statement 1 of 4');
  });
});

describe('<tf-quiz> with a time limit', () => {
  let clock: TestClock;

  beforeEach(() => {
    localStorage.clear();
    clock = new TestClock();
    TfQuiz.clock = clock;
  });

  afterEach(() => {
    unmountAll();
    TfQuiz.clock = systemClock;
  });

  it('counts from the start that the reader makes, not before', async () => {
    const quiz = await quizWith('time-limit="60"');
    clock.pass(100_000);
    await click(quiz, '[part=start]');
    expect(textIn(quiz, '.clock')).to.equal('1:00 left');
    clock.pass(15_000);
    await quiz.updateComplete;
    expect(textIn(quiz, '.clock')).to.equal('0:45 left');
  });

  it('says when time runs short, gives more, and can be turned off', async () => {
    const quiz = await quizWith('time-limit="60"');
    await click(quiz, '[part=start]');
    clock.pass(41_000);
    expect(textIn(quiz, '.announcer')).to.include('Less than 20 seconds');
    await click(quiz, '.timer button');
    expect(textIn(quiz, '.clock')).to.equal('1:19 left');
    await click(quiz, '.timer button + button');
    expect(part(quiz, '.timer')).to.equal(null);
    clock.pass(1e9);
    await quiz.updateComplete;
    expect(part(quiz, '.answer')).not.to.equal(null);
    expect(clock.ticking).to.equal(false);
  });

  it('loses nothing when the time is up: it can go on, or end there', async () => {
    const quiz = await quizWith('time-limit="60" mode="exam"');
    await click(quiz, '[part=start]');
    await click(quiz, '.answer');
    clock.pass(61_000);
    await quiz.updateComplete;
    expect(textIn(quiz, '.stage')).to.include('Time is up.');
    await click(quiz, '.stage button');
    expect(textIn(quiz, '.clock')).to.equal('1:00 left');
    expect(part(quiz, '.answer.chosen')).not.to.equal(null);
    clock.pass(61_000);
    await quiz.updateComplete;
    await click(quiz, '.stage button:last-child');
    expect(part(quiz, '.result')).not.to.equal(null);
  });

  it('does not count while the page is hidden', async () => {
    const quiz = await quizWith('time-limit="60"');
    await click(quiz, '[part=start]');
    const hide = (state: string): void => {
      Object.defineProperty(document, 'visibilityState', {value: state, configurable: true});
      document.dispatchEvent(new Event('visibilitychange'));
    };
    hide('hidden');
    expect(clock.ticking).to.equal(false);
    clock.pass(1e6);
    hide('visible');
    await quiz.updateComplete;
    expect(textIn(quiz, '.clock')).to.equal('1:00 left');
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('can be begun without the limit', async () => {
    const quiz = await quizWith('time-limit="60"');
    await click(quiz, '[part=start] + [part=start]');
    expect(part(quiz, '.timer')).to.equal(null);
    expect(part(quiz, '.answer')).not.to.equal(null);
  });
});
