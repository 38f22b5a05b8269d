import {RelationsTimeline} from '../../src/timeline/relations-timeline.js';
import {until} from '../element/support.js';

RelationsTimeline.define();

export {mount, unmountAll, until} from '../element/support.js';

/** A timeline, handled as a reader would. */
export class Reader {
  readonly element: RelationsTimeline;
  /** Events that the element fired. */
  readonly fired: Event[] = [];

  constructor(element: RelationsTimeline) {
    this.element = element;
    for (const type of ['timeline-select', 'timeline-filter', 'timeline-error']) {
      element.addEventListener(type, (event) => this.fired.push(event));
    }
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  all<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.root.querySelectorAll<E>(selector)];
  }

  one<E extends Element = HTMLElement>(selector: string): E {
    const found = this.root.querySelector<E>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  }

  /** Texts of what matches. */
  texts(selector: string): string[] {
    return this.all(selector).map(
      (element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    );
  }

  /** A button by its name. */
  button(name: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('button').find((button) => {
      const text = button.getAttribute('aria-label') ?? button.textContent ?? '';
      return text.replace(/\s+/g, ' ').trim().startsWith(name);
    });
    if (!found) throw new Error(`no button ${name}`);
    return found;
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settled();
  }

  /** A mark on the axis, by a part of its name. */
  mark(name: string): SVGElement {
    const marks = this.all<SVGElement>('.plot [role=button]');
    const found = marks.find((mark) => mark.getAttribute('aria-label')?.includes(name));
    if (!found) throw new Error(`no mark ${name}`);
    return found;
  }

  /** Clicks a mark with the pointer. */
  async click(mark: Element): Promise<void> {
    mark.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, detail: 1}));
    await this.settled();
  }

  /** Presses a key where the focus is. */
  async key(key: string, options: KeyboardEventInit = {}): Promise<KeyboardEvent> {
    const event = new KeyboardEvent('keydown', {
      key,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...options,
    });
    (this.root.activeElement ?? this.element).dispatchEvent(event);
    await this.settled();
    return event;
  }

  /** Types into the search field. */
  async search(text: string): Promise<void> {
    const field = this.one<HTMLInputElement>('.search-field');
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.settled();
  }

  /** Name of what has the focus. */
  get focused(): string {
    return this.root.activeElement?.getAttribute('aria-label') ?? '';
  }

  /** Waits until nothing moves any more. */
  async settled(): Promise<void> {
    let before = '';
    await this.element.updateComplete;
    await until(() => {
      const now = `${this.one('.root').innerHTML.length} ${this.ticks()}`;
      const same = now === before;
      before = now;
      return same;
    });
    await this.element.updateComplete;
  }

  /** Positions of the ticks, which change while the axis glides. */
  ticks(): string {
    return this.all('.grid')
      .map((grid) => grid.getAttribute('d'))
      .join();
  }
}

const {matchMedia} = window;

/** Lets the reader wish for no movement, which also makes tests quick; `false` takes it back. */
export function still(on = true): void {
  window.matchMedia = on
    ? (query) => Object.assign(Object.create(null), {matches: /reduce/.test(query)})
    : matchMedia;
}

/** Puts a timeline on the page and waits until it is drawn. */
export async function open(
  data: unknown,
  {width = 1000, ...properties}: Partial<RelationsTimeline> & {width?: number} = {},
): Promise<Reader> {
  const place = document.createElement('div');
  place.style.inlineSize = `${width}px`;
  const element = document.createElement('relations-timeline');
  Object.assign(element, {data, persist: 'none', ...properties});
  const reader = new Reader(element);
  place.append(element);
  document.body.append(place);
  await until(() => element.shadowRoot?.querySelector('.plot, .list, .message'));
  await reader.settled();
  return reader;
}

/** Ten events in two categories, three eras, with people, places, sources and a note. */
export const sample = {
  title: 'A sample',
  categories: [
    {id: 'war', label: 'War'},
    {id: 'trade', label: 'Trade'},
  ],
  actors: [
    {id: 'a', label: 'Aland', hue: 1},
    {id: 'b', label: 'Bland', hue: 2},
  ],
  eras: [
    {name: 'First era', date: '1950/1959', text: 'How it began.'},
    {name: 'Second era', date: '1960/1979'},
    {name: 'Third era', date: '1980/2010'},
  ],
  sources: [
    {
      id: 's1',
      title: 'A book',
      author: 'B. Author',
      url: 'https://example.org/book',
      read: 'excerpt',
    },
    {id: 's2', title: 'A paper', publisher: 'The Press'},
  ],
  events: [
    {
      id: 'one',
      date: '1950-06-25/1953-07-27',
      title: 'The long war',
      text: 'It lasted.',
      category: 'war',
      actor: ['a', 'b'],
      people: ['Ann', 'Bob'],
      places: ['Seaville'],
      sources: ['s1', 's2'],
      note: 'Accounts differ.',
    },
    {
      id: 'two',
      date: '1951-01-04',
      title: 'A battle',
      text: 'It was lost.',
      category: 'war',
      actor: 'a',
      sources: ['s1'],
    },
    {
      id: 'three',
      date: '1955',
      title: 'First market',
      text: 'People bought.',
      category: 'trade',
      actor: 'b',
      sources: ['s2'],
    },
    {
      id: 'four',
      date: '1961-07-11',
      title: 'The treaty',
      text: 'Two states agreed.',
      category: 'war',
      actor: ['a', 'b'],
      sources: ['s1'],
    },
    {
      id: 'five',
      date: '1964~',
      title: 'A request',
      text: 'It was refused.',
      category: 'war',
      sources: [],
    },
    {
      id: 'six',
      date: '1970-04',
      title: 'A visit to Pékin',
      text: 'They met.',
      category: 'trade',
      actor: 'a',
      sources: ['s2'],
    },
    {
      id: 'seven',
      date: '197X',
      title: 'Lean years',
      text: 'Harvests failed.',
      category: 'trade',
      sources: ['s2'],
    },
    {
      id: 'eight',
      date: '1992-08-24',
      title: 'Recognition',
      text: 'A turn.',
      category: 'trade',
      sources: ['s1'],
    },
    {
      id: 'nine',
      date: '2005-09-19',
      title: 'A statement',
      text: 'It was joint.',
      category: 'war',
      sources: ['s1'],
    },
    {
      id: 'ten',
      date: '2005-09-19',
      title: 'A reply',
      text: 'It was short.',
      category: 'war',
      sources: ['s1'],
    },
  ],
};

/** Many events, spread over 200 years. */
export function many(count: number): unknown {
  return Array.from({length: count}, (_, i) => ({
    id: `m${i}`,
    date: `${1800 + (i % 200)}-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`,
    title: `Event number ${i}`,
    text: `Text ${i}.`,
    category: `c${i % 5}`,
  }));
}
