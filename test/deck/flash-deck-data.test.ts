import {expect} from 'chai';
import {ProgressController} from '../../src/element/progress.js';
import {FlashDeck} from '../../src/deck/flash-deck.js';
import {RelationsTopic} from '../../src/element/relations-topic.js';
import {mount} from '../element/support.js';
import {open, Reader, unmountAll, until} from './support.js';

RelationsTopic.define();

const KEY = 'dragon-and-hermit:1:test-topic:deck';
const two = [
  {id: 'a', front: 'front a', back: 'back a'},
  {id: 'b', front: 'front b', back: 'back b'},
];

describe('the progress of a deck', () => {
  beforeEach(() => localStorage.clear());
  afterEach(unmountAll);

  it('is there at the next visit', async () => {
    await (await open()).answer('4');
    expect((await open()).counts).to.equal('3 0 0 1');
  });

  it('survives a deck that was edited', async () => {
    const reader = await open();
    reader.deck.data = {id: 't', cards: two};
    await reader.settled();
    await reader.answer('4');
    reader.deck.data = {
      id: 't',
      cards: [{id: 'new', front: 'new', back: 'new'}, two[1], {...two[0], back: 'mended'}],
    };
    await reader.settled();
    expect(reader.counts).to.equal('2 0 0 1');
  });

  it('is not kept with persist="none", nor by the topic around', async () => {
    await (await open('persist="none"')).answer('4');
    expect(localStorage.length).to.equal(0);
    expect((await open('persist="none"')).counts).to.equal('4 0 0 0');
  });

  it('begins anew where the store is corrupt', async () => {
    for (const broken of ['{', '[]', '{"cards": {"yalu": [1]}}', '{"cards": 3}']) {
      localStorage.setItem(KEY, broken);
      expect((await open()).counts).to.equal('4 0 0 0');
    }
  });

  it('of other cards is not touched by what this deck writes', async () => {
    const [one, other] = [await open(), await open()];
    await one.answer('4');
    await other.press('ArrowRight', '.card');
    await other.answer('4');
    expect((await open()).counts).to.equal('2 0 0 2');
  });

  it('is forgotten only after a question', async () => {
    const reader = await open();
    await reader.answer('4');
    await reader.click('.more');
    await reader.click('.reset');
    expect(reader.find('.sure')?.textContent).to.include('for good');
    await reader.click('.no');
    expect(reader.counts).to.equal('3 0 0 1');
    await reader.click('.reset');
    await reader.click('.yes');
    expect(reader.counts).to.equal('4 0 0 0');
    expect((await open()).counts).to.equal('4 0 0 0');
  });

  it('goes into a file and comes back from it', async () => {
    const reader = await open();
    await reader.answer('4');
    await reader.click('.more');
    const saved: Blob[] = [];
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob);
      return createObjectURL(new Blob());
    };
    await reader.click('.save');
    URL.createObjectURL = createObjectURL;
    await reader.click('.reset');
    await reader.click('.yes');
    const load = (file: File) => {
      const files = new DataTransfer();
      files.items.add(file);
      const input = reader.find<HTMLInputElement>('input[type=file]');
      if (input) input.files = files.files;
      input?.dispatchEvent(new Event('change'));
    };
    load(new File([...saved], 'progress.json'));
    await until(() => reader.counts === '3 0 0 1');
    load(new File(['{}'], 'other.json'));
    await until(() => reader.announced.includes('holds no progress'));
    expect(reader.counts).to.equal('3 0 0 1');
  });

  it('tells the other elements what was known', async () => {
    const told: string[] = [];
    const listen = (event: Event): void => {
      const {id, record} = event as Event & {id: string; record: {streak: number}};
      told.push(`${id} ${record.streak}`);
    };
    document.addEventListener('learner-progress', listen);
    const reader = await open();
    await reader.answer('3');
    await reader.answer('1');
    document.removeEventListener('learner-progress', listen);
    expect(told).to.deep.equal(['yalu 1', 'tumen 0']);
  });

  it('takes an answer back for the surrounding topic and the other elements too', async () => {
    const place = mount('<relations-topic><flash-deck></flash-deck></relations-topic>');
    const topic = place.querySelector('relations-topic')!;
    topic.data = {id: 'shared', cards: two};
    const reader = new Reader(place.querySelector('flash-deck')!);
    await until(() => reader.find('.card') && reader.phrase === 'front a');
    const told: (readonly [string, number, number])[] = [];
    topic.addEventListener('learner-progress', ({id, record: {right, wrong}}) =>
      told.push([id, right, wrong]),
    );
    await reader.answer('1');
    const first = topic.progress['a'];
    expect(first?.wrong).to.equal(1);
    await reader.answer('3');
    await reader.answer('3');
    expect(topic.progress['a']?.right).to.equal(1);
    await reader.click('.undo');
    expect(topic.progress['a']).to.deep.equal(first);
    await reader.click('.undo');
    await reader.click('.undo');
    expect(topic.progress).to.deep.equal({});
    expect(told.slice(3)).to.deep.equal([
      ['a', 0, 1],
      ['b', 0, 0],
      ['a', 0, 0],
    ]);
    expect(localStorage.getItem('dragon-and-hermit:1:shared:progress')).to.equal('{}');
  });

  it('offers what was missed in other elements as a set of its own', async () => {
    const reader = await open();
    const quiz = document.createElement('div');
    document.body.append(quiz);
    const host = Object.assign(quiz, {
      addController: () => {},
      removeController: () => {},
      requestUpdate: () => {},
      updateComplete: Promise.resolve(true),
    });
    const progress = new ProgressController(host, () => ({topic: 'test-topic', persist: 'local'}));
    progress.record('c1', false, {front: 'A claim', back: 'False', sources: ['A paper']});
    progress.record('c2', true, {front: 'Another', back: 'True'});
    await reader.settled();
    const chip = reader.all('.chips button').at(-1);
    expect(chip?.innerText.trim()).to.equal('Missed in the quiz 1');
    chip?.click();
    await reader.settled();
    expect(reader.phrase).to.equal('A claim');
    await reader.press(' ', '.card');
    expect(reader.side).to.include('A paper');
    const later = await open('theme-filter=":missed"');
    expect(later.phrase).to.equal('A claim');
  });
});

