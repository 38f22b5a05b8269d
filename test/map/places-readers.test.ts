import {expect} from 'chai';
import {readPlacesJson} from '../../src/topic/readers/places-json.js';
import {readPlacesElement} from '../../src/topic/readers/places-table.js';
import {readPlacesText} from '../../src/topic/readers/places-text.js';

const read = (text: string) => readPlacesText(text, {name: 'places.csv'});

describe('places from a file', () => {
  it('take commas, semicolons or tabs, and columns in any order and language of geodata', () => {
    for (const [mark, name] of [
      [',', 'comma'],
      [';', 'semicolon'],
      ['\t', 'tab'],
    ] as const) {
      const rows = [
        ['Longitude', 'LAT', 'Title', 'type'],
        ['124.39', '40.13', 'Dandong', 'City'],
      ];
      const {value, problems} = read(rows.map((row) => row.join(mark)).join('\n'));
      expect(problems, name).to.deep.equal([]);
      const [place] = value.places;
      expect([place?.name, place?.lat, place?.lon, place?.kind], name).to.deep.equal([
        'Dandong',
        40.13,
        124.39,
        'city',
      ]);
    }
  });

  it('name a missing column and a stray quotation mark', () => {
    expect(read('name,lat\nDandong,40').problems[0]?.message).to.equal('has no column for lon');
    const {value, problems} = read('name,lat,lon\n"Dandong" port,40,124');
    expect(value.places).to.have.length(1);
    expect(problems[0]?.message).to.include('quotation mark');
  });

  it('name broken JSON', () => {
    expect(readPlacesText('{"places": [', {name: 'p.json'}).problems).to.have.length(1);
  });
});

describe('places from HTML', () => {
  it('are the items with a latitude and a longitude', () => {
    const list = document.createElement('div');
    const item = document.createElement('li');
    Object.assign(item.dataset, {lat: '40.13', lon: '124.39', kind: 'Ferry'});
    const name = document.createElement('b');
    name.textContent = 'Dandong';
    const link = document.createElement('a');
    link.href = 'https://example.org/dandong';
    link.textContent = 'A page';
    item.append(name, ': on the Yalu. ', link);
    list.append(item);
    const {places = [], sources = []} = readPlacesElement(list)?.value ?? {};
    expect(places[0]).to.deep.include({name: 'Dandong', kind: 'Ferry', sources: ['a-page']});
    expect(places[0]?.text).to.include('on the Yalu.');
    expect(sources[0]?.url).to.equal('https://example.org/dandong');
    expect(readPlacesElement(document.createElement('p'))).to.equal(null);
  });
});

describe('a map’s outlines and ways', () => {
  it('are left out, with a word about it, where they have no bounds', () => {
    const {value, problems} = readPlacesJson({places: [], geometry: {bounds: {west: 5, east: 1}}});
    expect(value.geometry).to.equal(undefined);
    expect(problems.map(({where}) => where)).to.deep.equal(['the geometry']);
  });

  it('keep only points on the globe', () => {
    const ways = [{text: 'North', points: [[1, 2], [95, 0], 'x', [3, 4]]}];
    const {value} = readPlacesJson({places: [], routes: {ways}});
    expect(value.routes?.ways[0]?.points).to.deep.equal([
      [1, 2],
      [3, 4],
    ]);
  });
});
