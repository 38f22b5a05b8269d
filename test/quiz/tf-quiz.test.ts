import {expect} from 'chai';
import {type LearnerProgressEvent} from '../../src/element/progress.js';
import type {QuizAnswerEvent, QuizCompleteEvent} from '../../src/quiz/events.js';
import {unmountAll, until} from '../element/support.js';
import {
  click,
  layOutForPaper,
  part,
  play,
  press,
  quizWith,
  record,
  textIn,
  truthOf,
} from './support.js';

/** Collects the types of all events that a page may listen for. */
function listen(): string[] {
  const heard: string[] = [];
  const types = [
    'quiz-answer',
    'quiz-complete',
    'learner-progress',
    'input',
    'change',
    'topic-select',
  ];
  for (const type of types) {
    document.body.addEventListener(type, () => heard.push(type), {signal: stop.signal});
  }
  return heard;
}

let stop = new AbortController();

describe('<tf-quiz> in practice', () => {
  beforeEach(() => {
    localStorage.clear();
    stop = new AbortController();
  });

  afterEach(() => {
    stop.abort();
    unmountAll();
  });

  it('asks one statement, and says at once what is right, why, and who says so', async () => {
    const quiz = await quizWith();
    expect(textIn(quiz, '.place')).to.include('Statement 1 of 10');
    expect(part(quiz, '.verdict')).to.equal(null);
    const truth = truthOf(quiz);
    await click(quiz, `.answer[data-value="${!truth}"]`);
    expect(textIn(quiz, '.verdict-word')).to.equal(`Not so. It is ${truth}.`);
    expect(textIn(quiz, '.verdict')).to.match(/Because of \d+\. Sources A work/);
    expect(part(quiz, '.verdict a')?.getAttribute('href')).to.equal('https://example.org/work');
    expect(textIn(quiz, '.announcer')).to.include(`Not so. It is ${truth}. Because of`);
  });

  it('moves the focus from the answer to Next, and from Next to the statement', async () => {
    const quiz = await quizWith();
    await click(quiz, '.answer');
    await until(() => quiz.shadowRoot!.activeElement === part(quiz, '.next'));
    await click(quiz, '.next');
    await until(() => quiz.shadowRoot!.activeElement === part(quiz, '.statement'));
    expect(textIn(quiz, '.place')).to.include('Statement 2 of 10');
  });

  it('keeps True before False in every statement', async () => {
    const quiz = await quizWith();
    for (let i = 0; i < 5; i++) {
      const words = [...quiz.renderRoot.querySelectorAll('.answer .word')];
      expect(words.map((word) => word.textContent)).to.deep.equal(['True', 'False']);
      await click(quiz, '.answer');
      await click(quiz, '.next');
    }
  });

  it('takes T and F while the focus is inside, and leaves them to the browser with Ctrl', async () => {
    const quiz = await quizWith();
    document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 't', bubbles: true}));
    await quiz.updateComplete;
    expect(part(quiz, '.verdict')).to.equal(null);
    part(quiz, '.statement')!.focus();
    part(quiz, '.statement')!.dispatchEvent(
      new KeyboardEvent('keydown', {key: 't', ctrlKey: true, bubbles: true}),
    );
    await quiz.updateComplete;
    expect(part(quiz, '.verdict')).to.equal(null);
    await press(quiz, 'f');
    expect(part(quiz, '.answer[data-value="false"]')?.className).to.include('chosen');
  });

  it('moves between the answers by arrows, the other way round in right-to-left text', async () => {
    const quiz = await quizWith();
    part(quiz, '.answer')!.focus();
    await press(quiz, 'ArrowRight');
    expect((quiz.shadowRoot!.activeElement as HTMLElement).dataset['value']).to.equal('false');
    quiz.dir = 'rtl';
    await press(quiz, 'ArrowRight');
    expect((quiz.shadowRoot!.activeElement as HTMLElement).dataset['value']).to.equal('true');
    const down = await press(quiz, 'ArrowDown');
    expect(down.defaultPrevented).to.equal(false);
  });

  it('ends in a result with score, themes, misses, and a round of the misses alone', async () => {
    const quiz = await quizWith();
    await play(quiz, (index) => index > 2);
    expect(textIn(quiz, '.score')).to.include('7 of 10 right');
    expect(textIn(quiz, '.themes')).to.match(/WAR \d of \d/);
    expect(quiz.renderRoot.querySelectorAll('section .reviewed')).to.have.length(3);
    await click(quiz, '.retry');
    expect(textIn(quiz, '.place')).to.include('Statement 1 of 3');
    await play(quiz, () => true);
    expect(textIn(quiz, '.score')).to.include('3 of 3 right');
    expect(part(quiz, '.retry')).to.equal(null);
    expect(part(quiz, '.again')).not.to.equal(null);
  });

  it('draws the same round for the same seed, and keeps it when moved on the page', async () => {
    const [a, b] = [await quizWith('seed="x"'), await quizWith('seed="x"')];
    expect(textIn(a, '.statement')).to.equal(textIn(b, '.statement'));
    const free = await quizWith();
    const before = textIn(free, '.statement');
    document.body.append(free);
    await free.updateComplete;
    expect(textIn(free, '.statement')).to.equal(before);
  });

  it('asks about the themes that are named by id or label, about all where none is known', async () => {
    for (const [themes, all] of [
      ['war', 4],
      ['War and peace, Trade', 8],
      ['no such theme', 12],
    ] as const) {
      const quiz = await quizWith(`count="20" themes="${themes}"`);
      quiz.data = {...record, categories: [{id: 'war', label: 'War and peace'}]};
      await quiz.updateComplete;
      expect(textIn(quiz, '.place'), themes).to.include(`of ${all}`);
      unmountAll();
    }
  });

  it('tells of answers and of the end, with statements for a learning record store', async () => {
    const quiz = await quizWith('count="1" id="q"');
    const answers: QuizAnswerEvent[] = [];
    const ends: QuizCompleteEvent[] = [];
    quiz.addEventListener('quiz-answer', (event) => answers.push(event));
    quiz.addEventListener('quiz-complete', (event) => ends.push(event));
    await play(quiz, () => true);
    expect(answers.map(({correct}) => correct)).to.deep.equal([true]);
    expect(answers[0]?.statement.object.id).to.match(/#q\/c\d+$/);
    expect(ends.map(({score, total}) => [score, total])).to.deep.equal([[1, 1]]);
    expect(ends[0]?.statement.result.score?.scaled).to.equal(1);
  });

  it('is silent when a page moves it', async () => {
    const quiz = await quizWith('count="2"');
    const heard = listen();
    quiz.start();
    quiz.answer(true);
    quiz.next();
    quiz.answer(true);
    quiz.next();
    quiz.retryMisses();
    quiz.submit();
    await quiz.updateComplete;
    expect(heard).to.deep.equal([]);
  });

  it('hands a missed claim to the other elements as a card', async () => {
    const quiz = await quizWith('count="1"');
    const heard: LearnerProgressEvent[] = [];
    quiz.addEventListener('learner-progress', (event) => heard.push(event));
    const truth = truthOf(quiz);
    await play(quiz, () => false);
    expect(heard[0]?.topic).to.equal('test-topic');
    expect(heard[0]?.record.item?.front).to.match(/^Statement number/);
    expect(heard[0]?.record.item?.back).to.match(truth ? /^True\. Because/ : /^False\. Because/);
    expect(heard[0]?.record.item?.sources).to.deep.equal(['A work']);
  });

  it('keeps rounds and the longest run between visits, unless told not to', async () => {
    const first = await quizWith('count="3"');
    await play(first, () => true);
    const again = await quizWith('count="3"');
    await play(again, () => false);
    expect(textIn(again, '[part=history]')).to.include('2 rounds · best 3 of 3');
    expect(textIn(again, '[part=history]')).to.include('longest run of right answers 3');
    const shy = await quizWith('count="3" persist="none"');
    await play(shy, () => false);
    expect(textIn(shy, '[part=history]')).to.include('1 round ·');
  });

  it('is not broken by a corrupt store', async () => {
    localStorage.setItem('dragon-and-hermit:1:test-topic:quiz', '{"rounds": 5, "streak": "x"');
    localStorage.setItem('dragon-and-hermit:1:test-topic:progress', '[[[');
    const quiz = await quizWith('count="1"');
    await play(quiz, () => true);
    expect(textIn(quiz, '.score')).to.include('1 of 1 right');
  });

  it('leads to the event where there is a timeline on the page, and only there', async () => {
    const quiz = await quizWith();
    await click(quiz, '.answer');
    expect(part(quiz, '[part=event]')).to.equal(null);
    document.body.append(document.createElement('relations-timeline'));
    await click(quiz, '.next');
    await click(quiz, '.answer');
    let eventId: unknown;
    const note = (event: Event): void => {
      eventId = (event as Event & {eventId?: string}).eventId;
    };
    document.addEventListener('topic-select', note, {once: true});
    await click(quiz, '[part=event]');
    expect(eventId).to.match(/^e\d+$/);
  });

  it('asks how sure one is, and says how well that matched', async () => {
    const quiz = await quizWith('count="1" confidence');
    const truth = truthOf(quiz);
    expect(part(quiz, '.sure')?.matches(':disabled')).to.equal(true);
    await click(quiz, `.answer[data-value="${!truth}"]`);
    expect(part(quiz, '.verdict')).to.equal(null);
    await press(quiz, '3');
    expect(part(quiz, '.verdict')).not.to.equal(null);
    await click(quiz, '.next');
    expect(textIn(quiz, '[part=calibration]')).to.include('Surer than the answers bear out');
  });

  it('copies the result where there is no share sheet', async () => {
    const quiz = await quizWith('count="1"');
    await play(quiz, () => true);
    const copied: string[] = [];
    Object.defineProperty(navigator, 'share', {value: undefined, configurable: true});
    Object.defineProperty(navigator, 'clipboard', {
      value: {writeText: (text: string) => Promise.resolve(void copied.push(text))},
      configurable: true,
    });
    await click(quiz, '.share');
    await until(() => textIn(quiz, '.share') === 'Copied');
    expect(copied[0]).to.match(/1 of 1\n■\nhttp/);
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('prints every claim with a box to tick, then the key with explanations', async () => {
    const quiz = await quizWith('count="2"');
    window.dispatchEvent(new Event('beforeprint'));
    expect(quiz.renderRoot.querySelectorAll('.questions li')).to.have.length(12);
    for (const {statement, explanation} of record.claims) {
      expect(textIn(quiz, '.questions')).to.include(statement);
      expect(textIn(quiz, '.key')).to.include(explanation);
    }
    window.dispatchEvent(new Event('afterprint'));
    expect(part(quiz, '.questions')).to.equal(null);
  });

  it('leaves its buttons off the paper, and keeps a result on it', async () => {
    const quiz = await quizWith('count="1"');
    layOutForPaper(quiz.shadowRoot!);
    expect(part(quiz, '.answer')?.checkVisibility()).to.equal(false);
    await play(quiz, () => true);
    expect(part(quiz, '.score')?.checkVisibility()).to.equal(true);
    expect(part(quiz, '.again')?.checkVisibility()).to.equal(false);
  });

  it('asks an author’s own list, and names what cannot be asked', async () => {
    const quiz = await quizWith(
      'count="5"',
      `<ol><li data-answer="false">The earth is flat.<p>It is round.</p></li><li>No answer</li></ol>`,
    );
    expect(textIn(quiz, '.statement')).to.equal('The earth is flat.');
    expect(textIn(quiz, '.problems')).to.include('item 2: it has no answer');
    expect(quiz.querySelector('li')?.checkVisibility()).to.equal(false);
  });
});
