import {expect} from 'chai';
import fc from 'fast-check';
import cards from '../../data/china-north-korea/cards.json' with {type: 'json'};
import sources from '../../data/china-north-korea/sources.json' with {type: 'json'};
import topic from '../../data/china-north-korea/topic.json' with {type: 'json'};
import {hasGap} from '../../src/topic/deck-cloze.js';
import type {DeckData} from '../../src/topic/deck-types.js';
import {readDeckHtml} from '../../src/topic/readers/deck-html.js';
import {readDeckJson} from '../../src/topic/readers/deck-json.js';
import {readDeckPaste} from '../../src/topic/readers/deck-table.js';
import {readDeckText} from '../../src/topic/readers/deck-text.js';
import type {Reading} from '../../src/topic/types.js';

const file = (text: string, name = 'deck.txt', type = 'text/plain') =>
  readDeckText(text, {name, type});

const pairs = ({value}: Reading<DeckData>) => value.cards.map(({front, back}) => [front, back]);
const said = ({problems}: Reading<DeckData>) =>
  problems.map(({where, message}) => `${where}: ${message}`);

const html = (markup: string) => {
  const host = document.createElement('div');
  host.innerHTML = markup;
  return readDeckHtml(host);
};

describe('the deck in JSON', () => {
  it('reads cards with all that they have', () => {
    const {value, problems} = readDeckJson({
      title: 'Rivers',
      categories: [{id: 'b', label: 'Border'}],
      sources: [{id: 's', title: 'A book', url: 'https://example.org'}],
      cards: [
        {
          id: 'yalu',
          front: 'Yalu',
          back: 'The western river',
          theme: 'b',
          hint: 'West',
          accept: ['Amnok'],
          names: {ko: '압록강'},
          sources: ['s'],
          note: 'Its length is disputed.',
        },
      ],
    });
    expect(problems).to.deep.equal([]);
    expect(value.title).to.equal('Rivers');
    expect(value.cards).to.deep.equal([
      {
        id: 'yalu',
        front: 'Yalu',
        back: 'The western river',
        theme: 'b',
        hint: 'West',
        accept: ['Amnok'],
        names: [{lang: 'ko', text: '압록강'}],
        sources: ['s'],
        note: 'Its length is disputed.',
      },
    ]);
  });

  it('reads a bare array and the field names of other programs', () => {
    const reading = readDeckJson([
      {term: 'a', definition: 'b'},
      {question: 'c', answer: 4},
    ]);
    expect(pairs(reading)).to.deep.equal([
      ['a', 'b'],
      ['c', '4'],
    ]);
  });

  it('names each bad card and keeps the good ones', () => {
    const reading = readDeckJson([
      {front: 'a'},
      'no card',
      {back: 'b'},
      {front: 'good', back: 'card'},
      {front: 'good', back: 'card'},
      {front: 'with a {{gap}}'},
    ]);
    expect(pairs(reading)).to.deep.equal([
      ['good', 'card'],
      ['with a {{gap}}', ''],
    ]);
    expect(said(reading)).to.deep.equal([
      'card 1: “a” has no back',
      'card 2: has no front',
      'card 3: “b” has no front',
      'card 5: “good” is the same card as card 4',
    ]);
  });

  it('keeps a card whose id is taken, under another id', () => {
    const reading = readDeckJson([
      {id: 'x', front: 'a', back: '1'},
      {id: 'x', front: 'b', back: '2'},
    ]);
    expect(reading.value.cards.map(({id}) => id)).to.deep.equal(['x', 'x-2']);
    expect(said(reading)[0]).to.include('card 2').and.include('taken by card 1');
  });

  it('makes ids from the fronts alone, so that order and backs may change', () => {
    const ids = (list: {front: string; back: string}[]) =>
      readDeckJson(list).value.cards.map(({id}) => id);
    const [a, b] = ids([
      {front: 'a', back: '1'},
      {front: 'b', back: '2'},
    ]);
    const after = ids([
      {front: 'b', back: 'two'},
      {front: 'a', back: 'one'},
    ]);
    expect(after).to.deep.equal([b, a]);
  });

  it('drops a link that would run a script', () => {
    const {value} = readDeckJson({
      sources: [{id: 's', title: 'T', url: 'javascript:alert(1)'}],
      cards: [{front: 'a', back: 'b', sources: 's'}],
    });
    expect(value.sources[0]?.url).to.equal(undefined);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void readDeckJson(value)));
    fc.assert(fc.property(fc.string(), (text) => void file(text)));
    expect(said(readDeckJson(null))).to.deep.equal(['the data: has no list named “cards”']);
  });
});

