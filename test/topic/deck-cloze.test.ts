import {expect} from 'chai';
import fc from 'fast-check';
import {fillGaps, gapAnswers, hasGap, parseCloze} from '../../src/topic/deck-cloze.js';

describe('texts with gaps', () => {
  it('cuts a text at its gaps', () => {
    expect(parseCloze('signed in {{1961}} in Beijing')).to.deep.equal([
      {text: 'signed in ', gap: false},
      {text: '1961', gap: true},
      {text: ' in Beijing', gap: false},
    ]);
  });

  it('reads the numbered gaps and hints of Anki', () => {
    expect(parseCloze('{{c1::Dandong::a city}} and {{c2::Sinuiju}}')).to.deep.equal([
      {text: 'Dandong', gap: true, hint: 'a city'},
      {text: ' and ', gap: false},
      {text: 'Sinuiju', gap: true},
    ]);
  });

  it('fills the gaps and lists what belongs into them', () => {
    expect(fillGaps('by {{China}} and {{c1::Russia}}.')).to.equal('by China and Russia.');
    expect(gapAnswers('by {{China}} and {{c1::Russia}}.')).to.deep.equal(['China', 'Russia']);
  });

  it('leaves single braces and empty gaps alone', () => {
    expect(hasGap('a {set} and {{}}')).to.equal(false);
    expect(fillGaps('a {set} and {{}}')).to.equal('a {set} and {{}}');
  });

  it('loses no text outside gaps', () => {
    const plain = fc.string().filter((text) => !/[{}]/.test(text));
    fc.assert(
      fc.property(plain, plain, (before, after) => {
        expect(fillGaps(`${before}{{x}}${after}`)).to.equal(`${before}x${after}`);
      }),
    );
  });
});
