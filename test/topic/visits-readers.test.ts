import {expect} from 'chai';
import fc from 'fast-check';
import {readVisitsJson} from '../../src/topic/readers/visits-json.js';
import {readVisitsElement} from '../../src/topic/readers/visits-table.js';
import {readVisitsText} from '../../src/topic/readers/visits-text.js';
import type {Reading} from '../../src/topic/types.js';
import type {VisitsData} from '../../src/topic/visit-types.js';

const problemsOf = ({problems}: Reading<VisitsData>): string[] =>
  problems.map(({where, message}) => `${where}: ${message}`);

function fromHtml(markup: string): Reading<VisitsData> | null {
  const host = document.createElement('div');
  host.innerHTML = markup;
  return readVisitsElement(host);
}

const csv = (text: string): Reading<VisitsData> => readVisitsText(text, {name: 'visits.csv'});

describe('visits from JSON', () => {
  it('read a file and a bare list alike, in the order of time', () => {
    const visits = [
      {date: '1904', visitor: 'Bo'},
      {date: '1901-02-03', endDate: '1901-02-05', visitor: 'Ada', place: ['Hill', 'Vale']},
    ];
    for (const json of [{visits}, visits]) {
      const {value, problems} = readVisitsJson(json);
      expect(problems).to.deep.equal([]);
      expect(value.visits.map(({visitors}) => visitors)).to.deep.equal([['Ada'], ['Bo']]);
      expect(value.visits[0]?.date.edtf).to.equal('1901-02-03/1901-02-05');
      expect(value.visits[0]?.places).to.deep.equal(['Hill', 'Vale']);
    }
  });

  it('give hues to the first two parties where the author gives none', () => {
    const {value} = readVisitsJson(
      ['North', 'South', 'East'].map((to) => ({date: '1901', visitor: 'Ada', to})),
    );
    expect(value.actors.map(({label, hue}) => [label, hue])).to.deep.equal([
      ['North', 1],
      ['South', 2],
      ['East', undefined],
    ]);
  });

  it('name what cannot be used in the words of the author, and keep the rest', () => {
    const reading = readVisitsJson({
      actors: [{id: 'north', label: 'Northland'}],
      ranks: [{id: 'envoy', label: 'Envoy'}],
      visits: [
        {date: '31 June 1901', visitor: 'Ada'},
        {date: '1902'},
        'nothing',
        {date: '1903', visitor: 'Bo', to: 'nroth', rank: 'envoi', meeting: 'two', sources: ['x']},
      ],
      gaps: [{date: '1905/1904', label: 'No envoy'}, {date: '1905'}],
      remarks: [{}],
      sources: [{id: 'annals', title: 'Annals'}],
    });
    expect(reading.value.visits.map(({visitors: [name]}) => name)).to.deep.equal(['Bo']);
    expect(problemsOf(reading)).to.deep.equal([
      'visit “Ada, 31 June 1901”: date “31 June 1901” is not a date',
      'visit 2: has no visitor',
      'visit 3: is not a visit',
      'visit “Bo, 1903”: actor “nroth” is not listed',
      'visit “Bo, 1903”: rank “envoi” is not listed',
      'visit “Bo, 1903”: meeting “two” is not a number from 1',
      'visit “Bo, 1903”: source “x” is not listed',
      'gap “No envoy”: date “1905/1904” ends before it starts',
      'gap 2: has no label',
      'remark 1: has no text',
    ]);
  });

  it('throw at nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        readVisitsJson(json);
        readVisitsJson({visits: [json], gaps: [json], remarks: [json], ranks: json, actors: json});
        readVisitsJson([{date: json, visitor: json, place: json, sources: json}]);
      }),
    );
  });
});

describe('visits from a file', () => {
  it('read commas and semicolons, quotation marks and headings by other names', () => {
    const text = 'When;Who;Hosted in;Met\r\n1901;"Ada; Bo";Northland;"A ""good"" host"\r\n';
    const {value, problems} = csv(`\ufeff${text}`);
    expect(problems).to.deep.equal([]);
    expect(value.visits[0]?.visitors).to.deep.equal(['Ada', 'Bo']);
    expect(value.visits[0]?.hosts).to.deep.equal(['A "good" host']);
    expect(value.actors[0]?.label).to.equal('Northland');
  });

  it('count rows as a spreadsheet does', () => {
    const reading = csv('date,visitor\n1901,Ada\n\n1902,\n');
    expect(reading.value.visits).to.have.length(1);
    expect(problemsOf(reading)).to.deep.equal(['row 4: has no visitor']);
  });

  it('say which column is missing', () => {
    expect(problemsOf(csv('date,place\n1901,Hill\n'))).to.deep.equal([
      'the heading row: has no column for visitor',
    ]);
  });

  it('take JSON as well, and say where it breaks', () => {
    const good = readVisitsText('[{"date":"1901","visitor":"Ada"}]', {name: 'visits.json'});
    expect(good.value.visits).to.have.length(1);
    const bad = readVisitsText('{"visits": [}', {name: 'visits.json'});
    expect(problemsOf(bad)[0]).to.match(
      /^visits\.json: it is not valid JSON \(line 1, column 13\)/,
    );
    expect(bad.problems).to.have.length(1);
  });

  it('never throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, cell) => {
        csv(text);
        csv(`date,visitor,source\n${cell},${text},${cell}`);
        csv(`{"visits": ${text}}`);
      }),
    );
  });
});

describe('visits from HTML', () => {
  it('read a table, with links as sources', () => {
    const {value, problems} = fromHtml(`<table><caption>Visits</caption>
      <thead><tr><th>Date</th><th>Visitor</th><th>Source</th></tr></thead>
      <tbody><tr><td>3–5 February 1901</td><td>Ada</td>
      <td><a href="https://example.org/">Annals</a> <a href="javascript:alert(1)">bad</a></td></tr></tbody>
      </table>`)!;
    expect(problems).to.deep.equal([]);
    expect(value.title).to.equal('Visits');
    expect(value.visits[0]?.date.edtf).to.equal('1901-02-03/1901-02-05');
    expect(value.sources.map(({title, url}) => [title, url])).to.deep.equal([
      ['Annals', 'https://example.org/'],
    ]);
  });

  it('name a bad row by its number in the table', () => {
    const reading = fromHtml(`<table><tr><th>Date</th><th>Visitor</th></tr>
      <tr><td>1901</td><td>Ada</td></tr><tr><td>soon</td><td>Bo</td></tr></table>`)!;
    expect(problemsOf(reading)).to.deep.equal(['row 3: date “soon” is not a date']);
  });

  it('are nothing where there is no table', () => {
    expect(fromHtml('<p>Visits</p>')).to.equal(null);
  });

  it('never throw, whatever the cells', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const host = document.createElement('div');
        const table = host.appendChild(document.createElement('table'));
        for (const cells of [['date', 'visitor', text], [text, text, text], []]) {
          const row = table.insertRow();
          for (const cell of cells) row.insertCell().textContent = cell;
        }
        readVisitsElement(host);
      }),
    );
  });
});
