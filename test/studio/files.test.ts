import {expect} from 'chai';
import type {StudioExportEvent} from '../../src/studio/events.js';
import {readClaimsHtml} from '../../src/topic/readers/claims-html.js';
import {readDeckHtml} from '../../src/topic/readers/deck-html.js';
import {readStudioText} from '../../src/studio/read-text.js';
import {webPage} from '../../src/studio/web-page.js';
import type {TeacherStudio} from '../../src/studio/teacher-studio.js';
import {unmountAll} from '../element/support.js';
import {cards, claims, material} from '../topic/writers/material.js';
import {click, part, settle, studioWith, texts} from './support.js';

const words = {
  cards: 'Flashcards',
  quiz: 'True or false?',
  game: 'Clear the picture',
  sameStatements: 'The same',
  true: 'True',
  false: 'False',
};

/** Saves a file, without the browser asking where to. */
async function save(studio: TeacherStudio, format: string): Promise<StudioExportEvent> {
  const saved = new Promise<StudioExportEvent>((tell) =>
    studio.addEventListener('studio-export', tell, {once: true}),
  );
  const catchLink = (event: Event): void => {
    if (event.target instanceof HTMLAnchorElement) event.preventDefault();
  };
  const {click: press} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    this.addEventListener('click', catchLink);
    press.call(this);
  };
  try {
    await click(studio, `[data-format=${format}]`);
    const told = await saved;
    await settle(studio);
    return told;
  } finally {
    HTMLAnchorElement.prototype.click = press;
  }
}

describe('<teacher-studio>: files', () => {
  beforeEach(() => localStorage.clear());
  afterEach(unmountAll);

  it('names each file after the topic, and tells the page what was saved', async () => {
    const studio = await studioWith('view="files"');
    const {fileName, format, text} = await save(studio, 'topic-json');
    expect([fileName, format]).to.eql(['two-rivers.json', 'topic-json']);
    expect(JSON.parse(text).cards).to.have.length(9);
    expect(texts(studio, '.announcer')).to.eql(['two-rivers.json was saved.']);
  });

  it('holds only what is in use', async () => {
    const studio = await studioWith();
    await click(studio, '.use-none');
    studio.view = 'files';
    await settle(studio);
    expect(texts(studio, '.files-note')[0]).to.contain('the 10 entries');
    expect(part<HTMLButtonElement>(studio, '[data-format=cards-csv]').disabled).to.equal(true);
    const {text} = await save(studio, 'topic-json');
    expect(JSON.parse(text)).not.to.have.property('cards');
  });

  for (const format of ['topic-json', 'cards-csv', 'cards-anki']) {
    it(`reads its own ${format} again: the cards`, async () => {
      const studio = await studioWith('view="files"');
      const {text, fileName} = await save(studio, format);
      const {value, problems} = readStudioText(text, {name: fileName, type: ''});
      expect(problems).to.eql([]);
      expect(value.cards.map(({id, front, back}) => [id, front, back])[8]).to.eql([
        'k8',
        'Term 8',
        'Meaning 8',
      ]);
      expect(value.cards).to.have.length(9);
    });
  }

  for (const format of ['topic-json', 'claims-csv', 'claims-gift', 'claims-tab']) {
    it(`reads its own ${format} again: the statements`, async () => {
      const studio = await studioWith('view="files"');
      const {text, fileName} = await save(studio, format);
      const {value, problems} = readStudioText(text, {name: fileName, type: ''});
      expect(problems).to.eql([]);
      expect(value.claims.map(({statement, answer}) => [statement, answer])[9]).to.eql([
        'Statement 9.',
        false,
      ]);
      expect(value.claims).to.have.length(10);
    });
  }
});

describe('the web page', () => {
  const page = (data: typeof material): Document =>
    new DOMParser().parseFromString(webPage(data, 'https://example.org/cdn/', words), 'text/html');

  it('is read by the deck and the quiz as it was written', () => {
    const read = page({...material, cards, claims});
    const one = (text: string): string => text.replace(/\s+/g, ' ');
    const deck = readDeckHtml(read.querySelector('flash-deck')!);
    expect(deck?.value.cards.map(({id, front, back}) => [id, one(front), back])).to.eql(
      cards.map(({id, front, back}) => [id, one(front), back]),
    );
    for (const tag of ['tf-quiz', 'clarity-challenge']) {
      const quiz = readClaimsHtml(read.querySelector(tag)!);
      expect(quiz?.problems).to.eql([]);
      expect(quiz?.value.claims.map(({statement, answer}) => [statement, answer])).to.eql(
        claims.map(({statement, answer}) => [one(statement), answer]),
      );
      expect(quiz?.value.claims.map(({explanation}) => explanation)).to.eql(
        claims.map(({explanation}) => one(explanation)),
      );
    }
  });

  it('keeps names, themes, hints, notes and sources, and leaves nothing as markup', () => {
    const bad = '</dt><script>alert(1)</script><img src=x onerror=alert(1)>';
    const [yalu, gap] = material.cards;
    const read = page({...material, title: bad, cards: [{...yalu!, back: bad}, gap!]});
    expect(read.querySelectorAll('script, img')).to.have.length(1);
    expect(read.title).to.equal(bad);
    const deck = readDeckHtml(read.querySelector('flash-deck')!)!.value;
    expect(deck.cards[0]).to.deep.include({hint: 'It flows west', names: yalu!.names});
    expect(deck.cards[0]?.back).to.contain(bad).and.to.contain('Its length differs by source.');
    expect(deck.themes.map(({label}) => label)).to.eql(['Rivers and lakes']);
    expect(deck.sources.map(({url}) => url).filter(Boolean)).to.eql([
      'https://example.org/survey;v=1',
    ]);
  });

  it('loads the library from where it is told to', () => {
    const read = page(material);
    expect(read.querySelector('script')?.getAttribute('src')).to.equal(
      'https://example.org/cdn/all.js',
    );
    expect(read.querySelector('script')?.getAttribute('type')).to.equal('module');
    expect(read.documentElement.lang).to.equal('en');
    expect(read.doctype?.name).to.equal('html');
  });
});
