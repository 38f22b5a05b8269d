import {expect} from 'chai';
import fc from 'fast-check';
import {
  bonusNow,
  clarityOf,
  fogOf,
  isWon,
  LIVES,
  play,
  startRound,
  type Mode,
  type Move,
  type Question,
  type Round,
} from '../../src/challenge/game.js';
import {answerPoints, namingBonus, streakBonus} from '../../src/challenge/scoring.js';

const questions = (count: number): Question[] =>
  Array.from({length: count}, (_, i) => ({
    id: `q${i}`,
    answer: i % 2 === 0,
    difficulty: ((i % 3) + 1) as Question['difficulty'],
  }));

const begin = (mode: Mode, count = 6, needed = 4): Round =>
  startRound({mode, level: 1, questions: questions(count), needed, tiles: 96});

const answer = (round: Round, right: boolean): Round =>
  play(round, {type: 'answer', value: round.queue[0]!.answer === right});

const moves: fc.Arbitrary<Move> = fc.oneof(
  fc.record({type: fc.constant('answer' as const), value: fc.boolean()}),
  fc.constant({type: 'next'} as const),
  fc.constant({type: 'next'} as const),
  fc.constant({type: 'hint'} as const),
  fc.record({
    type: fc.constant('guess' as const),
    verdict: fc.constantFrom('right' as const, 'near' as const, 'wrong' as const),
  }),
);

const modes = fc.constantFrom<Mode>('classic', 'relaxed', 'daily');

describe('the rules of a round', () => {
  it('never lets the score fall below nothing, lives leave their bounds or fog come back', () => {
    fc.assert(
      fc.property(modes, fc.integer({min: 1, max: 12}), fc.array(moves), (mode, count, list) => {
        let round = begin(mode, count, 5);
        for (const move of list) {
          const next = play(round, move);
          expect(next.score).to.be.at.least(0);
          expect(next.cleared).to.be.at.least(round.cleared).and.at.most(next.tiles);
          expect(clarityOf(next)).to.be.within(0, 100);
          if (mode === 'relaxed') expect(next.lives).to.equal(null);
          else expect(next.lives).to.be.within(0, LIVES);
          expect(next.outcome === 'lost').to.equal(next.lives === 0);
          expect(isWon(next)).to.equal(next.cleared === next.tiles);
          if (round.phase === 'over') expect(next).to.equal(round);
          round = next;
        }
      }),
    );
  });

  it('is won by as many right answers as are needed, and not by one fewer', () => {
    fc.assert(
      fc.property(modes, fc.integer({min: 1, max: 12}), (mode, needed) => {
        let round = begin(mode, 14, needed);
        for (let i = 0; i < needed; i++) {
          expect(round.outcome).to.equal('playing');
          round = play(answer(round, true), {type: 'next'});
        }
        expect(round.outcome).to.equal('cleared');
        expect(clarityOf(round)).to.equal(100);
      }),
    );
  });

  it('can always be won without lives: what was missed comes back', () => {
    let round = begin('relaxed', 4, 4);
    round = play(answer(round, false), {type: 'next'});
    for (let i = 0; i < 4; i++) round = play(answer(round, true), {type: 'next'});
    expect(round.outcome).to.equal('cleared');
    expect(round.asked.at(-1)?.question).to.include({id: 'q0', missed: true});
  });

  it('is lost with the third wrong answer', () => {
    let round = begin('classic', 8);
    for (let i = 0; i < 3; i++) round = play(answer(round, false), {type: 'next'});
    expect(round).to.include({outcome: 'lost', lives: 0, phase: 'over'});
  });

  it('takes points instead of lives in relaxed play', () => {
    const right = play(answer(begin('relaxed'), true), {type: 'next'});
    expect(answer(right, false).score).to.equal(right.score - 50);
    expect(play(right, {type: 'guess', verdict: 'wrong'}).score).to.equal(0);
  });

  it('pays for naming the picture early, less after wrong names, nothing for a vague one', () => {
    const round = begin('classic');
    const named = play(round, {type: 'guess', verdict: 'right'});
    expect(named).to.include({outcome: 'named', phase: 'over', cleared: 96});
    expect(named.score).to.equal(bonusNow(round) + 300);
    expect(named.fogAtNaming).to.equal(fogOf(round));
    const missed = play(round, {type: 'guess', verdict: 'wrong'});
    expect(missed).to.include({lives: 2, wrongGuesses: 1});
    expect(bonusNow(missed)).to.equal(bonusNow(round) - 150);
    const near = play(round, {type: 'guess', verdict: 'near'});
    expect(near).to.include({lives: 3, wrongGuesses: 0, score: 0});
  });

  it('halves the points of a hinted answer and forgets the hint afterwards', () => {
    const plain = answer(begin('classic'), true);
    const hinted = answer(play(begin('classic'), {type: 'hint'}), true);
    expect(hinted.score).to.equal(plain.score / 2);
    expect(hinted.marks).to.deep.equal(['hinted']);
    expect(play(hinted, {type: 'next'})).to.include({hinted: false, hints: 1});
  });

  it('carries score, row and lives to the next level, with one life more', () => {
    const before = play(answer(begin('classic'), false), {type: 'next'});
    const carried = {...before, score: 700, streak: 4, bestStreak: 6};
    const settings = {mode: 'classic' as const, questions: questions(5), needed: 5, tiles: 96};
    const next = startRound({...settings, level: 2, carried});
    expect(next).to.include({score: 700, streak: 4, bestStreak: 6, lives: 3, level: 2});
  });
});

describe('points', () => {
  it('grow with difficulty and with the row of right answers, up to a limit', () => {
    expect([1, 2, 3, 4, 5, 9].map(streakBonus)).to.deep.equal([0, 25, 50, 75, 100, 100]);
    expect(answerPoints(1, 1, false)).to.equal(100);
    expect(answerPoints(3, 3, false)).to.equal(250);
    expect(answerPoints(3, 3, true)).to.equal(125);
  });

  it('for a name grow with the fog and are never negative', () => {
    fc.assert(
      fc.property(fc.double({min: 0, max: 1, noNaN: true}), fc.nat(20), (fog, wrong) => {
        expect(namingBonus(fog, wrong)).to.be.within(0, 1000);
        expect(namingBonus(1, wrong)).to.be.at.least(namingBonus(fog, wrong));
      }),
    );
  });
});
