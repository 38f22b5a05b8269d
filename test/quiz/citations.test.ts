import {expect} from 'chai';
import {citedAround} from '../../src/element/citation-registry.js';
import {unmountAll, until} from '../element/support.js';
import {click, part, play, quizWith, textIn} from './support.js';

/** Statements that a list of references on the page would lead back to. */
function listed(): readonly string[] {
  return citedAround(document.body).flatMap(({backlinks}) => backlinks.map(({label}) => label));
}

describe('the citations of a quiz', () => {
  beforeEach(() => localStorage.clear());
  afterEach(unmountAll);

  it('are those of the statements that were answered, in practice', async () => {
    const quiz = await quizWith('count="3"');
    expect(listed()).to.deep.equal([]);
    const first = textIn(quiz, '.statement');
    await click(quiz, '.answer');
    expect(listed()).to.deep.equal([first]);
    await click(quiz, '.next');
    expect(listed()).to.deep.equal([first]);
  });

  it('wait in an exam until it is handed in', async () => {
    const quiz = await quizWith('count="2" mode="exam"');
    await click(quiz, '.answer');
    expect(listed()).to.deep.equal([]);
    quiz.submit();
    await quiz.updateComplete;
    expect(listed()).to.have.length(2);
  });

  it('wait until the reader has said how sure the answer is', async () => {
    const quiz = await quizWith('count="2" confidence');
    await click(quiz, '.answer');
    expect(listed()).to.deep.equal([]);
    await click(quiz, '.sure');
    expect(listed()).to.have.length(1);
  });

  it('lead back to the work behind the verdict, and to the one in the review', async () => {
    const quiz = await quizWith('count="3"');
    const first = textIn(quiz, '.statement');
    await click(quiz, '.answer');
    await click(quiz, '.next');
    citedAround(document.body)[0]?.backlinks[0]?.reveal();
    const focused = (): Element | null | undefined => quiz.shadowRoot?.activeElement;
    await until(() => focused()?.matches('.verdict a[href="https://example.org/work"]'));
    expect(textIn(quiz, '.statement')).to.equal(first);
    await click(quiz, '.next');
    await play(quiz, () => true);
    const links = citedAround(document.body)[0]?.backlinks ?? [];
    const last = links.at(-1);
    last?.reveal();
    await until(() => focused()?.matches('.reviewed a'));
    const review = focused()?.closest('.reviewed');
    expect(review?.textContent).to.include(last?.label);
    expect(review?.checkVisibility()).to.equal(true);
  });

  it('begin anew with the next round', async () => {
    const quiz = await quizWith('count="2"');
    await play(quiz, () => true);
    expect(listed()).to.have.length(2);
    await click(quiz, '.again');
    expect(listed()).to.deep.equal([]);
    expect(part(quiz, '.statement')).not.to.equal(null);
  });
});
