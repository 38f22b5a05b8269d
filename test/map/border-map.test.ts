import axe from 'axe-core';
import {expect} from 'chai';
import {BorderMap} from '../../src/map/border-map.js';
import type {PlaceSelectEvent} from '../../src/map/events.js';
import type {MapRecord} from '../../src/topic/place-types.js';
import {mount, unmountAll, until} from '../element/support.js';

BorderMap.define();

const places: MapRecord = {
  title: 'A river',
  places: [
    {id: 'west', name: 'West', kind: 'city', lat: 40, lon: 124, text: 'A town.'},
    {id: 'east', name: 'East', kind: 'bridge', lat: 40, lon: 128, names: {ko: '동', zh: '东'}},
  ],
};

async function open(data: unknown = places): Promise<BorderMap> {
  const map = mount('<border-map></border-map>').querySelector('border-map')!;
  map.data = data;
  await map.updateComplete;
  await until(() => map.renderRoot.querySelector('.place') ?? map.matches(':state(empty)'));
  return map;
}

const press = async (map: BorderMap, key: string): Promise<void> => {
  const target = map.renderRoot.querySelector('.place[tabindex="0"]')!;
  target.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
  await map.updateComplete;
};

const details = (map: BorderMap): string =>
  map.renderRoot.querySelector('[part=details]')?.textContent?.replace(/\s+/g, ' ') ?? '';

describe('<border-map>', () => {
  afterEach(unmountAll);

  it('has one tab stop among its places, and arrows walk from one to the next', async () => {
    const map = await open();
    expect(map.renderRoot.querySelectorAll('.place[tabindex="0"]')).to.have.length(1);
    await press(map, 'Home');
    await press(map, 'ArrowRight');
    const current = map.renderRoot.querySelector('.place[tabindex="0"]');
    expect(current?.getAttribute('aria-label')).to.equal('East, Bridge');
  });

  it('shows a place in full with both its names, and tells the page', async () => {
    const map = await open();
    const chosen: string[] = [];
    map.addEventListener('place-select', (event: PlaceSelectEvent) => {
      chosen.push(event.placeId);
    });
    await press(map, 'End');
    await press(map, 'Enter');
    expect(chosen).to.deep.equal(['east']);
    expect(details(map)).to.include('동').and.include('东');
    await press(map, 'Escape');
    expect(details(map)).to.include('Choose a place');
  });

  it('tells nothing when a script chooses', async () => {
    const map = await open();
    let told = 0;
    map.addEventListener('place-select', () => {
      told += 1;
    });
    map.select('west');
    await map.updateComplete;
    expect(details(map)).to.include('A town.');
    expect(told).to.equal(0);
  });

  it('lists every place', async () => {
    const map = await open();
    map.view = 'list';
    await map.updateComplete;
    const list = map.renderRoot.querySelector('[part=list]')?.textContent ?? '';
    expect(list).to.include('West').and.include('East');
  });

  it('keeps good places and names the bad one', async () => {
    const map = await open([...(places.places ?? []), {name: 'Nowhere', lat: 400, lon: 1}]);
    expect(map.renderRoot.querySelectorAll('.place')).to.have.length(2);
    expect(map.renderRoot.querySelector('[part=problems]')?.textContent).to.include('Nowhere');
  });

  it('is free of accessibility faults', async () => {
    const map = await open();
    map.select('east');
    await map.updateComplete;
    const {violations} = await axe.run(map, {rules: {region: {enabled: false}}});
    expect(violations.map(({id}) => id)).to.deep.equal([]);
  });
});
