import {expect} from 'chai';
import type {TfQuiz} from '../../src/quiz/tf-quiz.js';
import {unmountAll} from '../element/support.js';
import {click, part, play, quizWith, textIn} from './support.js';

async function inForm(attributes = 'name="quiz" count="2"'): Promise<[TfQuiz, HTMLFormElement]> {
  const quiz = await quizWith(attributes);
  const form = document.createElement('form');
  quiz.before(form);
  form.append(quiz);
  await quiz.updateComplete;
  return [quiz, form];
}

describe('<tf-quiz> in a form', () => {
  beforeEach(() => localStorage.clear());
  afterEach(unmountAll);

  it('submits score and answers once the round is finished', async () => {
    const [quiz, form] = await inForm();
    expect([...new FormData(form).keys()]).to.deep.equal([]);
    expect(quiz.value).to.equal('');
    await play(quiz, (index) => index === 0);
    const data = new FormData(form);
    expect(data.get('quiz.score')).to.equal('1');
    const value = JSON.parse(data.get('quiz') as string) as {answers: Record<string, boolean>};
    expect(value).to.deep.include({score: 1, total: 2});
    expect(Object.keys(value.answers)).to.have.length(2);
    expect(quiz.value).to.equal(data.get('quiz'));
    expect(quiz.form).to.equal(form);
  });

  it('keeps a form back where it is required and not finished', async () => {
    const [quiz, form] = await inForm('name="quiz" count="1" required');
    expect(form.checkValidity()).to.equal(false);
    expect(quiz.validity.valueMissing).to.equal(true);
    expect(quiz.validationMessage).to.include('Please answer every statement');
    expect(form.reportValidity()).to.equal(false);
    await play(quiz, () => true);
    expect(form.checkValidity()).to.equal(true);
  });

  it('begins again when the form is reset', async () => {
    const [quiz, form] = await inForm();
    await play(quiz, () => true);
    form.reset();
    await quiz.updateComplete;
    expect(part(quiz, '.result')).to.equal(null);
    expect(new FormData(form).has('quiz')).to.equal(false);
  });

  it('cannot be answered, and submits nothing, while it is disabled', async () => {
    const [quiz, form] = await inForm();
    const fieldset = document.createElement('fieldset');
    form.append(fieldset);
    fieldset.append(quiz);
    fieldset.disabled = true;
    await quiz.updateComplete;
    await quiz.updateComplete;
    expect(part(quiz, '.answer')?.matches(':disabled')).to.equal(true);
    fieldset.disabled = false;
    quiz.disabled = true;
    await quiz.updateComplete;
    expect(part(quiz, '.answer')?.matches(':disabled')).to.equal(true);
    expect(quiz.willValidate).to.equal(false);
  });

  it('comes back after a reload with the answers given', async () => {
    const [quiz] = await inForm('name="quiz" count="3"');
    const state = {ids: ['c3', 'c1'], answers: {c3: {value: false}}, index: 1, done: false};
    quiz.formStateRestoreCallback(JSON.stringify(state));
    await quiz.updateComplete;
    expect(textIn(quiz, '.statement')).to.equal('Statement number 1.');
    expect(part(quiz, '.mark.right')).not.to.equal(null);
    quiz.formStateRestoreCallback('{broken');
    await quiz.updateComplete;
    expect(textIn(quiz, '.statement')).to.equal('Statement number 1.');
  });

  it('tells the form of input and change, as other controls do', async () => {
    const [quiz, form] = await inForm();
    const heard: string[] = [];
    form.addEventListener('input', () => heard.push('input'));
    form.addEventListener('change', () => heard.push(`change ${quiz.value !== ''}`));
    await click(quiz, '.answer');
    expect(heard).to.deep.equal(['input']);
    await play(quiz, () => true);
    expect(heard.at(-1)).to.equal('change true');
  });
});
