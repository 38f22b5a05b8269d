import {expect} from 'chai';
import fc from 'fast-check';
import {spreadTicks} from '../../src/timeline/axis-scene.js';
import {timeTicks, type YearWords} from '../../src/timeline/ticks.js';

const words: YearWords = {
  bce: (year) => `${year} BCE`,
  ce: (year) => `${year} CE`,
  millionYearsAgo: (count) => `${count} million years ago`,
  billionYearsAgo: (count) => `${count} billion years ago`,
  present: 'today',
};

const labels = (t0: number, t1: number, count: number): string[] =>
  timeTicks({t0, t1}, count, 'en-GB', words).map(({label}) => label);

describe('ticks', () => {
  it('are round years', () => {
    expect(labels(1948, 2026, 8)).to.deep.equal([
      '1950',
      '1960',
      '1970',
      '1980',
      '1990',
      '2000',
      '2010',
      '2020',
    ]);
  });

  it('know no year zero', () => {
    expect(labels(-2.5, 3.5, 6)).to.deep.equal(['3 BCE', '2 BCE', '1 BCE', '1 CE', '2 CE', '3 CE']);
    expect(labels(-250, 250, 5)).to.deep.equal(['200 BCE', '100 BCE', '1 CE', '100 CE', '200 CE']);
  });

  it('stand at the first of January of a round BCE year', () => {
    const [first] = timeTicks({t0: -250, t1: -50}, 2, 'en-GB', words);
    expect(first).to.deep.include({time: -199, label: '200 BCE'});
  });

  it('count millions and billions of years back', () => {
    expect(labels(-70e6, 0, 4)).to.deep.equal([
      '60 million years ago',
      '40 million years ago',
      '20 million years ago',
      'today',
    ]);
    expect(labels(-4.6e9, -0.5e9, 3)).to.include('4 billion years ago');
  });

  it('are months within a few years, and name the year where it begins', () => {
    expect(labels(2016.95, 2017.6, 8)).to.include.members(['2017', 'Feb', 'Jul']);
  });

  it('name the year once where none begins in view', () => {
    expect(labels(1961.5, 1961.56, 6)[0]).to.match(/1961$/);
    expect(labels(1961.5, 1961.56, 6)[1]).not.to.match(/1961/);
  });

  it('are hours within a day', () => {
    const day = 1 / 365;
    const found = labels(1961 + 191 * day, 1961 + 192 * day, 6);
    expect(found.join(' ')).to.contain('12:00');
    expect(found.length).to.be.within(3, 12);
  });

  it('stand in order, in the view, in a bearable number', () => {
    fc.assert(
      fc.property(
        fc.double({min: -1e6, max: 3000, noNaN: true}),
        fc.double({min: 1e-3, max: 1e6, noNaN: true}),
        fc.integer({min: 2, max: 14}),
        (t0, span, count) => {
          const times = timeTicks({t0, t1: t0 + span}, count, 'en', words).map(({time}) => time);
          expect(times.length).to.be.at.most(count * 4 + 4);
          times.forEach((time, i) => {
            expect(time).to.be.within(t0 - 1e-4, t0 + span + 1e-4);
            if (i) expect(time).to.be.greaterThan(times[i - 1]!);
          });
        },
      ),
    );
  });

  it('lose their label rather than touch, the major ones last', () => {
    const ticks = [
      {x: 100, label: 'abcdef', major: false},
      {x: 120, label: '2017', major: true},
      {x: 300, label: 'abc', major: false},
    ];
    const kept = spreadTicks(ticks, 400, (text) => text.length * 8);
    expect(kept.map(({x}) => x)).to.deep.equal([120, 300]);
  });
});
