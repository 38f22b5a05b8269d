import {expect} from 'chai';
import fc from 'fast-check';
import {sheetOf} from '../../src/chart/sheet.js';
import {summarise} from '../../src/chart/summary.js';
import {data, seriesOf, words} from './support.js';

const tell = (rows: readonly object[], unit = ''): string =>
  summarise(
    sheetOf(seriesOf(rows), 'table', data, (name) => name),
    words,
    unit,
  );

describe('summary', () => {
  it('tells where a column began, turned and ended, with every qualifier', () => {
    const rows = [
      {year: 2019, Imports: '~2,573.8'},
      {year: 2021, Imports: 260.16},
      {year: 2024, Imports: '>1,838'},
    ];
    expect(tell(rows, 'million US dollars')).to.equal(
      'Imports fell from about 2,574 million US dollars in 2019 to a low of 260.16 million in 2021 and stood at more than 1,838 million in 2024.',
    );
  });

  it('tells of a plain rise and a plain fall', () => {
    expect(
      tell([
        {year: 2019, a: 1},
        {year: 2020, a: 3},
      ]),
    ).to.equal('a rose from 1 in 2019 to 3 in 2020.');
    expect(
      tell([
        {year: 2019, a: 1},
        {year: 2020, a: -3},
      ]),
    ).to.equal('a fell from 1 in 2019 to −3 in 2020.');
  });

  it('tells of a high and a low in their order', () => {
    const rows = [5, 9, 1, 7].map((a, index) => ({year: 2001 + index, a}));
    expect(tell(rows, '%')).to.equal(
      'a rose from 5% in 2001 to a high of 9% in 2002, fell to a low of 1% in 2003 and stood at 7% in 2004.',
    );
  });

  it('mentions gaps and never counts them as zero', () => {
    expect(
      tell([
        {year: 2001, a: 4},
        {year: 2002, a: null},
        {year: 2003, a: 4},
      ]),
    ).to.equal('a stayed at 4 from 2001 to 2003. Some or all figures are missing for 2002.');
  });

  it('works for one row, for names, for nothing and for many columns', () => {
    expect(tell([{year: 2021, a: '~5'}])).to.equal('a stood at about 5 in 2021.');
    expect(
      tell([
        {town: 'North', a: 5},
        {town: 'South', a: 9},
      ]),
    ).to.equal('a: the highest value is 9 (South), the lowest 5 (North).');
    expect(summarise({rowHeading: '', columns: [], rows: []}, words)).to.equal('');
    expect(tell([{year: 1, a: 1, b: 1, c: 1, d: 1}])).to.match(
      /2 more columns are in the table\.$/,
    );
  });

  it('says how many values are disputed', () => {
    const [series] = data.series;
    const sheet = series && sheetOf(series, 'compare', data, (name) => name);
    expect(sheet && summarise(sheet, words)).to.match(
      /Better sources differ from one of the values\.$/,
    );
  });

  it('holds for every table', () => {
    const row = fc.record({
      a: fc.option(fc.integer()),
      b: fc.option(fc.double({noNaN: true, noDefaultInfinity: true})),
    });
    fc.assert(
      fc.property(fc.array(row, {minLength: 1, maxLength: 9}), (rows) => {
        const text = tell([
          {year: 2000, a: 1, b: 1},
          ...rows.map((each, at) => ({year: 2001 + at, ...each})),
        ]);
        return text.endsWith('.') && !/undefined|NaN|\{|null/.test(text);
      }),
    );
  });
});
