import axe from 'axe-core';
import {expect} from 'chai';
import type {StudioChangeEvent} from '../../src/studio/events.js';
import type {TeacherStudio} from '../../src/studio/teacher-studio.js';
import {unmountAll} from '../element/support.js';
import {click, focused, part, press, record, settle, studioWith, texts, type} from './support.js';

const fronts = (studio: TeacherStudio): readonly string[] => texts(studio, '.entry .first');

/** Collects what the page is told of changes. */
function listen(studio: TeacherStudio): string[] {
  const heard: string[] = [];
  studio.parentElement!.addEventListener(
    'studio-change',
    ({action, kind, ids}: StudioChangeEvent) => heard.push(`${action} ${kind} ${ids.join()}`),
  );
  return heard;
}

async function check(studio: TeacherStudio, id: string, used: boolean): Promise<void> {
  const box = part<HTMLInputElement>(studio, `[data-id=${id}] input`);
  box.checked = used;
  box.dispatchEvent(new Event('change'));
  await settle(studio);
}

describe('<teacher-studio>: material', () => {
  beforeEach(() => localStorage.clear());
  afterEach(unmountAll);

  it('shows cards page by page, and statements after the switch', async () => {
    const studio = await studioWith();
    expect(texts(studio, '.switch button')).to.eql(['Flashcards 9', 'Statements 10']);
    expect(fronts(studio)).to.have.length(6);
    await click(studio, '.nextPage');
    expect(fronts(studio)).to.eql(['Term 6', 'Term 7', 'Term 8']);
    expect(texts(studio, '.place')).to.eql(['7–9 of 9']);
    await click(studio, '[data-kind=claims]');
    expect(fronts(studio)[0]).to.equal('Statement 0.');
    expect(texts(studio, '.entry .second')[1]).to.equal('False. Because of 1.');
  });

  it('keeps its height from page to page', async () => {
    const studio = await studioWith();
    const {height} = studio.getBoundingClientRect();
    await click(studio, '.nextPage');
    expect(studio.getBoundingClientRect().height).to.equal(height);
    await click(studio, '[data-kind=claims]');
    expect(studio.getBoundingClientRect().height).to.equal(height);
  });

  it('shows one theme alone', async () => {
    const studio = await studioWith();
    const filter = part<HTMLSelectElement>(studio, '.theme-filter');
    expect([...filter.options].map(({text}) => text)).to.eql(['All themes', 'Rivers', 'Towns']);
    filter.value = 'towns';
    filter.dispatchEvent(new Event('change'));
    await settle(studio);
    expect(fronts(studio)).to.eql(['Term 1', 'Term 3', 'Term 5', 'Term 7']);
    await click(studio, '.use-none');
    expect(texts(studio, '.in-use')).to.eql(['5 of 9 in use']);
  });

  it('takes an entry out of use and back, and tells the page', async () => {
    const studio = await studioWith();
    const heard = listen(studio);
    await check(studio, 'k1', false);
    expect(texts(studio, '.in-use')).to.eql(['8 of 9 in use']);
    await click(studio, '.use-all');
    expect(texts(studio, '.in-use')).to.eql(['9 of 9 in use']);
    expect(heard[0]).to.equal('use cards k1');
    expect(heard).to.have.length(2);
  });

  it('edits a card in its place and marks it', async () => {
    const studio = await studioWith();
    const heard = listen(studio);
    await click(studio, '[data-id=k0] .edit');
    expect((focused(studio) as HTMLTextAreaElement).name).to.equal('front');
    await type(studio, 'front', '  Another   term ');
    await type(studio, 'theme', 'Towns');
    await click(studio, '.keep');
    expect(fronts(studio)[0]).to.equal('Another term');
    expect(texts(studio, '[data-id=k0] .marks')).to.eql(['Towns edited']);
    expect(focused(studio)).to.equal(part(studio, '[data-id=k0] .edit'));
    expect(heard).to.eql(['edit cards k0']);
  });

  it('edits a statement: its truth, its difficulty', async () => {
    const studio = await studioWith();
    await click(studio, '[data-kind=claims]');
    await click(studio, '[data-id=c0] .edit');
    const [, isFalse] = studio.renderRoot.querySelectorAll<HTMLInputElement>('.form [type=radio]');
    isFalse!.click();
    await type(studio, 'difficulty', '3');
    await click(studio, '.keep');
    expect(texts(studio, '[data-id=c0] .second')).to.eql(['False. Because of 0.']);
    await click(studio, '[data-id=c0] .edit');
    expect(part<HTMLSelectElement>(studio, '[name=difficulty]').value).to.equal('3');
  });

  it('names an empty field, and loses nothing that was typed', async () => {
    const studio = await studioWith();
    await click(studio, '[data-id=k0] .edit');
    await type(studio, 'hint', 'A hint');
    await type(studio, 'front', ' ');
    await click(studio, '.keep');
    const field = part<HTMLTextAreaElement>(studio, '[name=front]');
    expect(focused(studio)).to.equal(field);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const fault = studio.renderRoot.querySelector(`#${field.getAttribute('aria-describedby')}`);
    expect(fault?.textContent).to.equal('A card needs a front.');
    // Other views and kinds leave the form as it is.
    await click(studio, '[data-kind=claims]');
    studio.view = 'files';
    await settle(studio);
    studio.view = 'material';
    await settle(studio);
    await click(studio, '[data-kind=cards]');
    expect(part<HTMLTextAreaElement>(studio, '[name=hint]').value).to.equal('A hint');
    await type(studio, 'front', 'There again');
    await click(studio, '.keep');
    expect(fronts(studio)[0]).to.equal('There again');
  });

  it('wants no back where the front has a gap', async () => {
    const studio = await studioWith();
    await click(studio, '[data-id=k0] .edit');
    await type(studio, 'back', '');
    await click(studio, '.keep');
    expect(texts(studio, '.fault')).to.have.length(1);
    await type(studio, 'front', 'Signed in {{1961}}');
    await click(studio, '.keep');
    expect(fronts(studio)[0]).to.equal('Signed in {{1961}}');
  });

  it('gives an entry its original text back', async () => {
    const studio = await studioWith();
    await click(studio, '[data-id=k0] .edit');
    await type(studio, 'back', 'Changed');
    await click(studio, '.keep');
    await click(studio, '[data-id=k0] .edit');
    await click(studio, '.restore');
    expect(texts(studio, '[data-id=k0] .second')).to.eql(['Meaning 0']);
    expect(texts(studio, '.marks em')).to.eql([]);
  });

  it('adds a statement of the theme on view, in front', async () => {
    const studio = await studioWith();
    const heard = listen(studio);
    await click(studio, '[data-kind=claims]');
    await click(studio, '.add');
    await click(studio, '.keep');
    expect(texts(studio, '.fault')).to.eql(['Write the statement that is true or false.']);
    await type(studio, 'statement', 'A new one.');
    await click(studio, '.keep');
    expect(fronts(studio)[0]).to.equal('A new one.');
    expect(texts(studio, '.marks em')).to.eql(['your own']);
    expect(heard).to.eql(['add claims own-1']);
  });

  it('deletes an entry, and undoes it', async () => {
    const studio = await studioWith();
    await click(studio, '[data-id=k1] .edit');
    await click(studio, '.remove');
    expect(fronts(studio)).not.to.include('Term 1');
    expect(texts(studio, '.removed')).to.eql(['“Term 1” is deleted.']);
    expect(focused(studio)).to.equal(part(studio, '.undo'));
    await click(studio, '.undo');
    expect(fronts(studio)[1]).to.equal('Term 1');
    expect(focused(studio)).to.equal(part(studio, '[data-id=k1] .edit'));
  });

  it('undoes the deletion of an entry of the teacher’s own', async () => {
    const studio = await studioWith();
    await click(studio, '.add');
    await type(studio, 'front', 'Mine');
    await type(studio, 'back', 'My meaning');
    await click(studio, '.keep');
    await click(studio, '[data-id=own-1] .edit');
    await click(studio, '.remove');
    expect(fronts(studio)).not.to.include('Mine');
    await click(studio, '.undo');
    expect(fronts(studio)[0]).to.equal('Mine');
  });

  it('goes back to the original only after it has asked', async () => {
    const studio = await studioWith();
    expect(texts(studio, '.reset')).to.eql([]);
    await check(studio, 'k1', false);
    await click(studio, '.reset');
    expect(focused(studio)).to.equal(part(studio, '.yes'));
    await click(studio, '.no');
    expect(texts(studio, '.in-use')).to.eql(['8 of 9 in use']);
    await click(studio, '.reset');
    await click(studio, '.yes');
    expect(texts(studio, '.in-use')).to.eql(['9 of 9 in use']);
    expect(localStorage).to.have.length(0);
  });

  it('keeps changes in this browser, for the next visit and for new data', async () => {
    const studio = await studioWith();
    await click(studio, '[data-id=k0] .edit');
    await type(studio, 'front', 'Changed');
    await click(studio, '.keep');
    await check(studio, 'k1', false);
    unmountAll();
    const later = await studioWith();
    const extra = {id: 'k9', front: 'Term 9', back: 'Meaning 9'};
    later.data = {...record, cards: [extra, ...(record.cards ?? []).slice(0, 2)]};
    await settle(later);
    expect(fronts(later)).to.eql(['Term 9', 'Changed', 'Term 1']);
    expect(texts(later, '.in-use')).to.eql(['2 of 3 in use']);
  });

  it('keeps nothing with persist="none"', async () => {
    const studio = await studioWith('persist="none"');
    await check(studio, 'k1', false);
    expect(texts(studio, '.foot')[0]).to.contain('last until you leave the page');
    expect(localStorage).to.have.length(0);
  });

  it('walks the list by arrows as one tab stop, over the edge of a page', async () => {
    const studio = await studioWith();
    const stops = (): number => studio.renderRoot.querySelectorAll('.list [tabindex="0"]').length;
    expect(stops()).to.equal(2);
    part(studio, '[data-id=k5] .edit').focus();
    await settle(studio);
    const event = await press(studio, 'ArrowDown');
    expect(event.defaultPrevented).to.equal(true);
    expect(focused(studio)).to.equal(part(studio, '[data-id=k6] .edit'));
    expect(stops()).to.equal(2);
    await press(studio, 'ArrowUp');
    expect(focused(studio)).to.equal(part(studio, '[data-id=k5] .edit'));
    await press(studio, 'Home');
    expect(focused(studio)).to.equal(part(studio, '[data-id=k0] .edit'));
  });

  it('leaves the arrows to a field that is being typed in', async () => {
    const studio = await studioWith();
    await click(studio, '[data-id=k0] .edit');
    const event = await press(studio, 'ArrowDown');
    expect(event.defaultPrevented).to.equal(false);
  });

  for (const view of ['material', 'print', 'files']) {
    it(`has no fault that axe knows of, under ${view}`, async () => {
      const studio = await studioWith(`view="${view}" sheet="exam"`);
      if (view === 'material') await click(studio, '[data-id=k0] .edit');
      const {violations} = await axe.run(studio, {rules: {region: {enabled: false}}});
      expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).to.eql([]);
    });
  }
});
