import {BorderMap} from '../../src/map/border-map.js';
import type {MapRecord} from '../../src/topic/place-types.js';
import {mount, until} from '../element/support.js';

BorderMap.define();

/** Two places, with names in other languages, and a work that one of them cites. */
export const river: MapRecord = {
  title: 'A river',
  places: [
    {id: 'west', name: 'West', kind: 'city', lat: 40, lon: 124, text: 'A town.', sources: ['w']},
    {id: 'east', name: 'East', kind: 'bridge', lat: 40, lon: 128, names: {ko: '동', zh: '东'}},
    {id: 'stream', name: 'Long (Broad) River', kind: 'river', lat: 41, lon: 126},
  ],
  sources: [{id: 'w', title: 'A work', url: 'https://example.org/w'}],
};

/** A map on the page, drawn. */
export async function open(data: unknown = river, attributes = ''): Promise<BorderMap> {
  const map = mount(`<border-map ${attributes}></border-map>`).querySelector('border-map')!;
  map.data = data;
  await map.updateComplete;
  await until(() => map.renderRoot.querySelector('.place') ?? map.matches(':state(empty)'));
  return map;
}

/** Presses a key on the place that has the tab stop. */
export async function press(map: BorderMap, key: string): Promise<KeyboardEvent> {
  const target = map.renderRoot.querySelector('.place[tabindex="0"]')!;
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  target.dispatchEvent(event);
  await map.updateComplete;
  return event;
}

const words = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export const partText = (map: BorderMap, part: string): string =>
  words(map.renderRoot.querySelector(`[part=${part}]`));

export const details = (map: BorderMap): string => partText(map, 'details');

/** Where a place is drawn, in CSS pixels of the viewport. */
export function markOf(map: BorderMap, id: string): DOMRect {
  return map.renderRoot.querySelector(`[data-id="${id}"] .mark`)!.getBoundingClientRect();
}

/** Gives a map another width, and waits until it is drawn for it. */
export async function resize(map: BorderMap, width: number): Promise<void> {
  map.style.setProperty('inline-size', `${width}px`);
  const drawn = (): number =>
    Math.round(map.renderRoot.querySelector('.window')!.getBoundingClientRect().width);
  const expected = width >= 1040 ? width - 352 : width;
  const box = (): number =>
    Number(map.renderRoot.querySelector('svg.drawing')!.getAttribute('width'));
  await until(() => drawn() === expected && box() === expected);
}
