import {expect} from 'chai';
import fc from 'fast-check';
import {readJsonText} from '../../../src/topic/readers/json-text.js';
import {readChartText, readTimelineText} from '../../../src/topic/readers/text.js';

describe('readTimelineText', () => {
  it('tells JSON from CSV by the content', () => {
    const titles = (text: string, type?: string) =>
      readTimelineText(text, {type}).value.events.map(({title}) => title);
    expect(titles('date,title\n1961,Treaty', 'text/plain')).to.deep.equal(['Treaty']);
    expect(titles('\uFEFF [{"date": "1961", "title": "Treaty"}]', 'text/plain')).to.deep.equal([
      'Treaty',
    ]);
    expect(titles('[date],title\n1961,Treaty', 'text/csv')).to.deep.equal(['Treaty']);
  });

  it('says where JSON is broken', () => {
    const text = '[\n  {"date": "1961", "title": "Treaty"},\n]';
    expect(readTimelineText(text, {name: 'events.json'}).problems).to.deep.equal([
      {
        where: 'events.json',
        message: 'it is not valid JSON (line 3, column 1): “]” cannot stand there',
      },
    ]);
  });

  it('recognises a web page and an empty file', () => {
    const page = '<!doctype html><html><title>Not found</title></html>';
    expect(readTimelineText(page, {type: 'text/csv'}).problems).to.deep.equal([
      {where: 'the file', message: 'is a web page, not data'},
    ]);
    expect(readChartText(' \n').problems).to.deep.equal([{where: 'the file', message: 'is empty'}]);
  });

  it('throws for no text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        readTimelineText(text);
        readChartText(text);
      }),
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        readTimelineText(text);
        readChartText(text);
      }),
    );
  });
});

describe('readJsonText', () => {
  it('finds the place of the fault', () => {
    const fault = (text: string) => readJsonText(text, 'x').problem?.message;
    expect(fault('{"a": 1,}')).to.include('(line 1, column 9): “}”');
    expect(fault("{'a': 1}")).to.include("(line 1, column 2): “'”");
    expect(fault('{"a" 1}')).to.include('column 6): “1”');
    expect(fault('[1 2]')).to.include('column 4): “2”');
    expect(fault('[1,\n 2')).to.include('(line 2, column 3): the text ends too early');
    expect(fault('[01]')).to.include('column 2');
    expect(fault('{} x')).to.include('column 4): “x”');
    expect(fault('["a\nb"]')).to.include('(line 1, column 2)');
  });

  it('agrees with the browser on what is broken', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '}', '"', 'x', '1'),
        (json, at, add) => {
          const where = at % (json.length + 1);
          const text = json.slice(0, where) + add + json.slice(where + 1);
          const {value, problem} = readJsonText(text, 'x');
          if (!problem) expect(JSON.stringify(value)).to.equal(JSON.stringify(JSON.parse(text)));
          else expect(problem.message).to.match(/line \d+, column \d+/);
        },
      ),
    );
  });
});
