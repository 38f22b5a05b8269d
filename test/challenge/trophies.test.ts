import {expect} from 'chai';
import fc from 'fast-check';
import {addRound, NEW_CAREER, readCareer, type Career} from '../../src/challenge/career.js';
import {startRound, type Mark, type Mode, type Round} from '../../src/challenge/game.js';
import {challengeMessages} from '../../src/challenge/messages.js';
import {
  award,
  factsOf,
  holds,
  newTrophies,
  TROPHY_IDS,
  TROPHY_RULES,
  type Facts,
  type TrophyId,
} from '../../src/challenge/trophies.js';

/** Facts under which no trophy is won. */
const NOTHING: Facts = {
  won: 0,
  named: 0,
  relaxed: 0,
  level: 1,
  lives: 3,
  slips: 1,
  streak: 0,
  score: 0,
  hard: 0,
  fog: 0,
  wins: 0,
  relaxedWins: 0,
  hintlessRow: 0,
  right: 0,
  mended: 0,
  dailyDays: 0,
  dailyDone: 0,
  picturesFound: 0,
  picturesLeft: 4,
  themesLeft: 7,
};

/** What just earns each trophy, and what just misses it. */
const CASES: Readonly<Record<TrophyId, readonly [Partial<Facts>, Partial<Facts>]>> = {
  firstLight: [{wins: 1}, {wins: 0}],
  secondPlate: [{picturesFound: 2}, {picturesFound: 1}],
  galleryTrophy: [
    {picturesFound: 4, picturesLeft: 0},
    {picturesFound: 3, picturesLeft: 1},
  ],
  earlyEye: [
    {named: 1, fog: 50},
    {named: 1, fog: 49},
  ],
  atOnce: [
    {named: 1, fog: 75},
    {named: 1, fog: 74},
  ],
  flawless: [
    {won: 1, slips: 0},
    {won: 1, slips: 1},
  ],
  hintless: [{hintlessRow: 3}, {hintlessRow: 2}],
  comeback: [
    {won: 1, lives: 1},
    {won: 1, lives: 2},
  ],
  tenInARow: [{streak: 10}, {streak: 9}],
  highScore: [{score: 3000}, {score: 2999}],
  thirdLevel: [
    {won: 1, level: 3},
    {won: 1, level: 2},
  ],
  hardNut: [{hard: 3}, {hard: 2}],
  allThemes: [
    {themesLeft: 0, right: 1},
    {themesLeft: 1, right: 1},
  ],
  mended: [{mended: 5}, {mended: 4}],
  hundred: [{right: 100}, {right: 99}],
  relaxedScholar: [{relaxedWins: 3}, {relaxedWins: 2}],
  today: [{dailyDone: 1}, {dailyDone: 0}],
  week: [{dailyDays: 7}, {dailyDays: 6}],
};

describe('the rules of the trophies', () => {
  it('give nothing for nothing', () => {
    expect(newTrophies(NOTHING, NEW_CAREER)).to.deep.equal([]);
  });

  for (const id of TROPHY_IDS) {
    it(`give “${challengeMessages[id]}” at its mark, not before`, () => {
      const [enough, tooLittle] = CASES[id];
      expect(holds(TROPHY_RULES[id], {...NOTHING, ...enough})).to.equal(true);
      expect(holds(TROPHY_RULES[id], {...NOTHING, ...tooLittle})).to.equal(false);
    });
  }

  it('give each trophy once', () => {
    const facts = {...NOTHING, wins: 1};
    const after = award(NEW_CAREER, newTrophies(facts, NEW_CAREER), '2026-11-03');
    expect(after.trophies).to.deep.equal({firstLight: '2026-11-03'});
    expect(newTrophies(facts, after)).to.deep.equal([]);
  });

  it('do not call play without lives a comeback', () => {
    expect(holds(TROPHY_RULES.comeback, {...NOTHING, won: 1, relaxed: 1, lives: 1})).to.equal(
      false,
    );
  });
});

const finished = (more: Partial<Round> = {}): Round => ({
  ...startRound({mode: 'classic', level: 1, questions: [], needed: 1, tiles: 96}),
  phase: 'over',
  outcome: 'cleared',
  cleared: 96,
  marks: ['right', 'wrong'] satisfies Mark[],
  asked: [
    {question: {id: 'a', answer: true, difficulty: 3, theme: 't1', missed: true}, right: true},
    {question: {id: 'b', answer: true, difficulty: 1, theme: 't2'}, right: false},
  ],
  ...more,
});

const rounds = (career: Career, count: number, more: Partial<Round> = {}): Career =>
  Array.from({length: count}).reduce<Career>(
    (before) => addRound(before, finished(more), 'p1', '2026-11-03'),
    career,
  );

describe('a career', () => {
  it('counts what rounds bring', () => {
    const career = addRound(NEW_CAREER, finished({score: 400}), 'p1', '2026-11-03');
    expect(career).to.deep.include({
      rounds: 1,
      wins: 1,
      best: 400,
      right: 1,
      mended: 1,
      themes: ['t1'],
      found: ['p1'],
      hintlessRow: 1,
      relaxedWins: 0,
    });
  });

  it('breaks the unaided row with a hint and with a loss', () => {
    expect(rounds(NEW_CAREER, 2).hintlessRow).to.equal(2);
    expect(rounds(rounds(NEW_CAREER, 2), 1, {hints: 1}).hintlessRow).to.equal(0);
    expect(rounds(rounds(NEW_CAREER, 2), 1, {outcome: 'lost'}).hintlessRow).to.equal(0);
  });

  it('finds no picture in a lost round', () => {
    expect(rounds(NEW_CAREER, 1, {outcome: 'lost', cleared: 20}).found).to.deep.equal([]);
  });

  it('counts days of the daily challenge only', () => {
    const daily = {mode: 'daily' as Mode};
    expect(rounds(NEW_CAREER, 1).daily).to.equal(undefined);
    expect(rounds(NEW_CAREER, 2, daily).daily).to.deep.equal({last: '2026-11-03', days: 1});
  });

  it('turns into facts', () => {
    const round = finished({outcome: 'named', fogAtNaming: 0.64, bestStreak: 5, score: 900});
    const career = addRound(NEW_CAREER, round, 'p1', '2026-11-03');
    const facts = factsOf(round, career, {pictures: ['p1', 'p2'], themes: ['t1', 't2']});
    expect(facts).to.deep.include({
      won: 1,
      named: 1,
      fog: 64,
      slips: 1,
      hard: 1,
      streak: 5,
      picturesFound: 1,
      picturesLeft: 1,
      themesLeft: 1,
    });
  });

  it('survives being stored', () => {
    const career = award(rounds(NEW_CAREER, 3, {mode: 'daily'}), ['firstLight'], '2026-11-03');
    expect(readCareer(JSON.parse(JSON.stringify(career)))).to.deep.equal(career);
  });

  it('is read from anything without a throw, and is then a fresh one where nothing fits', () => {
    for (const stored of [undefined, null, 'x', 7, [], {wins: 'many', trophies: 3, daily: []}]) {
      expect(readCareer(stored)).to.deep.equal(NEW_CAREER);
    }
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const career = readCareer(stored);
        expect(career.wins).to.be.at.least(0);
        expect(career.themes).to.be.an('array');
      }),
    );
    expect(readCareer({wins: -3, themes: ['a', 4, 'a'], trophies: {week: 'soon'}})).to.deep.equal({
      ...NEW_CAREER,
      themes: ['a'],
    });
  });
});