describe('the data of a deck', () => {
  beforeEach(() => localStorage.clear());
  afterEach(unmountAll);

  it('may be an ordinary description list', async () => {
    const reader = await open('', '<dl><dt>Yalu</dt><dd>West</dd><dt>alone</dt></dl>');
    expect(reader.phrase).to.equal('Yalu');
    expect(reader.find('.problems')?.textContent).to.include('“alone” has no back');
  });

  it('may be a table or a pasted list in a script', async () => {
    const csv = await open('', '<script type="text/csv">\nterm,definition\nYalu,West\n</script>');
    await until(() => csv.phrase === 'Yalu');
    const pasted = await open('', '<script type="text/plain">\nTumen\tEast\n</script>');
    await until(() => pasted.phrase === 'Tumen');
  });

  it('may be a file of any of the formats', async () => {
    const text = encodeURIComponent('#separator:tab\n#html:true\n<b>Yalu</b>\tWest\n');
    const reader = await open(`src="data:text/plain,${text}"`);
    await until(() => reader.phrase === 'Yalu');
  });

  it('that is empty leaves the line that says so, once', async () => {
    const reader = await open('', '<script type="application/json">[]</script>');
    expect(reader.all('.message')).to.have.length(1);
    expect(reader.find('.card')).to.equal(null);
  });

  it('of 5,000 cards shows one, and goes on as with few', async () => {
    const reader = await open('mode="browse" shuffle');
    reader.deck.data = Array.from({length: 5000}, (_, n) => ({front: `f${n}`, back: `b${n}`}));
    await reader.settled();
    expect(reader.all('.card')).to.have.length(1);
    expect(reader.side).to.include('1 of 5,000');
    await reader.press('End', '.card');
    expect(reader.side).to.include('5,000 of 5,000');
  });
});

describe('the deck on paper and on the page', () => {
  beforeEach(() => localStorage.clear());
  afterEach(unmountAll);

  it('prints every card with both sides and its sources', async () => {
    const reader = await open('theme-filter="town"');
    expect(reader.all('.print-card')).to.have.length(0);
    dispatchEvent(new Event('beforeprint'));
    const cards = reader.all('.print-card').map((card) => card.textContent ?? '');
    dispatchEvent(new Event('afterprint'));
    expect(cards).to.have.length(4);
    expect(cards[0]).to.include('Yalu').and.include('western').and.include('A book, A press, 2020');
    expect(cards[3]).to.include('________').and.include('Sinuiju');
    await reader.settled();
    expect(reader.all('.print-card')).to.have.length(0);
  });

  it('takes its height from the attribute before and after the cards are there', async () => {
    const reader = await open('height="700px"');
    expect(reader.deck.getBoundingClientRect().height).to.equal(700);
    await reader.press(' ', '.card');
    expect(reader.deck.getBoundingClientRect().height).to.equal(700);
    const empty = await open('height="700px" src="data:application/json,[]"');
    expect(empty.deck.getBoundingClientRect().height).to.equal(700);
  });

  it('turns without movement where the reader wants none', () => {
    const rules = FlashDeck.elementStyles.flatMap((style) => {
      const sheet = style instanceof CSSStyleSheet ? style : style.styleSheet;
      return [...(sheet?.cssRules ?? [])];
    });
    const still = rules.filter(
      (rule) => rule instanceof CSSMediaRule && /reduced-motion/.test(rule.conditionText),
    );
    const text = still.map(({cssText}) => cssText).join(' ');
    expect(text).to.include('.sheet').and.include('transition: none');
  });

  it('speaks of itself by the class, in Node too', () => {
    expect(FlashDeck.tag).to.equal('flash-deck');
  });
});
