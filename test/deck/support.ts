import {FlashDeck} from '../../src/deck/flash-deck.js';
import {mount} from '../element/support.js';

export {unmountAll, until} from '../element/support.js';

FlashDeck.bundled = {
  id: 'test-topic',
  title: 'Rivers and towns',
  lang: 'en',
  categories: [
    {id: 'river', label: 'Rivers'},
    {id: 'town', label: 'Towns'},
  ],
  sources: [{id: 's', title: 'A book', publisher: 'A press', date: '2020', read: 'excerpt'}],
  cards: [
    {id: 'yalu', front: 'Yalu', back: 'The western border river', theme: 'river', sources: ['s']},
    {id: 'tumen', front: 'Tumen', back: 'The eastern border river', theme: 'river'},
    {
      id: 'dandong',
      front: 'Dandong',
      back: 'The town opposite Sinuiju',
      theme: 'town',
      names: {zh: '丹东', ko: '단둥'},
    },
    {id: 'gap', front: 'Dandong faces {{Sinuiju}}.', theme: 'town', hint: 'A town'},
  ],
};
FlashDeck.define();

/** A deck as a reader meets it: what is seen, pressed and typed. */
export class Reader {
  readonly deck: FlashDeck;

  constructor(deck: FlashDeck) {
    this.deck = deck;
  }

  find<E extends HTMLElement = HTMLElement>(selector: string): E | null {
    return this.deck.renderRoot.querySelector<E>(selector);
  }

  all(selector: string): HTMLElement[] {
    return [...this.deck.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  /** Words of the side on view, as assistive technology finds them. */
  get side(): string {
    return words(this.find('.face:not([inert])'));
  }

  get phrase(): string {
    return words(this.find('.face:not([inert]) .phrase'));
  }

  get announced(): string {
    return words(this.find('.announcer'));
  }

  /** New, learning, due and learned cards. */
  get counts(): string {
    return this.all('.counts b')
      .map((each) => words(each))
      .join(' ');
  }

  /** Presses a key where the focus is, or on an element. */
  async press(key: string, on?: string): Promise<void> {
    const target = on ? this.find(on) : this.deck.shadowRoot?.activeElement;
    target?.dispatchEvent(
      new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
    );
    await this.settled();
  }

  async click(selector: string): Promise<void> {
    const target = this.find(selector);
    if (!target) throw new Error(`There is no ${selector}.`);
    target.click();
    await this.settled();
  }

  async type(text: string): Promise<void> {
    const field = this.find<HTMLInputElement>('.typing input');
    if (field) field.value = text;
    this.find<HTMLFormElement>('.typing')?.requestSubmit();
    await this.settled();
  }

  /** Turns the card and rates it. */
  async answer(key: string): Promise<void> {
    await this.press(' ', '.card');
    await this.press(key, '.card');
  }

  async settled(): Promise<void> {
    await this.deck.updateComplete;
    await this.deck.updateComplete;
  }
}

function words(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Puts a deck on the page. */
export async function open(attributes = '', children = ''): Promise<Reader> {
  const place = mount(`<flash-deck ${attributes}>${children}</flash-deck>`);
  const reader = new Reader(place.querySelector('flash-deck') as FlashDeck);
  await reader.settled();
  return reader;
}
