import {expect} from 'chai';
import {readStudioJson} from '../../src/studio/data.js';
import {readStudioText} from '../../src/studio/read-text.js';
import {unpackPatch, packPatch} from '../../src/studio/patch-file.js';
import {emptyPatch, isEmptyPatch, patched, use} from '../../src/studio/patch.js';
import {mount, unmountAll, until} from '../element/support.js';
import '../../src/element/relations-topic.define.js';
import type {DataErrorEvent} from '../../src/element/data-error-event.js';
import {click, record, settle, studioWith, texts} from './support.js';

describe('the studio’s data', () => {
  it('may be cards alone or claims alone, without a complaint', () => {
    const {cards, claims} = record;
    expect(readStudioJson({cards}).problems).to.eql([]);
    expect(readStudioJson({claims}).problems).to.eql([]);
    expect(readStudioJson(cards).value.cards).to.have.length(9);
    expect(readStudioJson(claims).value.claims).to.have.length(10);
    expect(readStudioJson({title: 'Neither'}).problems).to.have.length(1);
  });

  it('names what is wrong around the entries once', () => {
    const {problems} = readStudioJson({
      cards: [{front: 'A', back: 'B'}, {back: 'No front'}],
      claims: [{statement: 'Neither', answer: 'perhaps'}],
      sources: [{id: 'nameless'}],
    });
    expect(problems.map(({where}) => where)).to.eql(['source 1', 'card 2', 'claim 1']);
  });

  it('tells a table of cards from one of statements', () => {
    const file = {name: 'x.csv', type: 'text/csv'};
    const quiz = readStudioText('question,answer\nWater is wet.,true\nFire is cold.,no\n', file);
    expect(quiz.value.claims).to.have.length(2);
    const deck = readStudioText('question,answer\nRiver,Yalu\nMountain,Paektu\n', file);
    expect(deck.value.cards).to.have.length(2);
    expect(deck.problems).to.eql([]);
  });
});

describe('a kept patch', () => {
  it('comes back as it was', () => {
    const patch = patched(emptyPatch, 'cards', (changes) => use(changes, ['a', 'b'], false));
    const stored: unknown = JSON.parse(JSON.stringify(packPatch(patch)));
    expect(unpackPatch(stored)).to.eql(patch);
  });

  it('reads as never written where it is corrupt', () => {
    const corrupt: unknown[] = [null, 1, 'x', [], {}, {version: 2}, {version: 1, cards: 5}];
    for (const stored of corrupt) expect(isEmptyPatch(unpackPatch(stored))).to.equal(true);
    const {cards} = unpackPatch({
      version: 1,
      cards: {
        changed: [
          ['a', {front: 1}],
          'x',
          ['b', {front: '', back: '', hint: '', note: '', theme: ''}],
        ],
        added: [{id: 'own-1'}, null],
        removed: [1, 'gone'],
        excluded: 'x',
      },
    });
    expect([cards.changed.size, cards.added.length, [...cards.removed]]).to.eql([0, 0, ['gone']]);
  });
});

describe('<teacher-studio> and where its data comes from', () => {
  beforeEach(() => localStorage.clear());
  afterEach(unmountAll);

  it('reads a list of terms and a list of statements inside it', async () => {
    const studio = await studioWith(
      '',
      `<dl><dt>Yalu</dt><dd>A river.</dd></dl>
       <ol><li data-answer="false">It flows east.<p>False. It flows west.</p></li></ol>`,
    );
    expect(texts(studio, '.switch button')).to.eql(['Flashcards 1', 'Statements 1']);
    expect(texts(studio, '.entry .first')).to.eql(['Yalu']);
  });

  it('keeps changes of two lists on a page apart', async () => {
    const list = '<dl><dt>Yalu</dt><dd>A river.</dd></dl>';
    const one = await studioWith('heading="One"', list);
    await click(one, '.use-none');
    const other = await studioWith('heading="Other"', list);
    expect(texts(other, '.in-use')).to.eql(['1 of 1 in use']);
    const again = await studioWith('heading="One"', list);
    expect(texts(again, '.in-use')).to.eql(['0 of 1 in use']);
  });

  it('takes part in the topic around it', async () => {
    await studioWith();
    const place = mount('<relations-topic><teacher-studio></teacher-studio></relations-topic>');
    const topic = place.querySelector('relations-topic')!;
    topic.data = {id: 't', title: 'Tides', claims: [{statement: 'The Moon pulls.', answer: true}]};
    const studio = place.querySelector('teacher-studio')!;
    await until(() => texts(studio, '.switch button')[1] === 'Statements 1');
    studio.view = 'print';
    await settle(studio);
    expect(texts(studio, '.sheet-title')[0]).to.equal('Tides');
  });

  it('says what is missing, and reports it', async () => {
    const heard: string[] = [];
    const listen = ({message}: DataErrorEvent): void => void heard.push(message);
    document.body.addEventListener('studio-error', listen);
    const studio = await studioWith('src="/no-such-topic.json"');
    await until(() => texts(studio, '[part=message]').length);
    document.body.removeEventListener('studio-error', listen);
    expect(texts(studio, '[part=message]')[0]).to.contain('no-such-topic.json');
    expect(heard).to.have.length(1);
  });

  it('names bad entries and shows the good ones', async () => {
    const studio = await studioWith();
    studio.data = {cards: [{front: 'Good', back: 'Fine'}, {back: 'No front'}]};
    await settle(studio);
    expect(texts(studio, '.entry .first')).to.eql(['Good']);
    expect(texts(studio, '.problems li')).to.eql(['card 2: “No front” has no front']);
  });

  it('can be begun from nothing', async () => {
    const studio = await studioWith();
    studio.data = {cards: [], claims: []};
    await settle(studio);
    expect(texts(studio, '[part=message]')).to.eql(['There is nothing to show yet.']);
    await click(studio, '.add');
    expect(texts(studio, '.form .keep')).to.eql(['Keep']);
  });

  it('goes from view to view by arrows', async () => {
    const studio = await studioWith();
    const shown = (): string | undefined => texts(studio, '[aria-selected=true]')[0];
    studio.focus();
    const press = async (key: string): Promise<void> => {
      studio.shadowRoot!.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', {key, bubbles: true}),
      );
      await settle(studio);
    };
    await press('ArrowRight');
    expect(shown()).to.equal('Print');
    await press('End');
    expect(shown()).to.equal('Files');
    studio.dir = 'rtl';
    await press('ArrowRight');
    expect(shown()).to.equal('Print');
  });
});
