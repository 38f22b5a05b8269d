import {expect} from 'chai';
import {dayOf} from '../../src/deck/day.js';
import {emptyRecord, forecast, Study} from '../../src/deck/study.js';
import {packStudy, readStudyFile, unpackStudy} from '../../src/deck/study-file.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const NOON = new Date(2026, 2, 2, 12).getTime();
const IDS = ['a', 'b', 'c', 'd', 'e'];
const LIMITS = {fresh: 3, reviews: 2};

/** A study in which each card was learned at noon, and is in review. */
function learned(ids: readonly string[] = IDS): Study {
  const study = new Study();
  for (const id of ids) study.rate(id, 'easy', NOON);
  return study;
}

describe('the queue of a deck', () => {
  it('lets no more new cards in than the day allows, and more on the next day', () => {
    const study = new Study();
    expect(study.queue(IDS, LIMITS, NOON).fresh).to.deep.equal(['a', 'b', 'c']);
    study.rate('a', 'easy', NOON);
    study.rate('b', 'easy', NOON);
    expect(study.queue(IDS, LIMITS, NOON).fresh).to.deep.equal(['c']);
    expect(study.queue(IDS, LIMITS, NOON + DAY).fresh).to.deep.equal(['c', 'd', 'e']);
  });

  it('lets in more new cards where the reader asks for them, for that day', () => {
    const study = new Study();
    study.allow(1);
    study.queue(IDS, LIMITS, NOON);
    study.allow(1);
    expect(study.queue(IDS, LIMITS, NOON).fresh).to.have.length(4);
    expect(study.queue(IDS, LIMITS, NOON + DAY).fresh).to.have.length(3);
  });

  it('limits reviews, never cards in learning', () => {
    const study = learned();
    const later = NOON + 30 * DAY;
    expect(study.queue(IDS, LIMITS, later).due).to.have.length(2);
    study.rate('a', 'good', later);
    study.rate('b', 'good', later);
    expect(study.queue(IDS, LIMITS, later).due).to.have.length(0);
    study.rate('c', 'again', later);
    expect(study.queue(IDS, LIMITS, later).learning).to.deep.equal(['c']);
  });

  it('asks a card in learning when its time has come, before all others', () => {
    const study = new Study();
    study.rate('a', 'good', NOON);
    expect(study.order(IDS, LIMITS, NOON)).to.deep.equal(['b', 'c', 'a']);
    expect(study.order(IDS, LIMITS, NOON + 10 * MINUTE)[0]).to.equal('a');
  });

  it('shows what is in learning early rather than let the reader wait', () => {
    const study = new Study();
    study.rate('a', 'good', NOON);
    expect(study.order(['a'], LIMITS, NOON)).to.deep.equal(['a']);
  });

  it('begins its day at four in the morning', () => {
    const late = new Date(2026, 2, 3, 2).getTime();
    const early = new Date(2026, 2, 3, 5).getTime();
    expect(dayOf(late)).to.equal(dayOf(NOON));
    expect(dayOf(early)).to.equal(dayOf(NOON) + 1);
  });

  it('is quick with 5,000 cards', () => {
    const ids = Array.from({length: 5000}, (_, index) => `card-${index}`);
    const study = new Study();
    for (const id of ids) study.rate(id, 'easy', NOON);
    const {due} = study.queue(ids, {fresh: 0, reviews: 9999}, NOON + 60 * DAY);
    expect(due).to.have.length(5000);
  });
});

describe('taking an answer back', () => {
  it('restores the card and the counts of the day, step by step', () => {
    const study = learned(['a']);
    const before = study.memory('a');
    study.rate('a', 'again', NOON + 30 * DAY);
    study.rate('b', 'good', NOON + 30 * DAY);
    expect(study.undo()).to.equal('b');
    expect(study.memory('b')).to.equal(undefined);
    expect(study.record.fresh).to.equal(0);
    expect(study.undo()).to.equal('a');
    expect(study.memory('a')).to.deep.equal(before);
    expect(study.record.reviews).to.equal(0);
  });

  it('takes them out of the tally', () => {
    const study = new Study();
    study.rate('a', 'again', NOON);
    study.rate('b', 'good', NOON);
    study.undo();
    expect(study.tally).to.deep.equal({again: 1, hard: 0, good: 0, easy: 0});
    study.undo();
    expect(study.undo()).to.equal(undefined);
    expect(study.canUndo).to.equal(false);
  });
});

describe('the days ahead', () => {
  it('counts the cards of each day, and what is overdue for today', () => {
    const study = learned(['a', 'b']);
    const {memories} = study.record;
    expect(forecast(IDS, memories, NOON, 14)[8]).to.equal(2);
    expect(forecast(IDS, memories, NOON + 20 * DAY, 3)).to.deep.equal([2, 0, 0]);
  });
});

describe('study progress as it is kept', () => {
  it('comes back as it was', () => {
    const {record} = learned();
    expect(unpackStudy(JSON.parse(JSON.stringify(packStudy(record))))).to.deep.include({
      day: record.day,
      fresh: record.fresh,
    });
    const kept = unpackStudy(packStudy(record)).memories.get('a');
    expect(kept?.due).to.equal(record.memories.get('a')?.due);
    expect(kept?.stability).to.be.closeTo(record.memories.get('a')?.stability ?? 0, 1e-4);
  });

  it('holds the cards that are asked for', () => {
    expect(Object.keys(packStudy(learned().record, ['b', 'zzz']).cards)).to.deep.equal(['b']);
  });

  it('reads corrupt entries as never written, and keeps the sound ones', () => {
    const {cards} = packStudy(learned(['a']).record);
    const [due = 0, last = 0, state = 0, ...rest] = cards['a'] ?? [];
    const corrupt = {
      good: cards['a'],
      short: cards['a']?.slice(0, 5),
      text: 'x',
      state: [due, last, 7, ...rest],
      difficulty: [due, last, state, 1, 99, 0, 0, 0],
      nan: [due, last, state, null, 5, 0, 0, 0],
    };
    expect([...unpackStudy({cards: corrupt}).memories.keys()]).to.deep.equal(['good']);
    for (const broken of [null, 7, 'x', [], {cards: 4}, {cards: null, day: 'x'}]) {
      expect(unpackStudy(broken)).to.deep.equal(emptyRecord);
    }
  });

  it('tells its own files from others', () => {
    const text = JSON.stringify(packStudy(learned(['a']).record));
    expect(readStudyFile(text)?.memories.size).to.equal(1);
    expect(readStudyFile('{"format": "other"}')).to.equal(null);
    expect(readStudyFile('no JSON')).to.equal(null);
    expect(readStudyFile('null')).to.equal(null);
  });
});
