/** The map among other elements: what it cites, and what it follows. */
import {expect} from 'chai';
import '../../src/element/relations-topic.define.js';
import type {RelationsTopic} from '../../src/element/relations-topic.js';
import '../../src/references/reference-list.define.js';
import {mount, unmountAll, until} from '../element/support.js';
import {details, open, partText, river} from './support.js';

/** What another element tells; fields are read, not classes. */
function tell(name: string, fields: Record<string, unknown>): void {
  const event = Object.assign(new Event(name, {bubbles: true, composed: true}), fields);
  document.body.dispatchEvent(event);
}

describe('the map on a page', () => {
  afterEach(unmountAll);

  it('waits no longer once its file has failed, and keeps its height', async () => {
    const tag = '<border-map src="/no-such-file.json" height="600"></border-map>';
    const map = mount(tag).querySelector('border-map')!;
    await until(() => map.matches(':state(error)'));
    await map.updateComplete;
    expect(partText(map, 'message')).to.include('no-such-file.json');
    expect(map.renderRoot.querySelectorAll('[part=skeleton]').length).to.equal(0);
    expect(map.getBoundingClientRect().height).to.be.least(600);
  });

  it('waits no longer once the topic around it has failed', async () => {
    const place = mount(
      '<relations-topic src="/no-such-file.json"><border-map></border-map></relations-topic>',
    );
    const topic = place.querySelector<RelationsTopic>('relations-topic')!;
    const map = place.querySelector('border-map')!;
    await until(() => topic.status === 'failed');
    await map.updateComplete;
    expect(map.renderRoot.querySelectorAll('[part=skeleton]').length).to.equal(0);
    expect(partText(map, 'message')).not.to.equal('');
  });

  it('has its works in the list of references, with a way back', async () => {
    const map = await open();
    const list = document.createElement('reference-list');
    document.body.append(list);
    const back = () =>
      [...(list.shadowRoot?.querySelectorAll('button') ?? [])].find(
        (button) => button.textContent?.trim() === 'Map: West',
      );
    await until(back);
    back()!.click();
    await until(() => map.renderRoot instanceof ShadowRoot && map.renderRoot.activeElement);
    expect(details(map)).to.include('A work');
    expect((map.renderRoot as ShadowRoot).activeElement?.textContent).to.equal('A work');
  });

  it('follows a choice elsewhere by any of a place’s names, in silence', async () => {
    const map = await open();
    let told = 0;
    map.addEventListener('place-select', () => {
      told += 1;
    });
    for (const [name, shown] of [
      ['东', 'East'],
      ['Broad River', 'Long (Broad) River'],
      ['WEST', 'West'],
    ] as const) {
      tell('visit-select', {places: ['Elsewhere', name]});
      await map.updateComplete;
      expect(details(map)).to.include(shown);
    }
    expect(told).to.equal(0);
  });

  it('keeps its choice where nothing matches', async () => {
    const map = await open();
    map.select('west');
    tell('timeline-select', {eventId: 'unknown', places: ['Elsewhere']});
    await map.updateComplete;
    expect(map.place).to.equal('west');
  });

  it('goes to the place of an event of the surrounding topic', async () => {
    const place = mount(
      '<relations-topic persist="none"><border-map></border-map></relations-topic>',
    );
    const topic = place.querySelector<RelationsTopic>('relations-topic')!;
    const map = place.querySelector('border-map')!;
    topic.data = {
      map: river,
      events: [{id: 'fair', date: '1961', title: 'A fair', places: ['East']}],
    };
    await until(() => map.renderRoot?.querySelector('.place'));
    tell('topic-select', {eventId: 'fair'});
    await map.updateComplete;
    expect(map.place).to.equal('east');
  });
});
