import {expect} from 'chai';
import fc from 'fast-check';
import {
  alternatives,
  compareAnswer,
  distance,
  gapAlternatives,
  normalise,
} from '../../src/deck/answer.js';

const verdict = (typed: string, answer: string, lang?: string) =>
  compareAnswer(typed, alternatives(answer), lang).verdict;

describe('a typed answer', () => {
  const table: readonly (readonly [typed: string, answer: string, verdict: string])[] = [
    ['Heaven Lake', 'Heaven Lake', 'right'],
    ['heaven lake', 'Heaven Lake', 'right'],
    ['the heaven lake.', 'Heaven Lake', 'right'],
    ['A veto', 'Veto', 'right'],
    ['Yanan faction', 'Yan’an faction', 'right'],
    ['Pekín', 'Pekin', 'right'],
    ['friendship-bridge', 'Friendship Bridge', 'right'],
    ['amnok', 'Yalu (Amnok)', 'right'],
    ['Yalu', 'Yalu (Amnok)', 'right'],
    ['1352 km', '1,352 km', 'right'],
    ['96.7%', '96.7 per cent', 'right'],
    ['Heven Lake', 'Heaven Lake', 'near'],
    ['Hu Jintoa', 'Hu Jintao', 'near'],
    ['denuclearisaton', 'Denuclearisation', 'near'],
    ['Lake of Heaven', 'Heaven Lake', 'wrong'],
    ['1962', '1961', 'wrong'],
    ['11 July 1962', '11 July 1961', 'wrong'],
    ['260.17', '260.16', 'wrong'],
    ['Li', 'Hu', 'wrong'],
    ['', 'Veto', 'wrong'],
    ['the', 'Veto', 'wrong'],
    ['압록강', '압록강', 'right'],
    ['두만강', '압록강', 'wrong'],
  ];

  for (const [typed, answer, expected] of table) {
    it(`“${typed}” for “${answer}” is ${expected}`, () => {
      expect(verdict(typed, answer)).to.equal(expected);
    });
  }

  it('forgives the articles of the language of the card, and no others', () => {
    expect(verdict('der Fluss', 'Fluss', 'de')).to.equal('right');
    expect(verdict('der Fluss', 'Fluss', 'en')).not.to.equal('right');
  });

  it('may fill several gaps in any order', () => {
    const accepted = gapAlternatives(['Japan', 'Russia']);
    expect(compareAnswer('Russia and Japan', accepted).verdict).to.equal('right');
    expect(compareAnswer('japan, russia', accepted).verdict).to.equal('right');
    expect(compareAnswer('Japan', accepted).verdict).to.equal('wrong');
    expect(compareAnswer('Japan', accepted).expected).to.equal('Japan, Russia');
  });

  it('is told word by word what differs', () => {
    const {parts} = compareAnswer('Sino Friendship Brigde', ['Sino-Korean Friendship Bridge']);
    expect(parts).to.deep.equal([
      {kind: 'extra', text: 'Sino'},
      {kind: 'missing', text: 'Sino-Korean'},
      {kind: 'same', text: 'Friendship'},
      {kind: 'extra', text: 'Brigde'},
      {kind: 'missing', text: 'Bridge'},
    ]);
  });

  it('is always right when it is the answer', () => {
    const text = fc.string({minLength: 1}).filter((each) => normalise(each) !== '');
    fc.assert(fc.property(text, (answer) => verdict(answer, answer) === 'right'));
  });
});

describe('the distance between two texts', () => {
  it('counts one for a swap of neighbours', () => {
    expect(distance('brigde', 'bridge')).to.equal(1);
    expect(distance('', 'abc')).to.equal(3);
    expect(distance('abc', 'axc')).to.equal(1);
  });

  it('is the same both ways, and zero for the same text alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(distance(a, b)).to.equal(distance(b, a));
        expect(distance(a, b) === 0).to.equal([...a].join('') === [...b].join(''));
      }),
    );
  });
});
