import {expect} from 'chai';
import fc from 'fast-check';
import {readTimelineCsv} from '../../../src/topic/readers/timeline-csv.js';

const lines = (...rows: string[]) => rows.join('\n');
const said = (text: string) =>
  readTimelineCsv(text).problems.map(({where, message}) => `${where}: ${message}`);

describe('readTimelineCsv', () => {
  it('reads columns under the names that people give them', () => {
    const {value, problems} = readTimelineCsv(
      lines(
        '\uFEFFDate,End date,Event,Description,Category,Actors,People,Places,Sources,Source URL,Notes,ID,Media,Media Caption\r',
        '1950-06-25,1953-07-27,Korean War,"It said ""no"",\nand went on.",Military,China; North Korea,Mao,Yalu;Pyongyang,Jin 2012,https://example.org/jin,See note,war,https://example.org/a.jpg,A picture\r',
      ),
    );
    expect(problems).to.deep.equal([]);
    expect(value.events[0]).to.deep.include({
      id: 'war',
      title: 'Korean War',
      text: 'It said "no",\nand went on.',
      category: 'military',
      actors: ['china', 'north-korea'],
      people: ['Mao'],
      places: ['Yalu', 'Pyongyang'],
      sources: ['jin-2012'],
      note: 'See note',
      media: [{url: 'https://example.org/a.jpg', caption: 'A picture'}],
    });
    expect(value.events[0]?.date.edtf).to.equal('1950-06-25/1953-07-27');
    expect(value.sources).to.deep.equal([
      {id: 'jin-2012', title: 'Jin 2012', url: 'https://example.org/jin'},
    ]);
  });

  it('finds out what divides the cells', () => {
    for (const mark of [',', ';', '\t']) {
      const {value} = readTimelineCsv(lines(`date${mark}title`, `1961${mark}Treaty`));
      expect(value.events[0]?.title, mark).to.equal('Treaty');
    }
  });

  it('counts rows as the spreadsheet does', () => {
    const text = lines(
      'date,title,text',
      '1961,Treaty,"a',
      'b"',
      ',,',
      '31 June 1961,Bad,',
      '1962,Good,x,y,z',
      '1963,,',
    );
    expect(said(text)).to.deep.equal([
      'row 5: has 5 cells where the header has 3',
      'row 4: date “31 June 1961” is not a date',
      'row 6: has no title',
    ]);
    expect(readTimelineCsv(text).value.events.map(({title}) => title)).to.deep.equal([
      'Treaty',
      'Good',
    ]);
  });

  it('loses no row to a quotation mark', () => {
    const text = lines(
      'date,title',
      '1961,"Treaty',
      '1962,"Big" word',
      '1963,5" pipe',
      '1964,Last',
    );
    expect(said(text)).to.deep.equal([
      'row 2: has a quotation mark that never closes',
      'row 3: has a quotation mark that closes before the cell ends',
    ]);
    expect(readTimelineCsv(text).value.events.map(({title}) => title)).to.deep.equal([
      'Treaty',
      'Big word',
      '5" pipe',
      'Last',
    ]);
    const open = lines('date,title', '1961,"Treaty', '1962,Last');
    expect(said(open)).to.deep.equal(['row 2: has a quotation mark that never closes']);
    expect(readTimelineCsv(open).value.events.map(({title}) => title)).to.deep.equal([
      'Treaty',
      'Last',
    ]);
  });

  it('reads a table without a header, and says so', () => {
    const text = lines('1961,Treaty,Signed in Beijing.', '1962,Border,');
    expect(said(text)).to.deep.equal([
      'row 1: is not a header; its cells are read as date, title and text',
    ]);
    expect(readTimelineCsv(text).value.events.map(({title}) => title)).to.deep.equal([
      'Treaty',
      'Border',
    ]);
  });

  it('says what is missing', () => {
    expect(said('')).to.deep.equal(['the file: is empty']);
    expect(said('a,b\n1,2')).to.deep.equal(['row 1: names no column “date” and “title”']);
  });

  it('reads the spreadsheet of TimelineJS', () => {
    const {value, problems} = readTimelineCsv(
      lines(
        'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background',
        ',,,,,,,,,A history,<p>Intro</p>,,,,,title,,#333',
        '-500,,,,,,,,,Old,,,,,,,Ancient,',
        '79,8,24,,,,,,,Eruption,,,,,,,,',
        '1961,7,11,2:30 PM,1961,7,12,,July,Treaty,<b>Signed</b>,https://example.org/a.jpg,Me,A photo,,,Modern,',
        '1961,13,,,,,,,,Never,,,,,,,,',
        '1949,,,,1991,,,,,Alliance,,,,,,era,,',
      ),
    );
    expect(value.title).to.equal('A history');
    expect(value.text).to.equal('Intro');
    expect(value.events.map(({date, title}) => [date.edtf, title])).to.deep.equal([
      ['-0499', 'Old'],
      ['0079-08-24', 'Eruption'],
      ['1961-07-11T14:30/1961-07-12', 'Treaty'],
    ]);
    expect(value.events[2]).to.deep.include({
      displayDate: 'July',
      text: 'Signed',
      category: 'modern',
      media: [{url: 'https://example.org/a.jpg', caption: 'A photo', credit: 'Me'}],
    });
    expect(value.eras.map(({name, date}) => [name, date.edtf])).to.deep.equal([
      ['Alliance', '1949/1991'],
    ]);
    expect(problems).to.deep.equal([{where: 'row 6', message: 'date “1961-13” is not a date'}]);
  });

  it('throws for no text', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => void readTimelineCsv(text)));
    const near = fc.string({unit: fc.constantFrom('"', ',', '\n', ';', '1961', 'date', 'title')});
    fc.assert(
      fc.property(near, (text) => void readTimelineCsv(text)),
      {numRuns: 300},
    );
  });
});
