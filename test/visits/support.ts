import '../../src/visits/leader-visits.define.js';
import type {LeaderVisits} from '../../src/visits/leader-visits.js';
import type {VisitsRecord} from '../../src/topic/visit-types.js';
import {mount, until} from '../element/support.js';

/** Five visits of two countries. */
export const sample: VisitsRecord = {
  title: 'Made-up visits',
  meetingName: 'Ada–Bo meeting',
  actors: [
    {id: 'north', label: 'Northland', hue: 1},
    {id: 'south', label: 'Southland', hue: 2},
  ],
  ranks: [
    {id: 'queen', label: 'Queen'},
    {id: 'envoy', label: 'Envoy'},
  ],
  gaps: [{date: '1905/1919', label: 'No envoy', to: 'south', sources: ['annals']}],
  remarks: [{text: 'One visit is left out.', sources: ['annals']}],
  visits: [
    {
      id: 'first',
      date: '1901-02-03/1901-02-05',
      visitor: 'Ada',
      rank: 'queen',
      host: 'Bo',
      place: ['Hill', 'Vale'],
      to: 'north',
      meeting: 1,
      event: 'ball',
      text: 'They danced.',
      note: 'The annals call it the second.',
      sources: ['annals', 'gazette'],
    },
    {id: 'second', date: '1904', visitor: 'Cy', rank: 'envoy', host: 'Ada', to: 'south'},
    {id: 'third', date: '1920-05', visitor: 'Dee', rank: 'envoy', host: 'Ada', to: 'south'},
    {id: 'fourth', date: '1921', visitor: 'Ada', rank: 'queen', host: 'Bo', to: 'north'},
    {id: 'fifth', date: '1921-06', visitor: 'Ada', rank: 'queen', host: 'Bo', to: 'north'},
  ],
  sources: [
    {id: 'annals', title: 'The annals', url: 'https://example.org/annals'},
    {id: 'gazette', title: 'The gazette', url: 'https://example.org/gazette'},
  ],
};

interface Options {
  readonly attributes?: string;
  readonly width?: number;
  readonly data?: unknown;
  /** Markup around the tag, which stands at `…`. */
  readonly around?: string;
}

/** Puts the element on the page and waits until it shows its data, or that there is none. */
export async function open(options: Options = {}): Promise<LeaderVisits> {
  const {attributes = '', width = 1000, data = sample, around = '…'} = options;
  const tag = `<leader-visits ${attributes}></leader-visits>`;
  const place = mount(`<div style="inline-size: ${width}px">${around.replace('…', tag)}</div>`);
  const visits = place.querySelector('leader-visits')!;
  if (data) visits.data = data;
  await until(() => find(visits, '.visit, .entry, tbody') ?? visits.matches(':state(empty)'));
  return visits;
}

export function find(visits: LeaderVisits, selector: string): HTMLElement | null {
  return visits.renderRoot.querySelector<HTMLElement>(selector);
}

export function findAll(visits: LeaderVisits, selector: string): HTMLElement[] {
  return [...visits.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

/** Words of a part, as a reader sees them. */
export function wordsOf(visits: LeaderVisits, selector: string): string {
  return find(visits, selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** Ids of the visits on view. */
export function idsOf(visits: LeaderVisits): (string | null)[] {
  return findAll(visits, '[data-id]').map((each) => each.getAttribute('data-id'));
}

/** Id of the visit whose mark or entry has the focus. */
export function focusedId(visits: LeaderVisits): string | null | undefined {
  return visits.shadowRoot?.activeElement?.getAttribute('data-id');
}

/** Presses a key where the focus is inside the element. */
export async function press(visits: LeaderVisits, key: string): Promise<void> {
  const target = visits.shadowRoot?.activeElement ?? find(visits, '[data-id][tabindex="0"]')!;
  target.dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
  );
  await visits.updateComplete;
  // The focus follows once the new state is drawn.
  await Promise.resolve();
}

/** Presses a mark, a button or an entry. */
export async function click(visits: LeaderVisits, selector: string): Promise<void> {
  find(visits, selector)!.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
  await visits.updateComplete;
}
