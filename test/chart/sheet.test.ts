import {expect} from 'chai';
import {compose} from '../../src/chart/composition.js';
import {
  between,
  dress,
  sheetOf,
  viewsOf,
  withGaps,
  type Sheet,
  type View,
} from '../../src/chart/sheet.js';
import {data, seriesOf, words} from './support.js';

const [customs, share] = data.series as [(typeof data.series)[0], (typeof data.series)[0]];
const sheet = (view: View): Sheet => sheetOf(customs, view, data, (name) => name);
const column = (view: View): unknown[] =>
  sheet(view).rows.map(({cells: [cell]}) => [cell?.quantity.qualifier, cell?.quantity.value]);

describe('views of a series', () => {
  it('offers what the data allows', () => {
    expect(viewsOf(customs)).to.deep.equal(['compare', 'balance', 'total', 'table']);
    expect(viewsOf(share)).to.deep.equal(['compare', 'table']);
    expect(viewsOf(seriesOf([{year: 2020, imports: 1, exports: 2}]))).to.include('balance');
  });

  it('takes imports from exports, with what is known of both', () => {
    expect(column('balance')).to.deep.equal([
      ['about', -2300],
      ['less-than', -1708],
      ['exact', -443.06],
      ['missing', null],
      ['range', -365],
    ]);
  });

  it('prefers the published total and adds where there is none', () => {
    expect(column('total')).to.deep.equal([
      ['about', 2700],
      ['more-than', 2292],
      ['exact', 539.06],
      ['exact', 318],
      ['range', 485],
    ]);
  });

  it('keeps a total beside the parts only where there are no parts', () => {
    const wholes = sheet('compare').rows.map(({whole}) => whole?.quantity.value);
    expect(sheet('compare').columns.map(({id}) => id)).to.deep.equal(['imports', 'exports']);
    expect(wholes).to.deep.equal([undefined, undefined, undefined, 318, undefined]);
  });

  it('puts a gap, never a zero, for a year that is left out', () => {
    const {rows} = withGaps(sheet('compare'));
    expect(rows.map(({label}) => label)).to.deep.equal([
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
    ]);
    expect(rows[4]?.cells.map(({quantity}) => quantity.value)).to.deep.equal([null, null]);
  });

  it('names the years it puts in as a reader knows them, and puts none into nothing', () => {
    const series = [seriesOf(['500 BCE', '300 BCE', '200 BCE'].map((year) => ({year, a: 3})))];
    const wish = {series: '', view: 'compare', scale: 'linear', from: '', to: ''} as const;
    const old = compose({...data, series}, wish, words)!.sheet;
    expect(old.rows.map(({label}) => label).join()).to.equal('500 BCE,400 BCE,300 BCE,200 BCE');
    expect(withGaps({...old, rows: []}).rows).to.deep.equal([]);
  });

  it('sees no gaps in decades, names and irregular dates', () => {
    for (const labels of [
      ['1950', '1960', '1970'],
      ['north', 'south'],
      ['2001', '2001-07', '2009'],
    ]) {
      const own = sheetOf(
        seriesOf(labels.map((year, n) => ({year, n}))),
        'table',
        data,
        (name) => name,
      );
      expect(withGaps(own).rows.length).to.equal(labels.length);
    }
  });

  it('limits the years, sorts them, and leaves names alone', () => {
    const years = sheetOf(
      seriesOf([
        {y: 2003, n: 1},
        {y: 2001, n: 1},
        {y: 2002, n: 1},
      ]),
      'table',
      data,
      (name) => name,
    );
    expect(between(years, 2002).rows.map(({label}) => label)).to.deep.equal(['2002', '2003']);
    expect(between(years, undefined, 2003).rows.map(({label}) => label)).to.deep.equal([
      '2001',
      '2002',
    ]);
    const names = sheetOf(
      seriesOf([
        {y: 'b', n: 1},
        {y: 'a', n: 1},
      ]),
      'table',
      data,
      (name) => name,
    );
    expect(between(names, 2002).rows.map(({label}) => label)).to.deep.equal(['b', 'a']);
  });

  it('tells any eight columns apart by hue or texture', () => {
    const columns = [...'abcdefgh'].map((id) => ({id, label: id}));
    for (const count of [1, 2, 8]) {
      const looks = dress(columns.slice(0, count), []).map(({hue, texture}) => `${hue}/${texture}`);
      expect(new Set(looks).size).to.equal(count);
    }
    expect(dress(customs.columns, data.actors).map(({hue}) => hue)).to.deep.equal([1, 2, 0]);
  });
});
