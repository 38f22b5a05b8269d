import {expect} from 'chai';
import fc from 'fast-check';
import {citedIds, parseCited, plainText} from '../../src/topic/readers/sections-cited.js';

const all = (reference: string): string => reference;

describe('texts with citation marks', () => {
  it('take the marks out and keep their place', () => {
    expect(parseCited('Signed in 1961.[treaty] It holds.[treaty, gazette]', all)).to.eql([
      {words: 'Signed in 1961.'},
      {cites: ['treaty']},
      {words: ' It holds.'},
      {cites: ['treaty', 'gazette']},
    ]);
  });

  it('leave brackets after a space as they are', () => {
    expect(parseCited('He [Mao] agreed.', all)).to.eql([{words: 'He [Mao] agreed.'}]);
  });

  it('leave a reference out that names nothing, and the words stay', () => {
    const known = (reference: string): string => (reference === 'good' ? 'good' : '');
    expect(parseCited('So.[bad] Yes.[good, bad]', known)).to.eql([
      {words: 'So.'},
      {words: ' Yes.'},
      {cites: ['good']},
    ]);
  });

  it('name each source once, in the order of first mention', () => {
    const texts = ['A.[b, a]', 'B.[a, c]'].map((text) => parseCited(text, all));
    expect(citedIds(texts)).to.eql(['b', 'a', 'c']);
  });

  it('never lose a word, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const runs = parseCited(text, () => '');
        expect(plainText(runs)).to.equal(text.replace(/(?<=\S)\[[^[\]\s][^[\]]*\]/gu, ''));
      }),
    );
  });
});
