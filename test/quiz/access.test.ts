import axe from 'axe-core';
import {expect} from 'chai';
import {unmountAll} from '../element/support.js';
import {click, part, play, quizWith, record, textIn} from './support.js';
import type {TfQuiz} from '../../src/quiz/tf-quiz.js';

async function violations(quiz: TfQuiz): Promise<readonly string[]> {
  const {violations} = await axe.run(quiz, {rules: {region: {enabled: false}}});
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
}

describe('<tf-quiz> for everybody', () => {
  beforeEach(() => localStorage.clear());

  afterEach(() => {
    unmountAll();
    document.body.removeAttribute('style');
  });

  it('has no violation that axe finds in any state', async () => {
    const quiz = await quizWith('confidence count="3"');
    expect(await violations(quiz)).to.deep.equal([]);
    await click(quiz, '.answer');
    expect(await violations(quiz)).to.deep.equal([]);
    await click(quiz, '.sure');
    expect(await violations(quiz)).to.deep.equal([]);
    quiz.confidence = false;
    await click(quiz, '.next');
    await play(quiz, (index) => index === 1);
    expect(await violations(quiz)).to.deep.equal([]);
    const exam = await quizWith('mode="exam"');
    await click(exam, '.submit');
    expect(await violations(exam)).to.deep.equal([]);
    expect(await violations(await quizWith('time-limit="60"'))).to.deep.equal([]);
  });

  it('has none on a dark page either', async () => {
    document.body.setAttribute('style', 'background:#111;color:#eee');
    const quiz = await quizWith('count="2"');
    await click(quiz, '.answer');
    expect(await violations(quiz)).to.deep.equal([]);
    await play(quiz, () => false);
    expect(await violations(quiz)).to.deep.equal([]);
  });

  it('says every mark in words', async () => {
    const quiz = await quizWith('count="2"');
    await play(quiz, (index) => index === 0);
    const words = [...quiz.renderRoot.querySelectorAll('.marks li')].map((mark) =>
      mark.textContent?.trim(),
    );
    expect(words).to.deep.equal(['Statement 1: right', 'Statement 2: wrong']);
  });

  it('has targets of 44 pixels for answers and 24 for all else', async () => {
    const quiz = await quizWith('mode="exam" time-limit="99"');
    await click(quiz, '[part=start]');
    for (const button of quiz.renderRoot.querySelectorAll('button')) {
      const {width, height} = button.getBoundingClientRect();
      const least = button.matches('.answer, .steps button') ? 44 : 24;
      expect(Math.min(width, height), button.className).to.be.at.least(least);
    }
  });

  it('keeps its height when it is answered, and reserves what the author says', async () => {
    const quiz = await quizWith();
    const before = quiz.offsetHeight;
    expect(before).to.equal(544);
    await click(quiz, '.answer');
    expect(quiz.offsetHeight).to.equal(before);
    quiz.height = '700';
    await quiz.updateComplete;
    expect(quiz.offsetHeight).to.equal(700);
    quiz.height = 'rubbish';
    await quiz.updateComplete;
    expect(quiz.offsetHeight).to.equal(544);
  });

  it('fits 280 pixels in both directions of text', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const quiz = await quizWith(`mode="exam" confidence dir="${dir}"`);
      quiz.style.inlineSize = '280px';
      expect(quiz.scrollWidth).to.be.at.most(280);
      const root = part(quiz, '.root')!;
      expect(root.scrollWidth).to.be.at.most(280);
    }
  });

  it('keeps to the reserved height on a narrow phone, whatever it asks', async () => {
    const long = 'Passenger trains between the two capitals kept running through the pandemic.';
    const claims = Array.from({length: 20}, (_, i) => ({...record.claims[0]!, id: `l${i}`}));
    for (const width of [280, 320]) {
      for (const mode of ['mode="exam"', 'mode="exam" time-limit="600"', '']) {
        const quiz = await quizWith(`heading="A heading on two lines: true or false?" count="20"
          confidence ${mode}`);
        quiz.style.inlineSize = `${width}px`;
        quiz.data = {...record, claims: claims.map((claim) => ({...claim, statement: long}))};
        await quiz.updateComplete;
        await click(quiz, '[part=start]');
        expect(textIn(quiz, '.statement')).to.equal(long);
        expect(quiz.offsetHeight, `${mode} at ${width}`).to.equal(544);
        await click(quiz, '.submit');
        expect(quiz.offsetHeight, `${mode} at ${width}, warned`).to.equal(544);
        const [back, anyway] = [part(quiz, '.warning .button'), part(quiz, '.anyway')];
        expect(anyway?.offsetLeft ?? -1).to.be.below(back?.offsetLeft ?? 0);
      }
    }
  });
});
