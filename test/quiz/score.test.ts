import {expect} from 'chai';
import fc from 'fast-check';
import {clockText, Countdown} from '../../src/quiz/countdown.js';
import {addRound, bestRound, countAnswer, NO_HISTORY, readHistory} from '../../src/quiz/history.js';
import {newRound, restoreRound, saveRound, withAnswer, type Round} from '../../src/quiz/round.js';
import {calibrate, scoreRound} from '../../src/quiz/score.js';
import {shareText} from '../../src/quiz/share.js';
import {claimsOf} from './support.js';

/** A round over claims T F T F …, answered as told; `undefined` leaves one open. */
function roundOf(values: readonly (boolean | undefined)[], sure?: number): Round {
  const claims = claimsOf(2, 10).slice(0, values.length);
  return claims.reduce(
    (round, claim, i) => {
      const value = values[i];
      if (value === undefined) return round;
      return withAnswer(round, claim, {value, ...(sure !== undefined && {sure})});
    },
    newRound(claims, 'asking'),
  );
}

describe('scoring', () => {
  it('counts right answers; wrong and missing ones are misses', () => {
    const {right, total, misses} = scoreRound(roundOf([true, true, undefined, false]));
    expect([right, total]).to.deep.equal([2, 4]);
    expect(misses.map(({id}) => id)).to.deep.equal(['c1', 'c2']);
  });

  it('adds up over the themes', () => {
    const answer = fc.option(fc.boolean(), {nil: undefined});
    fc.assert(
      fc.property(fc.array(answer, {minLength: 1, maxLength: 40}), (values) => {
        const {right, total, themes, misses} = scoreRound(roundOf(values));
        const sum = (key: 'right' | 'total') => themes.reduce((all, theme) => all + theme[key], 0);
        expect(sum('right')).to.equal(right);
        expect(sum('total')).to.equal(total);
        expect(misses.length).to.equal(total - right);
      }),
    );
  });
});

describe('calibration', () => {
  it('is absent where nobody was asked', () => {
    expect(calibrate(roundOf([true, false]))).to.equal(undefined);
  });

  it('gives the Brier score: 0.25 for guessing, small for justified certainty', () => {
    expect(calibrate(roundOf([true, true], 0.5))?.brier).to.equal(0.25);
    expect(calibrate(roundOf([true, false], 0.95))?.brier).to.be.closeTo(0.0025, 1e-9);
  });

  it('says who is too sure, who too modest, and who is right to be so sure', () => {
    expect(calibrate(roundOf([false, true], 0.95))?.verdict).to.equal('over');
    expect(calibrate(roundOf([true, false], 0.5))?.verdict).to.equal('under');
    expect(calibrate(roundOf([true, false], 0.95))?.verdict).to.equal('fair');
  });
});

describe('history', () => {
  it('counts the present and the longest run of right answers', () => {
    const answers = [true, true, false, true];
    const history = answers.reduce(countAnswer, NO_HISTORY);
    expect(history).to.include({streak: 1, bestStreak: 2});
  });

  it('finds the best round by share, of equal ones the longest', () => {
    const rounds = [
      [5, 10],
      [4, 5],
      [8, 10],
    ] as const;
    const history = rounds.reduce(
      (all, [right, total], at) => addRound(all, {right, total, themes: [], misses: []}, at),
      NO_HISTORY,
    );
    expect(bestRound(history)).to.deep.equal({right: 8, total: 10, at: 2});
  });

  it('takes whatever was stored, and keeps what can be used', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const {rounds, streak, bestStreak} = readHistory(stored);
        expect(bestStreak).to.be.at.least(streak);
        expect(rounds.every(({right, total}) => right <= total)).to.equal(true);
      }),
    );
    const good = {at: 1, right: 1, total: 2};
    expect(readHistory({rounds: [good, {right: 9}, null], streak: -1}).rounds).to.deep.equal([
      good,
    ]);
  });
});

describe('a round between visits', () => {
  it('comes back as it was', () => {
    const round = roundOf([true, false, undefined], 0.75);
    const state: unknown = JSON.parse(JSON.stringify(saveRound(round)));
    expect(restoreRound(state, claimsOf(2, 10))).to.deep.equal(round);
  });

  it('does not come back where a claim is gone or the state is broken', () => {
    expect(restoreRound(saveRound(roundOf([true, false])), [])).to.equal(undefined);
    fc.assert(
      fc.property(fc.anything(), (state) => {
        restoreRound(state, claimsOf(2, 10));
      }),
    );
  });
});

describe('the shared text', () => {
  it('shows the pattern, ten to a line, and gives no answer away', () => {
    const text = shareText('Quiz: 10 of 11', roundOf(Array(11).fill(true)), 'https://example.org/');
    expect(text.split('\n')).to.deep.equal([
      'Quiz: 10 of 11',
      '■□■□■□■□■□',
      '■',
      'https://example.org/',
    ]);
  });
});

describe('time', () => {
  it('does not count pauses, and can be extended', () => {
    const countdown = new Countdown(60_000);
    countdown.run(0);
    countdown.pause(10_000);
    countdown.run(1_000_000);
    expect(countdown.left(1_005_000)).to.equal(45_000);
    countdown.extend(30_000, 1_005_000);
    expect(countdown.left(1_005_000)).to.equal(75_000);
    expect(countdown.left(9_000_000)).to.equal(0);
    countdown.extend(30_000, 9_000_000);
    expect(countdown.left(9_000_000)).to.equal(30_000);
  });

  it('is written as on a clock', () => {
    expect([125_000, 59_001, 0].map(clockText)).to.deep.equal(['2:05', '1:00', '0:00']);
  });
});
