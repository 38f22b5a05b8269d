import {expect} from 'chai';
import {csvParseRows} from 'd3';
import {toCsv} from '../../src/chart/csv.js';
import {sheetOf} from '../../src/chart/sheet.js';
import {data, words} from './support.js';

const [customs] = data.series as [(typeof data.series)[0]];
const csv = toCsv(
  sheetOf(customs, 'table', data, (name) => name),
  words,
  () => 'A book, "the" book',
  'million',
);

describe('CSV', () => {
  const lines = csv.trimEnd().split('\r\n');

  it('has value, low, high and qualifier for each column', () => {
    expect(lines[0]).to.match(
      /^Year,Imports \(million\),Imports low,Imports high,Imports qualifier,Exports/,
    );
    expect(lines[1]).to.match(/^2018,2500,,,about,200,200,200,exact,/);
    expect(lines[2]).to.match(/^2019,2000,2000,,more-than,/);
    expect(lines[5]).to.match(/^2023,425,400,450,range,60,/);
  });

  it('leaves what is missing empty, and says so', () => {
    expect(lines[4]).to.match(/^2021,,,,missing,,,,missing,318/);
  });

  it('quotes what needs it and gives notes, method and sources', () => {
    expect(lines[1]).to.match(/,"A book, ""the"" book"$/);
    expect(lines[5]).to.include('Other').and.include('It was 50.');
  });

  it('is a table for every reader of CSV', () => {
    const rows = csvParseRows(csv);
    expect(new Set(rows.map(({length}) => length)).size).to.equal(1);
    expect(rows[1]?.at(-1)).to.equal('A book, "the" book');
  });
});