describe('the deck in CSV and TSV', () => {
  it('finds the columns by their headings, in any order', () => {
    const reading = file('Definition,Term,Tags,Hint\n"west, long",Yalu,border,W\n', 'd.csv');
    expect(reading.value.cards[0]).to.include({
      front: 'Yalu',
      back: 'west, long',
      theme: 'border',
      hint: 'W',
    });
    expect(reading.value.themes).to.deep.equal([{id: 'border', label: 'border'}]);
  });

  it('reads tabs and semicolons, line breaks in quotes and doubled quotation marks', () => {
    expect(pairs(file('question\tanswer\na\t"b\n""c"""'))).to.deep.equal([['a', 'b\n"c"']]);
    expect(pairs(file('front;back\na;b'))).to.deep.equal([['a', 'b']]);
  });

  it('takes the first two columns where there are no headings', () => {
    expect(pairs(file('a,b\nc,d', 'x.csv'))).to.deep.equal([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('names a bad row by its number in the spreadsheet', () => {
    const reading = file('front,back\na,b\n\nc,\n,d\n', 'x.csv');
    expect(pairs(reading)).to.deep.equal([['a', 'b']]);
    expect(said(reading)).to.deep.equal(['row 4: “c” has no back', 'row 5: “d” has no front']);
  });

  it('reads 5,000 cards', () => {
    const rows = Array.from({length: 5000}, (_, index) => `term ${index},definition ${index}`);
    const {value, problems} = file(`front,back\n${rows.join('\n')}`, 'x.csv');
    expect(value.cards).to.have.length(5000);
    expect(problems).to.deep.equal([]);
    expect(new Set(value.cards.map(({id}) => id)).size).to.equal(5000);
  });
});

describe('the text export of Anki', () => {
  const head = '#separator:tab\n#html:true\n';

  it('reads columns of guid, note type, deck and tags by their numbers', () => {
    const reading = file(
      `${head}#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:6\n` +
        'g1\tBasic\tKorea::Rivers\tYalu\tWest\tborder_rivers long\n' +
        'g2\tBasic\tKorea::Rivers\tTumen\tEast\t\n',
    );
    const [yalu, tumen] = reading.value.cards;
    expect(yalu).to.include({id: 'g1', front: 'Yalu', back: 'West'});
    expect(reading.value.themes.map(({label}) => label)).to.deep.equal(['border rivers', 'Rivers']);
    expect(tumen).to.include({id: 'g2', front: 'Tumen', back: 'East'});
  });

  it('turns HTML into text', () => {
    const reading = file(
      `${head}<b>Yalu</b>&nbsp;&amp; co[sound:y.mp3]\tWest<br>long<script>x()</script> &lt;790 km&gt;\n`,
    );
    expect(pairs(reading)).to.deep.equal([['Yalu & co', 'West\nlong <790 km>']]);
  });

  it('leaves angle brackets alone where the file is not HTML', () => {
    expect(pairs(file('#separator:Semicolon\n#html:false\na;<b>\n'))).to.deep.equal([['a', '<b>']]);
  });

  it('takes the deck of the whole file as its title, and reads cloze notes', () => {
    const reading = file('#separator:tab\n#deck:Asia::Treaties\nSigned in {{c1::1961}}.\t\n');
    expect(reading.value.title).to.equal('Treaties');
    expect(hasGap(reading.value.cards[0]?.front ?? '')).to.equal(true);
  });

  it('names a card that is nothing but a picture, by its line in the file', () => {
    const reading = file(`${head}<img src="x.png">\tback\nfront\tback\n`);
    expect(pairs(reading)).to.deep.equal([['front', 'back']]);
    expect(said(reading)).to.deep.equal(['row 3: “back” has no front']);
  });
});

describe('a list pasted from Quizlet', () => {
  it('reads tabs and line breaks', () => {
    expect(pairs(file('Yalu\tWest\nTumen\tEast\r\n'))).to.deep.equal([
      ['Yalu', 'West'],
      ['Tumen', 'East'],
    ]);
  });

  it('finds another separator by itself', () => {
    expect(pairs(file('Yalu - West, long\nTumen - East - short'))).to.deep.equal([
      ['Yalu', 'West, long'],
      ['Tumen', 'East - short'],
    ]);
  });

  it('takes any separators that it is told', () => {
    const reading = readDeckPaste('Yalu=>West##Tumen=>East##alone', {term: '=>', card: '##'});
    expect(pairs(reading)).to.deep.equal([
      ['Yalu', 'West'],
      ['Tumen', 'East'],
    ]);
    expect(said(reading)).to.deep.equal(['card 3: “alone” has no back']);
  });
});

describe('a description list as a deck', () => {
  it('reads terms and definitions, with theme, hint, id, names and citations', () => {
    const reading = html(`<h2>Rivers</h2><dl data-theme="border">
      <dt id="yalu">Yalu <span lang="ko">압록강</span></dt>
      <dd data-hint="west">The western
        river. <cite><a href="https://example.org/a">A book</a></cite></dd>
      <div data-theme="towns"><dt>Dandong</dt><dd>A town</dd><dd>in Liaoning</dd></div>
    </dl>`);
    expect(reading?.problems).to.deep.equal([]);
    expect(reading?.value.title).to.equal('Rivers');
    const [yalu, dandong] = reading?.value.cards ?? [];
    expect(yalu).to.deep.include({
      id: 'yalu',
      front: 'Yalu',
      back: 'The western river.',
      theme: 'border',
      hint: 'west',
      names: [{lang: 'ko', text: '압록강'}],
    });
    expect(reading?.value.sources[0]?.url).to.equal('https://example.org/a');
    expect(dandong).to.include({back: 'A town\nin Liaoning', theme: 'towns'});
  });

  it('keeps lists inside a definition as lines', () => {
    const reading = html(
      '<dl><dt>Rivers</dt><dd>Two:<ul><li>Yalu</li><li>Tumen</li></ul></dd></dl>',
    );
    expect(reading && pairs(reading)).to.deep.equal([['Rivers', 'Two:\n– Yalu\n– Tumen']]);
  });

  it('names a term without a definition, and the other way round', () => {
    const reading = html('<dl><dd>lost</dd><dt>a</dt><dd>b</dd><dt>alone</dt></dl>');
    expect(reading && pairs(reading)).to.deep.equal([['a', 'b']]);
    expect(reading && said(reading)).to.deep.equal([
      'term 1: “lost” has no front',
      'term 3: “alone” has no back',
    ]);
  });

  it('takes no theme from the page around it', () => {
    const page = document.createElement('div');
    page.dataset['theme'] = 'dark';
    page.innerHTML = '<div><dl><dt>a</dt><dd>b</dd></dl></div>';
    const {value} = readDeckHtml(page.firstElementChild as Element) ?? {};
    expect(value?.cards[0]?.theme).to.equal(undefined);
  });

  it('is nothing where there is no list', () => {
    expect(html('<p>text</p>')).to.equal(null);
  });
});

describe('the bundled deck', () => {
  const {value, problems} = readDeckJson({
    ...cards,
    categories: topic.categories,
    sources: Array.isArray(sources) ? sources : (sources as {sources: unknown}).sources,
  });

  it('has 60 cards or more, each with sources, and no flaw', () => {
    expect(problems).to.deep.equal([]);
    expect(value.cards.length).to.be.at.least(60);
    expect(value.cards.filter((card) => !card.sources.length)).to.deep.equal([]);
  });

  it('is balanced over the themes', () => {
    const counts = topic.categories.map(
      ({id}) => value.cards.filter(({theme}) => theme === id).length,
    );
    expect(Math.min(...counts)).to.equal(Math.max(...counts));
  });

  it('has on every card one side that is short enough to be typed', () => {
    const long = value.cards.filter(
      ({front, back}) => !hasGap(front) && Math.min(front.length, back.length) > 45,
    );
    expect(long.map(({id}) => id)).to.deep.equal([]);
  });
});
