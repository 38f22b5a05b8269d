import {expect} from 'chai';
import fc from 'fast-check';
import {createEmptyCard, fsrs, type Card, type Grade} from 'ts-fsrs';
import {formatInterval, outcomes, RATINGS, type Memory} from '../../src/deck/memory.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Noon by the clock of whoever runs the test, so that no day begins between two answers. */
const NOON = new Date(2026, 2, 2, 12).getTime();

const waits = (memory: Memory | undefined, now: number) =>
  RATINGS.map((rating) => outcomes(memory, now)[rating].due - now);

describe('the schedule of a card', () => {
  it('asks a new card again in minutes, or in days where it was easy', () => {
    expect(waits(undefined, NOON)).to.deep.equal([MINUTE, 6 * MINUTE, 10 * MINUTE, 8 * DAY]);
  });

  it('sends a card that was good twice into review, in two days', () => {
    const first = outcomes(undefined, NOON).good;
    const second = outcomes(first, first.due).good;
    expect(second.state).to.equal(2);
    expect(second.due - first.due).to.equal(2 * DAY);
  });

  it('takes a forgotten card back to ten minutes and counts the lapse', () => {
    const known = outcomes(undefined, NOON).easy;
    const lapsed = outcomes(known, known.due).again;
    expect(lapsed).to.include({state: 3, lapses: 1});
    expect(lapsed.due - known.due).to.equal(10 * MINUTE);
    expect(lapsed.stability).to.be.below(known.stability);
  });

  it('does as the whole scheduler of ts-fsrs does, through any row of answers', () => {
    const scheduler = fsrs();
    const grade = fc.integer({min: 1, max: 4});
    fc.assert(
      fc.property(
        fc.array(fc.tuple(grade, fc.integer({min: 0, max: 400})), {maxLength: 12}),
        (steps) => {
          let now = NOON;
          let theirs: Card = createEmptyCard(new Date(now));
          let ours: Memory | undefined;
          for (const [each, late] of steps) {
            theirs = scheduler.repeat(theirs, new Date(now))[each as Grade].card;
            ours = outcomes(ours, now)[RATINGS[each - 1] ?? 'good'];
            expect(ours.due).to.equal(theirs.due.getTime());
            expect(ours.stability).to.equal(theirs.stability);
            expect(ours.difficulty).to.equal(theirs.difficulty);
            expect(ours).to.include({
              state: theirs.state,
              reps: theirs.reps,
              lapses: theirs.lapses,
            });
            // Whole days, so that their days (which begin at midnight UTC) and ours agree.
            now = ours.due - now < DAY ? now + DAY * late : ours.due + DAY * late;
          }
        },
      ),
    );
  });
});

describe('the time until a card comes back, in words', () => {
  it('takes the largest unit that fits', () => {
    const words = [1 / 60, 1, 10, 90, 1440, 4 * 1440, 45 * 1440, 800 * 1440].map((minutes) =>
      formatInterval(minutes * MINUTE, 'en'),
    );
    expect(words).to.deep.equal([
      '1 min',
      '1 min',
      '10 min',
      '2 hours',
      '1 day',
      '4 days',
      '1.5 months',
      '2.2 years',
    ]);
  });

  it('speaks the language of the reader', () => {
    expect(formatInterval(4 * DAY, 'de')).to.equal('4 Tage');
  });
});
