import {expect} from 'chai';
import fc from 'fast-check';
import {readVisitsJson} from '../../src/topic/readers/visits-json.js';
import {stepFrom} from '../../src/visits/keys.js';
import {axisOf, layOutSide, SLOT, xOf, yearsOn, type TextSizes} from '../../src/visits/layout.js';

const sizes: TextSizes = {em: 16, line: 18, width: (text) => text.length * 7};

const records = fc.array(
  fc.record({
    date: fc
      .tuple(fc.integer({min: 1900, max: 2030}), fc.integer({min: 1, max: 12}))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    visitor: fc.constantFrom('Ada', 'King Bo the Second', 'Cy'),
  }),
  {minLength: 1, maxLength: 60},
);

function layOut(visits: unknown, width: number, gaps: unknown[] = []) {
  const {value} = readVisitsJson({visits, gaps});
  const axis = axisOf(value.visits, width, sizes);
  return {value, axis, side: layOutSide(value.visits, value.gaps, axis, 'Hosted here', sizes)};
}

describe('the axis of visits', () => {
  it('never lets two marks touch, and leaves none out', () => {
    fc.assert(
      fc.property(records, fc.integer({min: 600, max: 1600}), (visits, width) => {
        const {marks} = layOut(visits, width).side;
        expect(marks).to.have.length(visits.length);
        marks.forEach((one, at) => {
          for (const other of marks.slice(at + 1)) {
            const apart = Math.abs(one.x - other.x) >= SLOT || one.row !== other.row;
            expect(apart).to.equal(true);
          }
        });
      }),
    );
  });

  it('never lets two names touch, or a pole cross a name', () => {
    fc.assert(
      fc.property(records, fc.integer({min: 600, max: 1600}), (visits, width) => {
        const {flags, height} = layOut(visits, width).side;
        for (const one of flags) {
          expect(one.y).to.be.most(height);
          for (const other of flags) {
            const reachedOver = other !== one && other.x > one.x && other.x <= one.textEnd;
            if (reachedOver) expect(one.y - other.y).to.be.least(sizes.line - 1e-9);
          }
        }
      }),
    );
  });

  it('leaves names out where they would rise out of sight, and no mark', () => {
    const visits = Array.from({length: 200}, (_, at) => ({
      date: String(1900 + (at % 97)),
      visitor: `Guest ${at % 7}`,
    }));
    const {flags, marks, height} = layOut(visits, 1000).side;
    expect(marks).to.have.length(200);
    expect(flags.length).to.be.greaterThan(0);
    expect(height).to.be.lessThan((Math.max(...marks.map(({row}) => row)) + 1) * SLOT + 300);
  });

  it('is true to time', () => {
    const {axis, side} = layOut(
      ['1950-07', '1975-07', '2000-07'].map((date) => ({date, visitor: 'Ada'})),
      1000,
    );
    const [a, b, c] = side.marks.map(({x}) => x);
    expect(b! - a!).to.be.closeTo(c! - b!, 0.1);
    expect([axis.from, axis.to]).to.deep.equal([1950, 2001]);
    expect(xOf(1900, axis)).to.equal(axis.start);
  });

  it('spans gaps beyond the marks, in rows where they overlap', () => {
    const visits = ['1990', '2001', '2010', '2020'].map((date) => ({date, visitor: 'Ada'}));
    const {side} = layOut(visits, 1000, [
      {date: '1990/2009', label: 'No king'},
      {date: '2001/2019', label: 'No queen'},
    ]);
    const [one, other] = side.gaps;
    expect(one!.y).not.to.equal(other!.y);
    for (const {y} of side.gaps) {
      expect(y).to.be.greaterThan(Math.max(...side.flags.map((flag) => flag.y)));
      expect(y).to.be.lessThan(side.height);
    }
  });

  it('names round years with room for each', () => {
    const axis = {from: 1950, to: 2026, start: 20, length: 1000};
    expect(yearsOn(axis, 80)).to.deep.equal([1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]);
    expect(yearsOn({...axis, from: 1950, to: 1958}, 80)).to.have.length(9);
    expect(yearsOn({...axis, from: -3, to: 4}, 80)).to.have.length(8);
  });
});

describe('keys among visits', () => {
  const stops = [
    {time: 1, above: true},
    {time: 2, above: false},
    {time: 5, above: true},
  ];
  const axis = {rtl: false, list: false};

  it('stay within the visits', () => {
    expect(stepFrom('ArrowLeft', 0, stops, axis)).to.equal(0);
    expect(stepFrom('ArrowRight', 2, stops, axis)).to.equal(2);
    expect(stepFrom('ArrowRight', 0, stops, {...axis, rtl: true})).to.equal(0);
    expect(stepFrom('ArrowLeft', 0, stops, {...axis, rtl: true})).to.equal(1);
  });

  it('change the side for the nearest visit there', () => {
    expect(stepFrom('ArrowDown', 2, stops, axis)).to.equal(1);
    expect(stepFrom('ArrowUp', 1, stops, axis)).to.equal(0);
    expect(stepFrom('ArrowUp', 0, stops, axis)).to.equal(0);
    expect(stepFrom('ArrowDown', 0, [{time: 1, above: true}], axis)).to.equal(0);
  });

  it('are steps in a list, and the page’s where they mean nothing', () => {
    expect(stepFrom('ArrowDown', 0, stops, {...axis, list: true})).to.equal(1);
    expect(stepFrom('Tab', 0, stops, axis)).to.equal(undefined);
  });
});
