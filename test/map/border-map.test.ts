import axe from 'axe-core';
import {expect} from 'chai';
import type {PlaceSelectEvent} from '../../src/map/events.js';
import {unmountAll} from '../element/support.js';
import {details, markOf, open, partText, press, river} from './support.js';

describe('<border-map>', () => {
  afterEach(unmountAll);

  it('has one tab stop among its places, and arrows walk from one to the next', async () => {
    const map = await open();
    expect(map.renderRoot.querySelectorAll('.place[tabindex="0"]')).to.have.length(1);
    await press(map, 'Home');
    await press(map, 'ArrowRight');
    await press(map, 'ArrowRight');
    const current = map.renderRoot.querySelector('.place[tabindex="0"]');
    expect(current?.getAttribute('aria-label')).to.equal('East, Bridge');
  });

  it('acts on the place that has the focus, however the focus came there', async () => {
    const town = {id: 'mid', name: 'Mid', kind: 'city', lat: 40, lon: 126};
    const map = await open({places: [...river.places, town]});
    const chosen: string[] = [];
    map.addEventListener('place-select', ({placeId}: PlaceSelectEvent) => chosen.push(placeId));
    const root = map.renderRoot as ShadowRoot;
    for (const id of ['stream', 'mid', 'east', 'west']) {
      root.querySelector<SVGElement>(`[data-id=${id}]`)!.focus();
      await map.updateComplete;
      expect(root.querySelector<SVGElement>('[tabindex="0"].place')?.dataset['id']).to.equal(id);
      await press(map, 'Enter');
      expect((root.activeElement as SVGElement).dataset['id'], 'keeps the focus').to.equal(id);
    }
    expect(chosen).to.deep.equal(['stream', 'mid', 'east', 'west']);
  });

  it('brings a place that takes the focus outside the window on view', async () => {
    const map = await open();
    for (let times = 0; times < 6; times++) await press(map, '+');
    map.select('east');
    await map.updateComplete;
    map.renderRoot.querySelector<SVGElement>('[data-id=west]')!.focus();
    await map.updateComplete;
    const {left, right} = map.renderRoot.querySelector('.window')!.getBoundingClientRect();
    expect(markOf(map, 'west').x).to.be.within(left, right);
  });

  it('zooms about the place that was focused last, where none is chosen', async () => {
    const map = await open();
    const west = map.renderRoot.querySelector<SVGElement>('[data-id=west]')!;
    west.focus();
    await press(map, 'Enter');
    await press(map, 'Escape');
    const before = markOf(map, 'west').x;
    map.renderRoot.querySelector<HTMLElement>('.tools button')!.click();
    await map.updateComplete;
    expect(markOf(map, 'west').x).to.be.closeTo(before, 1);
  });

  it('leaves the keys that it has no use for to the page', async () => {
    const map = await open();
    expect((await press(map, 'Escape')).defaultPrevented).to.equal(false);
    expect((await press(map, 'PageDown')).defaultPrevented).to.equal(false);
  });

  it('shows a place in full with both its names, and tells the page all of them', async () => {
    const map = await open();
    const chosen: PlaceSelectEvent[] = [];
    map.addEventListener('place-select', (event: PlaceSelectEvent) => {
      chosen.push(event);
    });
    await press(map, 'End');
    await press(map, 'Enter');
    expect(chosen.map(({placeId}) => placeId)).to.deep.equal(['east']);
    expect(chosen[0]?.places).to.deep.equal(['East', '동', '东']);
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
    expect(partText(map, 'list')).to.include('West').and.include('East');
  });

  it('shows the kinds that are asked for, and the legend hides one and brings it back', async () => {
    const map = await open(river, 'kinds="city bridge"');
    const drawn = (): string[] =>
      [...map.renderRoot.querySelectorAll<HTMLElement>('.place')].map(
        (place) => place.dataset['id'] ?? '',
      );
    expect(drawn().sort()).to.deep.equal(['east', 'west']);
    expect(map.renderRoot.querySelectorAll('.chip')).to.have.length(2);
    const chip = [...map.renderRoot.querySelectorAll<HTMLElement>('.chip')].find((each) =>
      each.textContent?.includes('Bridge'),
    )!;
    chip.click();
    await map.updateComplete;
    expect(drawn()).to.deep.equal(['west']);
    chip.click();
    await map.updateComplete;
    expect(drawn()).to.have.length(2);
  });

  it('keeps good places and names the bad one', async () => {
    const map = await open([...river.places, {name: 'Nowhere', lat: 400, lon: 1}]);
    expect(map.renderRoot.querySelectorAll('.place')).to.have.length(3);
    expect(partText(map, 'problems')).to.include('Nowhere');
  });

  it('prints every place in full, whatever was zoomed to', async () => {
    const map = await open();
    const whole = map.renderRoot.querySelector('[data-id=west] g')?.getAttribute('transform');
    await press(map, '+');
    const zoomed = map.renderRoot.querySelector('[data-id=west] g')?.getAttribute('transform');
    expect(zoomed).not.to.equal(whole);
    window.dispatchEvent(new Event('beforeprint'));
    await map.updateComplete;
    const printed = map.renderRoot.querySelector('[data-id=west] g')?.getAttribute('transform');
    expect(printed).to.equal(whole);
    expect(map.renderRoot.querySelector('.print-only')?.textContent).to.include('A town.');
    window.dispatchEvent(new Event('afterprint'));
    await map.updateComplete;
    expect(map.renderRoot.querySelector('.print-only')).to.equal(null);
  });

  it('is free of accessibility faults', async () => {
    const map = await open();
    map.select('east');
    await map.updateComplete;
    const {violations} = await axe.run(map, {rules: {region: {enabled: false}}});
    expect(violations.map(({id}) => id)).to.deep.equal([]);
  });
});
