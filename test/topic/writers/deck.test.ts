import {expect} from 'chai';
import {readDeckText} from '../../../src/topic/readers/deck-text.js';
import {writeDeckAnki} from '../../../src/topic/writers/deck-anki.js';
import {writeDeckCsv} from '../../../src/topic/writers/deck-csv.js';
import {cards, material} from './material.js';

const bare = {cards, themes: [], sources: []};
const csv = {name: 'cards.csv', type: 'text/csv'};
const plain = {name: 'cards.txt', type: 'text/plain'};

describe('cards as CSV', () => {
  it('come back as they were, whatever they hold', () => {
    const {value, problems} = readDeckText(writeDeckCsv(bare), csv);
    expect(problems).to.eql([]);
    expect(value.cards).to.eql(cards);
  });

  it('keep names, accepted answers, hint, note, theme and sources', () => {
    const {value, problems} = readDeckText(writeDeckCsv(material), csv);
    expect(problems).to.eql([]);
    const [first, gap] = value.cards;
    const {sources, theme, ...rest} = material.cards[0]!;
    expect(first).to.deep.include({...rest, theme: 'rivers-and-lakes'});
    expect(value.themes).to.eql([{id: 'rivers-and-lakes', label: 'Rivers and lakes'}]);
    expect(value.sources.map(({title, url}) => url ?? title)).to.eql([
      'An atlas, second edition',
      'https://example.org/survey%3Bv=1',
    ]);
    expect(gap).to.eql(material.cards[1]);
    expect([sources.length, theme]).to.eql([2, 'water']);
  });
});

describe('cards for Anki', () => {
  it('come back as they were, whatever they hold', () => {
    const {value, problems} = readDeckText(writeDeckAnki(bare), plain);
    expect(problems).to.eql([]);
    expect(value.cards).to.eql(cards);
  });

  it('come back also where the first of them looks like a header line', () => {
    const hash = cards.filter(({front}) => front.startsWith('#'));
    const {value} = readDeckText(writeDeckAnki({...bare, cards: hash}), plain);
    expect(value.cards).to.eql(hash);
  });

  it('tell Anki the separator, the tags and the ids', () => {
    const [header] = writeDeckAnki(material).split(/\nYalu/);
    expect(header?.split('\n')).to.eql([
      '#separator:tab',
      '#html:false',
      '#tags column:3',
      '#guid column:8',
      '#columns:Front\tBack\tTags\tNote\tHint\tAccept\tSources\tId',
    ]);
  });

  it('keep a theme of several words as one tag', () => {
    const text = writeDeckAnki(material);
    expect(text).to.contain('\tRivers_and_lakes\t');
    const {value} = readDeckText(text, plain);
    expect(value.themes.map(({label}) => label)).to.eql(['Rivers and lakes']);
    expect(value.cards[1]?.theme).to.equal(undefined);
  });
});
