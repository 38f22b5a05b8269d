import axe from 'axe-core';
import {expect} from 'chai';
import type {CardRateEvent, CardTurnEvent, DeckFinishEvent} from '../../src/deck/events.js';
import {open, unmountAll, type Reader} from './support.js';

function listen<E extends Event>(reader: Reader, type: string): E[] {
  const events: E[] = [];
  reader.deck.addEventListener(type, (event) => void events.push(event as E));
  return events;
}

async function violations(reader: Reader): Promise<string[]> {
  const {violations} = await axe.run(reader.deck, {rules: {region: {enabled: false}}});
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
}

describe('the flash deck', () => {
  beforeEach(() => localStorage.clear());
  afterEach(unmountAll);

  it('turns by key and by click, and tells the page', async () => {
    const reader = await open();
    const turns = listen<CardTurnEvent>(reader, 'card-turn');
    expect(reader.phrase).to.equal('Yalu');
    await reader.press(' ', '.card');
    expect(reader.phrase).to.equal('The western border river');
    await reader.press('Enter', '.card');
    expect(reader.phrase).to.equal('Yalu');
    await reader.click('.card');
    expect(turns.map(({cardId, side}) => `${cardId} ${side}`)).to.deep.equal([
      'yalu answer',
      'yalu question',
      'yalu answer',
    ]);
  });

  it('announces the back, and keeps the words of the front within reach', async () => {
    const reader = await open();
    await reader.press(' ', '.card');
    expect(reader.announced).to.equal('Answer: The western border river');
    expect(reader.side).to.include('Yalu').and.include('A press, 2020');
    expect(reader.find('.front')?.inert).to.equal(true);
    expect(reader.find('.card')?.role).to.equal('group');
    expect(reader.find('.card')?.ariaLabel).to.equal('Flashcard, New, Answer');
  });

  it('gives names their language', async () => {
    const reader = await open('mode="browse" theme-filter="town"');
    await reader.press(' ', '.card');
    expect(reader.all('.names span').map((name) => name.lang)).to.deep.equal(['zh', 'ko']);
  });

  it('shows what each answer means, and goes on by the keys 1 to 4', async () => {
    const reader = await open();
    const rates = listen<CardRateEvent>(reader, 'card-rate');
    await reader.press('3', '.card');
    expect(rates, 'before the card is turned').to.have.length(0);
    await reader.press(' ', '.card');
    expect(reader.all('.ratings small').map((each) => each.textContent)).to.deep.equal([
      '1 min',
      '6 min',
      '10 min',
      '8 days',
    ]);
    await reader.press('4');
    expect(rates[0]).to.include({cardId: 'yalu', rating: 'easy'});
    expect(reader.phrase).to.equal('Tumen');
    expect(reader.announced).to.equal('Question: Tumen');
  });

  it('leaves the focus on the card when the buttons come and go', async () => {
    const reader = await open();
    await reader.click('.answer-row button');
    expect(reader.deck.shadowRoot?.activeElement?.className).to.equal('card');
    await reader.click('[data-rating=good]');
    expect(reader.deck.shadowRoot?.activeElement?.className).to.equal('card');
  });

  it('counts what waits and what is learned, and ends with a summary of the days ahead', async () => {
    const reader = await open('new-per-day="2"');
    const ends = listen<DeckFinishEvent>(reader, 'deck-finish');
    expect(reader.counts).to.equal('2 0 0 0');
    await reader.answer('4');
    expect(reader.counts).to.equal('1 0 0 1');
    await reader.answer('4');
    expect(ends.map(({ratings}) => ratings.easy)).to.deep.equal([2]);
    expect(reader.find('.summary')?.textContent).to.include('Done for today');
    expect(reader.all('.ahead li')).to.have.length(1);
    await reader.click('.answer-row button');
    expect(reader.phrase).to.equal('Dandong');
  });

  it('keeps its height when a card with a long answer is turned on a narrow phone', async () => {
    const reader = await open();
    reader.deck.style.inlineSize = '280px';
    const back = 'An answer that takes far more room than its question does. '.repeat(12);
    reader.deck.data = [{front: 'A short question', back}];
    await reader.settled();
    const height = reader.deck.offsetHeight;
    expect(height).to.be.greaterThan(640);
    await reader.press(' ', '.card');
    expect(reader.side).to.include('An answer');
    expect(reader.deck.offsetHeight).to.equal(height);
    await reader.press(' ', '.card');
    expect(reader.deck.offsetHeight).to.equal(height);
  });

  it('takes an answer back', async () => {
    const reader = await open();
    await reader.answer('1');
    await reader.click('.undo');
    expect(reader.phrase).to.equal('Yalu');
    expect(reader.counts).to.equal('4 0 0 0');
    const again = await open();
    expect(again.counts).to.equal('4 0 0 0');
  });

  it('walks by arrow keys, as the eye sees them', async () => {
    const reader = await open('mode="browse"');
    await reader.press('ArrowRight', '.card');
    expect(reader.phrase).to.equal('Tumen');
    await reader.press('End', '.card');
    expect(reader.side).to.include('4 of 4');
    await reader.press('Home', '.card');
    expect(reader.phrase).to.equal('Yalu');
    document.documentElement.dir = 'rtl';
    await reader.press('ArrowLeft', '.card');
    document.documentElement.removeAttribute('dir');
    expect(reader.phrase).to.equal('Tumen');
  });

  it('takes the focus into the panel, and by Escape back to its button', async () => {
    const reader = await open();
    await reader.click('.more');
    const focused = (): Element | null | undefined => reader.deck.shadowRoot?.activeElement;
    expect(focused()?.closest('.panel')).not.to.equal(null);
    await reader.press('Escape');
    expect(reader.find('.panel')).to.equal(null);
    expect(focused()?.matches('.more')).to.equal(true);
  });

  it('leaves keys alone that belong to the page', async () => {
    const reader = await open();
    const free = ['ArrowDown', 'ArrowUp', 'PageDown', 'Tab', '7'].map((key) => {
      const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true});
      reader.find('.card')?.dispatchEvent(event);
      return !event.defaultPrevented;
    });
    expect(free).to.deep.equal([true, true, true, true, true]);
    expect(getComputedStyle(reader.find('.card') as Element).touchAction).to.equal('pan-y');
  });

  it('is one tab stop for each group of buttons', async () => {
    const reader = await open();
    for (const group of reader.all('[data-roving]')) {
      const stops = [...group.querySelectorAll<HTMLButtonElement>('button:enabled')].filter(
        (button) => button.tabIndex === 0,
      );
      expect(stops, group.dataset['roving']).to.have.length(1);
    }
    reader.find('[data-roving=themes] button')?.focus();
    await reader.press('ArrowRight');
    expect(reader.deck.shadowRoot?.activeElement?.textContent).to.include('Rivers');
    await reader.press('End');
    expect(reader.deck.shadowRoot?.activeElement?.textContent).to.include('Towns');
  });

  it('goes to the next card by a swipe, and turns none by it', async () => {
    const reader = await open('mode="browse"');
    const card = reader.find('.card') as HTMLElement;
    const point = (type: string, clientX: number) =>
      card.dispatchEvent(
        new PointerEvent(type, {
          pointerType: 'touch',
          isPrimary: true,
          pointerId: 5,
          clientX,
          clientY: 0,
          bubbles: true,
        }),
      );
    point('pointerdown', 200);
    point('pointermove', 120);
    point('pointerup', 100);
    await reader.click('.card');
    expect(reader.phrase).to.equal('Tumen');
    expect(reader.find('.card .front')?.inert).to.equal(false);
  });

  it('filters by theme, with the number of cards of each', async () => {
    const reader = await open('mode="browse"');
    expect(reader.all('.chips button').map((chip) => chip.innerText.trim())).to.deep.equal([
      'All 4',
      'Rivers 2',
      'Towns 2',
    ]);
    await reader.click('[data-key=town]');
    expect(reader.phrase).to.equal('Dandong');
    await reader.click('[data-key=town]');
    expect(reader.side).to.include('of 4');
  });

  it('asks the other side where the reader wants it', async () => {
    const reader = await open('mode="browse"');
    await reader.click('.reverse');
    expect(reader.phrase).to.equal('The western border river');
  });

  it('takes as many cards as it is told, in the order of the seed', async () => {
    const order = async (seed: string) => {
      const reader = await open(`mode="browse" shuffle seed="${seed}" count="3"`);
      const cards: string[] = [];
      for (let n = 0; n < 3; n++) {
        cards.push(reader.phrase);
        await reader.press('ArrowRight', '.card');
      }
      expect(reader.side).to.include('3 of 3');
      return cards.join();
    };
    expect(await order('a')).to.equal(await order('a'));
    expect(new Set([await order('a'), await order('b'), await order('c')]).size).to.be.above(1);
  });

  it('hides what belongs into a gap until the card is turned', async () => {
    const reader = await open('mode="browse" theme-filter="town"');
    await reader.press('ArrowRight', '.card');
    expect(reader.phrase).to.equal('Dandong faces blank.');
    expect(reader.side).to.include('A town');
    await reader.press(' ', '.card');
    expect(reader.phrase).to.equal('Dandong faces Sinuiju.');
  });

  it('compares a typed answer and says what differs', async () => {
    const reader = await open('mode="type"');
    expect(reader.phrase).to.equal('The western border river');
    await reader.type('Yaul');
    expect(reader.find('.verdict')?.dataset['verdict']).to.equal('near');
    expect(reader.announced).to.equal('Nearly right. Answer: Yalu');
    expect(reader.find('ins')?.textContent).to.equal('missing: Yalu');
    expect(reader.find('[data-suggested]')?.dataset['rating']).to.equal('hard');
    await reader.press('2');
    expect(reader.find('.verdict')).to.equal(null);
    expect(reader.deck.shadowRoot?.activeElement?.tagName).to.equal('INPUT');
  });

  it('does not rate by the digits that are typed', async () => {
    const reader = await open('mode="type"');
    const rates = listen(reader, 'card-rate');
    await reader.press('1', '.typing input');
    await reader.type('Yalu');
    await reader.click('.more');
    await reader.press('1', '.limit input');
    expect(rates).to.have.length(0);
    await reader.press('Escape', '.limit input');
    await reader.press('1', '.card');
    expect(rates).to.have.length(1);
  });

  it('fires nothing when the page drives it', async () => {
    const reader = await open();
    const events = ['card-turn', 'card-rate', 'deck-finish'].flatMap((type) =>
      listen(reader, type),
    );
    reader.deck.turn();
    reader.deck.rate('good');
    reader.deck.next();
    reader.deck.previous();
    await reader.settled();
    expect(events).to.have.length(0);
    expect(reader.counts).to.equal('3 1 0 0');
  });

  for (const [name, attributes, act] of [
    ['study', '', ''],
    ['study, turned', '', 'turn'],
    ['type', 'mode="type"', ''],
    ['type, answered', 'mode="type"', 'type'],
    ['browse', 'mode="browse" heading-level="3" theme="dark"', 'turn'],
    ['the panel', '', 'panel'],
    ['the summary', 'new-per-day="1"', 'finish'],
  ] as const) {
    it(`is accessible: ${name}`, async () => {
      const reader = await open(attributes);
      if (act === 'turn') await reader.press(' ', '.card');
      if (act === 'type') await reader.type('Yaul');
      if (act === 'panel') await reader.click('.more');
      if (act === 'finish') await reader.answer('4');
      expect(await violations(reader)).to.deep.equal([]);
    });
  }
});
