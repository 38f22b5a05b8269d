import {expect} from 'chai';
import fc from 'fast-check';
import {drawFresh, drawRound, eligible} from '../../src/quiz/draw.js';
import {seededRandom, shuffle} from '../../src/topic/random.js';
import {claimsOf} from './support.js';

const spread = (counts: readonly number[]): number => Math.max(...counts) - Math.min(...counts);

describe('drawing a round', () => {
  it('is balanced over themes and over truth, whatever the seed', () => {
    const settings = fc.record({
      themes: fc.integer({min: 1, max: 7}),
      count: fc.integer({min: 1, max: 20}),
      seed: fc.string(),
    });
    fc.assert(
      fc.property(settings, ({themes, count, seed}) => {
        const claims = claimsOf(themes, 12);
        const round = drawRound(claims, count, seededRandom(seed));
        expect(round).to.have.length(count);
        expect(new Set(round).size).to.equal(count);
        const byTheme = Array.from(
          {length: themes},
          (_, i) => round.filter(({theme}) => theme === `t${i}`).length,
        );
        expect(spread(byTheme)).to.be.at.most(1);
        const yes = round.filter(({answer}) => answer).length;
        expect(Math.abs(count - 2 * yes)).to.be.at.most(1);
      }),
    );
  });

  it('takes all there are where there are fewer, and none where there is none', () => {
    expect(drawRound(claimsOf(2, 1), 10, seededRandom('a'))).to.have.length(4);
    expect(drawRound([], 10, seededRandom('a'))).to.deep.equal([]);
  });

  it('gives the same round for the same seed, and another for another', () => {
    const claims = claimsOf(4, 5);
    const ids = (seed: string) => drawFresh(claims, 10, seed).map(({id}) => id);
    expect(ids('a')).to.deep.equal(ids('a'));
    expect(ids('a')).not.to.deep.equal(ids('b'));
  });

  it('never repeats the order of the round before without a seed', () => {
    const claims = claimsOf(1, 1);
    let before = drawFresh(claims, 2, '');
    for (let i = 0; i < 20; i++) {
      const after = drawFresh(claims, 2, '', before);
      expect(after.map(({id}) => id)).not.to.deep.equal(before.map(({id}) => id));
      before = after;
    }
  });

  it('keeps to the themes and difficulties that are asked for', () => {
    const claims = claimsOf(3, 2).map(
      (claim, i) => ({...claim, difficulty: i % 2 ? 1 : 3}) as const,
    );
    expect(eligible(claims, {themes: ['t1']}).every(({theme}) => theme === 't1')).to.equal(true);
    expect(eligible(claims, {difficulty: [3]})).to.have.length(6);
    expect(eligible(claims, {})).to.have.length(12);
  });

  it('shuffles without losing anything', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const shuffled = shuffle(items, seededRandom(seed));
        expect([...shuffled].sort()).to.deep.equal([...items].sort());
      }),
    );
  });
});
