import {expect} from 'chai';
import fc from 'fast-check';
import {dailySeed, extendRow, localDay, type DailyRow} from '../../src/challenge/daily.js';
import {hintFor} from '../../src/challenge/hints.js';
import {plainPicture} from '../../src/challenge/plain-picture.js';
import {drawQuestions, type Draw} from '../../src/challenge/questions.js';
import {shareGrid} from '../../src/challenge/share.js';
import {cellsOf, clearingOrder, COLUMNS, radiusAt, ROWS, TILES} from '../../src/challenge/tiles.js';
import type {Claim, Difficulty} from '../../src/topic/claim-types.js';
import {seededRandom} from '../../src/topic/random.js';

const claim = (i: number, more: Partial<Claim> = {}): Claim => ({
  id: `c${i}`,
  statement: `Statement ${i}`,
  answer: i % 2 === 0,
  explanation: '',
  theme: `t${i % 5}`,
  difficulty: ((i % 3) + 1) as Difficulty,
  sources: [],
  ...more,
});

const claims = Array.from({length: 60}, (_, i) => claim(i));

const draw = (more: Partial<Draw> = {}): Draw => ({
  count: 8,
  level: 1,
  known: () => 0.5,
  asked: new Set(),
  random: seededRandom('x'),
  ...more,
});

describe('the draw of questions', () => {
  it('takes what the reader missed before anything else, whatever its difficulty', () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.nat(59), {maxLength: 8}), (seed, missed) => {
        const ids = new Set(missed.map((i) => `c${i}`));
        const known = (id: string): number => (ids.has(id) ? 0 : 0.5);
        const drawn = drawQuestions(claims, draw({known, random: seededRandom(seed)}));
        expect(drawn.filter(({id}) => ids.has(id)).length).to.equal(ids.size);
        expect(drawn.filter(({missed}) => missed).length).to.equal(ids.size);
      }),
    );
  });

  it('leaves what is well known to the end', () => {
    const known = (id: string): number => (Number(id.slice(1)) < 40 ? 0.95 : 0.5);
    const drawn = drawQuestions(claims, draw({known, count: 20}));
    expect(drawn.every(({id}) => Number(id.slice(1)) >= 40)).to.equal(true);
  });

  it('never asks twice in a game while others are left', () => {
    const asked = new Set(claims.slice(0, 50).map(({id}) => id));
    const drawn = drawQuestions(claims, draw({asked, count: 10}));
    expect(drawn.some(({id}) => asked.has(id))).to.equal(false);
  });

  it('rises in difficulty within a round and from level to level', () => {
    const hardness = (level: number): number => {
      const drawn = drawQuestions(claims, draw({level, count: 10}));
      const order = drawn.map(({difficulty}) => difficulty);
      expect(order).to.deep.equal([...order].sort((a, b) => a - b));
      return order.reduce<number>((sum, each) => sum + each, 0);
    };
    expect(hardness(1)).to.be.below(hardness(2));
    expect(hardness(2)).to.be.below(hardness(4));
  });

  it('balances true and false, and themes', () => {
    for (const seed of 'abcdef') {
      const drawn = drawQuestions(claims, draw({random: seededRandom(seed), count: 10}));
      expect(drawn.filter(({answer}) => answer).length).to.be.within(3, 7);
      expect(new Set(drawn.map(({theme}) => theme)).size).to.be.at.least(4);
    }
  });

  it('is the same for the same seed', () => {
    const again = (): unknown => drawQuestions(claims, draw({random: seededRandom('same')}));
    expect(again()).to.deep.equal(again());
  });
});

describe('the daily challenge', () => {
  it('goes by the date where the reader is', () => {
    expect(localDay(new Date(2026, 10, 3, 23, 59))).to.equal('2026-11-03');
    expect(localDay(new Date(2026, 10, 4, 0, 1))).to.equal('2026-11-04');
  });

  it('has one seed for each date', () => {
    expect(dailySeed('2026-11-03')).to.equal(dailySeed('2026-11-03'));
    expect(dailySeed('2026-11-03')).not.to.equal(dailySeed('2026-11-04'));
  });

  it('counts days in a row over the ends of months and summer time', () => {
    const days = [
      '2026-03-27',
      '2026-03-28',
      '2026-03-29',
      '2026-03-30',
      '2026-03-31',
      '2026-04-01',
    ];
    const row = days.reduce<DailyRow | undefined>((sofar, day) => extendRow(sofar, day), undefined);
    expect(row).to.deep.equal({last: '2026-04-01', days: 6});
    expect(extendRow(row, '2026-04-01')).to.deep.equal(row);
    expect(extendRow(row, '2026-04-03')).to.deep.equal({last: '2026-04-03', days: 1});
  });
});

describe('the fog', () => {
  it('clears every tile once, and those around the telling point last', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const order = clearingOrder(seededRandom(seed), [0.9, 0.9]);
        expect([...order].sort((a, b) => a - b)).to.deep.equal(
          Array.from({length: TILES}, (_, i) => i),
        );
        const corner = Math.floor(0.9 * ROWS) * COLUMNS + Math.floor(0.9 * COLUMNS);
        expect(order.indexOf(corner)).to.be.above(TILES / 2);
      }),
    );
  });

  it('covers all of each tile until it dissolves, and nothing afterwards', () => {
    const side = 960 / COLUMNS;
    for (const cell of cellsOf([0, 5, 77, 300], 960)) {
      expect(cell.r).to.be.above(side * Math.SQRT1_2);
      expect(radiusAt(cell, 0)).to.equal(cell.r);
      expect(radiusAt(cell, 5000)).to.equal(0);
    }
  });
});

describe('the shared squares', () => {
  it('say how each move went, ten to a row', () => {
    expect(shareGrid(['right', 'wrong', 'hinted', 'misnamed', 'named'])).to.equal('■□▣◇◆');
    expect(
      shareGrid(Array<'right'>(12).fill('right'))
        .split('\n')
        .map((row) => row.length),
    ).to.deep.equal([10, 2]);
  });
});

describe('a hint', () => {
  const sources = [{id: 's', title: 'A work'}];

  it('names years of the explanation that the statement does not have', () => {
    const told = claim(1, {
      statement: 'It was signed in 1961.',
      explanation: 'It was signed in 1961 and renewed in 1981.',
    });
    expect(hintFor(told, {sources})).to.deep.equal({kind: 'years', years: ['1981']});
  });

  it('falls back on the work, then on a nudge', () => {
    expect(hintFor(claim(1, {sources: ['s']}), {sources})).to.include({source: 'A work'});
    expect(hintFor(claim(1), {sources})).to.deep.equal({kind: 'plain'});
  });
});

describe('the plain picture', () => {
  it('is a landscape that loads as an image, the same for the same seed', async () => {
    const picture = plainPicture('x', 'Hills', 'Hills');
    expect(picture.src).to.equal(plainPicture('x', 'Hills', 'Hills').src);
    expect(picture.src).not.to.equal(plainPicture('other', 'Hills', 'Hills').src);
    const image = new Image();
    image.src = picture.src;
    await image.decode();
    expect(image.naturalWidth).to.equal(600);
  });
});
