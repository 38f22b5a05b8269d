import {expect} from 'chai';
import type {Card} from '../../src/topic/deck-types.js';
import {DeckSession, type DeckMode} from '../../src/deck/session.js';
import {Study} from '../../src/deck/study.js';

const NOON = new Date(2026, 2, 2, 12).getTime();
const card = (id: string): Card => ({id, front: id, back: id, accept: [], names: [], sources: []});
const CARDS = ['a', 'b', 'c', 'd'].map(card);

function begin(mode: DeckMode, fresh = 9, cards: readonly Card[] = CARDS): DeckSession {
  const session = new DeckSession(new Study(), () => NOON);
  session.arrange(cards, {mode, limits: {fresh, reviews: 9}});
  return session;
}

const top = ({card}: DeckSession) => card?.id;

describe('browsing', () => {
  it('goes from card to card, to both ends and no further', () => {
    const session = begin('browse');
    expect(top(session)).to.equal('a');
    session.previous();
    expect(top(session)).to.equal('a');
    session.next();
    session.next();
    expect(top(session)).to.equal('c');
    session.show(Infinity);
    session.next();
    expect(top(session)).to.equal('d');
    expect(session.canGoOn).to.equal(false);
    session.show(0);
    expect(top(session)).to.equal('a');
  });

  it('shows the front of each next card, and rates nothing', () => {
    const session = begin('browse');
    session.turn();
    session.next();
    expect(session.turned).to.equal(false);
    expect(session.rate('good')).to.equal(undefined);
  });
});

describe('studying', () => {
  it('ends when the day holds no more', () => {
    const session = begin('study', 2);
    session.rate('easy');
    expect(top(session)).to.equal('b');
    expect(session.finished).to.equal(false);
    session.rate('easy');
    expect(session.finished).to.equal(true);
  });

  it('comes back to the cards that were passed over', () => {
    const session = begin('study', 2);
    session.next();
    expect(top(session)).to.equal('b');
    session.rate('easy');
    expect(top(session)).to.equal('a');
  });

  it('lets no card in beyond the limit by passing over', () => {
    const session = begin('study', 2);
    session.next();
    session.next();
    expect(top(session)).to.equal('a');
  });

  it('goes back to the card that was passed over last', () => {
    const session = begin('study');
    session.next();
    session.next();
    session.previous();
    expect(top(session)).to.equal('b');
    session.previous();
    expect(top(session)).to.equal('a');
    expect(session.canGoBack).to.equal(false);
  });

  it('shows the card of an answer that was taken back', () => {
    const session = begin('study');
    session.rate('good');
    expect(session.undo()).to.equal('a');
    expect(top(session)).to.equal('a');
    expect(session.undo()).to.equal(undefined);
  });

  it('keeps the card on top while the deck around it changes', () => {
    const session = begin('study');
    session.next();
    session.turn();
    session.arrange([card('z'), ...CARDS], {mode: 'study', limits: {fresh: 9, reviews: 9}});
    expect(top(session)).to.equal('b');
    expect(session.turned).to.equal(true);
    session.arrange([card('z')], {mode: 'study', limits: {fresh: 9, reviews: 9}});
    expect(top(session)).to.equal('z');
    expect(session.turned).to.equal(false);
  });

  it('goes on after the last card was rated where more are let in', () => {
    const session = begin('study', 1);
    session.rate('easy');
    session.study.allow(1);
    session.restart();
    expect(top(session)).to.equal('b');
  });
});
