import {expect} from 'chai';
import fc from 'fast-check';
import {readChartJson} from '../../../src/topic/readers/chart-json.js';

const said = (json: unknown) =>
  readChartJson(json).problems.map(({where, message}) => `${where}: ${message}`);

describe('readChartJson', () => {
  it('reads a file with everything in it', () => {
    const {value, problems} = readChartJson({
      title: 'Trade',
      lang: 'en',
      unit: 'million US dollars',
      series: [
        {
          id: 'customs',
          label: 'Customs',
          description: 'Recorded trade.',
          rowHeading: 'Year',
          columns: [
            {id: 'imports', label: 'Imports', actor: 'cn', role: 'inflow'},
            {id: 'exports', label: 'Exports (tonnes)', role: 'sideways'},
          ],
          rows: [
            {
              label: 2021,
              method: 'GACC',
              note: 'Revised.',
              sources: ['a'],
              cells: {
                imports: {value: '~539', sources: ['a'], note: 'Wrong.', disputed: true},
                exports: '>2,000',
              },
            },
            {label: '2022', cells: {imports: 894.5, exports: null}},
          ],
        },
      ],
      markers: [{date: '2016-03', label: 'Sanctions', event: 'sanctions', sources: ['a']}],
      actors: [{id: 'cn', label: 'China', hue: 1}],
      sources: [{id: 'a', title: 'A'}],
    });
    expect(problems).to.deep.equal([]);
    const [series] = value.series;
    expect(series).to.include({id: 'customs', rowHeading: 'Year', description: 'Recorded trade.'});
    expect(series?.columns).to.deep.equal([
      {id: 'imports', label: 'Imports', actor: 'cn', role: 'inflow'},
      {id: 'exports', label: 'Exports', unit: 'tonnes'},
    ]);
    expect(series?.rows[0]).to.deep.include({
      label: '2021',
      time: 2021,
      method: 'GACC',
      note: 'Revised.',
      sources: ['a'],
    });
    expect(series?.rows[0]?.cells[0]).to.deep.equal({
      quantity: {qualifier: 'about', value: 539, low: null, high: null},
      sources: ['a'],
      note: 'Wrong.',
      disputed: true,
    });
    expect(series?.rows[1]?.cells.map(({quantity}) => quantity.value)).to.deep.equal([894.5, null]);
    expect(value.markers[0]).to.deep.include({id: '2016-03-sanctions', event: 'sanctions'});
  });

  it('reads flat rows', () => {
    const {value, problems} = readChartJson([
      {year: 2019, imports: '~539', note: 'First', source: 'Jin 2012'},
      {year: 2020, imports: 'n/a', exports: 48},
    ]);
    expect(problems).to.deep.equal([]);
    const [series] = value.series;
    expect(series?.rowHeading).to.equal('Year');
    expect(series?.columns.map(({id}) => id)).to.deep.equal(['imports', 'exports']);
    expect(series?.rows[0]).to.deep.include({note: 'First', sources: ['jin-2012']});
    expect(series?.rows[0]?.cells[1]?.quantity.qualifier).to.equal('missing');
  });

  it('keeps what it can, and names the rest', () => {
    const json = {
      series: [
        {
          columns: [{id: 'a'}, {id: 'b', label: 'B'}],
          rows: [
            {label: '2019', cells: {a: 'lots', b: 5, c: 6}},
            {label: '', cells: {a: 1}},
            {label: '2020'},
            7,
          ],
        },
        null,
      ],
      markers: [{date: 'soon', label: 'X'}, {label: 'Y'}, {date: '1961'}],
      sources: [{id: 's', title: 'S'}],
    };
    expect(said(json)).to.deep.equal([
      'row “2019”: “c” is not a column',
      'row “2020”: has no cells',
      'row 4: has no cells',
      'row “2019”: “lots” in column “a” is not a number',
      'row 2: has no label',
      'series 2: is not a series',
      'marker “X”: date “soon” is not a date',
      'marker “Y”: has no date',
      'marker 3: has no label',
    ]);
    const [series] = readChartJson(json).value.series;
    expect(series?.rows.map(({label}) => label)).to.deep.equal(['2019', 'row 2']);
    expect(series?.rows[0]?.cells[0]).to.deep.include({raw: 'lots'});
    expect(series?.rows[0]?.time).to.equal(2019);
  });

  it('draws at most 8 columns and 2,000 rows', () => {
    const names = Array.from({length: 10}, (_, index) => `c${index}`);
    const rows = Array.from({length: 2002}, (_, index) => ({
      n: `r${index}`,
      ...Object.fromEntries(names.map((name) => [name, index])),
    }));
    const {value, problems} = readChartJson(rows);
    expect(value.series[0]?.columns).to.have.length(8);
    expect(value.series[0]?.rows).to.have.length(2000);
    expect(problems.map(({where}) => where)).to.deep.equal([
      'column “c8”',
      'column “c9”',
      'row “r2000”',
    ]);
  });

  it('reads one row and no row', () => {
    expect(readChartJson([{a: 'x', b: 1}]).value.series[0]?.rows).to.have.length(1);
    expect(readChartJson([]).value.series[0]?.rows).to.deep.equal([]);
    expect(said([])).to.deep.equal([]);
  });

  it('reads numbers as the language of the file writes them', () => {
    const file = (lang: string) => ({
      lang,
      series: [{columns: [{id: 'a'}], rows: [{label: 'x', cells: {a: '1.234'}}]}],
    });
    const read = (lang: string) =>
      readChartJson(file(lang)).value.series[0]?.rows[0]?.cells[0]?.quantity.value;
    expect([read('en'), read('de')]).to.deep.equal([1.234, 1234]);
  });

  it('says so where there is nothing to draw', () => {
    for (const json of [null, 5, {}, {series: 1}]) {
      expect(said(json)).to.deep.equal(['the file: has no list of series or rows']);
    }
  });

  it('throws for no data', () => {
    fc.assert(fc.property(fc.anything(), (json) => void readChartJson(json)));
    const anything = fc.anything();
    const series = fc.record(
      {
        id: anything,
        label: anything,
        columns: fc.oneof(anything, fc.constant([{id: 'a'}])),
        rows: fc.array(fc.record({label: anything, cells: fc.record({a: anything})})),
      },
      {requiredKeys: []},
    );
    const file = fc.record({series: fc.array(series), markers: anything, sources: anything});
    fc.assert(fc.property(file, (json) => void readChartJson(json)));
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), anything)), (json) => {
        readChartJson(json);
      }),
    );
  });
});
