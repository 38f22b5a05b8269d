import {expect} from 'chai';
import fc from 'fast-check';
import {readChartCsv} from '../../../src/topic/readers/chart-csv.js';

const values = (text: string, locale?: string) =>
  readChartCsv(text, locale).value.series[0]?.rows.map(({cells}) =>
    cells.map(({quantity}) => quantity.value),
  );

describe('readChartCsv', () => {
  it('reads a table with units, qualifiers and notes', () => {
    const {value, problems} = readChartCsv(
      'Year,Imports (mil. USD),Exports (mil. USD),Note,Sources\r\n' +
        '2019,~539,"2,000+",Estimate,Jin 2012; KOTRA\r\n' +
        '2020,n/a,(5),,\r\n',
    );
    expect(problems).to.deep.equal([]);
    const [series] = value.series;
    expect(series?.rowHeading).to.equal('Year');
    expect(series?.columns).to.deep.equal([
      {id: 'imports', label: 'Imports', unit: 'mil. USD'},
      {id: 'exports', label: 'Exports', unit: 'mil. USD'},
    ]);
    expect(series?.rows[0]).to.deep.include({
      time: 2019,
      note: 'Estimate',
      sources: ['jin-2012', 'kotra'],
    });
    expect(series?.rows[0]?.cells.map(({quantity}) => quantity.qualifier)).to.deep.equal([
      'about',
      'at-least',
    ]);
    expect(series?.rows[1]?.cells.map(({quantity}) => quantity.value)).to.deep.equal([null, -5]);
  });

  it('names bad cells, words and rows by their place in the spreadsheet', () => {
    const {problems} = readChartCsv('Year,A,Remark\n\n2019,lots,x\n2020,5,y\n2021,6,z,extra\n');
    expect(problems.map(({where, message}) => `${where}: ${message}`)).to.deep.equal([
      'row 5: has 4 cells where the header has 3',
      'column “Remark”: has no numbers and is left out',
      'row 3: “lots” in column “A” is not a number',
    ]);
  });

  it('reads decimal commas where the file shows that it has them', () => {
    expect(values('Jahr;A;B\n2019;12,5;1.234')).to.deep.equal([[12.5, 1234]]);
    expect(values('Year;A;B\n2019;12.5;1.234')).to.deep.equal([[12.5, 1.234]]);
    expect(values('Year;A;B\n2019;12;1.234', 'de')).to.deep.equal([[12, 1234]]);
  });

  it('reads a header without rows, and says what is missing', () => {
    expect(values('Year,A')).to.deep.equal([]);
    expect(readChartCsv('').problems).to.deep.equal([{where: 'the file', message: 'is empty'}]);
    expect(readChartCsv('words\nmore').problems[0]?.message).to.equal(
      'has one column; a chart needs two',
    );
  });

  it('throws for no text', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => void readChartCsv(text)));
  });
});
