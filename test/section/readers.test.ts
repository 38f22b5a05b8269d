import {expect} from 'chai';
import {plainText} from '../../src/topic/readers/sections-cited.js';
import {readSectionsElement} from '../../src/topic/readers/sections-html.js';
import {readSectionsJson} from '../../src/topic/readers/sections-json.js';

const sources = [{id: 'treaty', title: 'Treaty text'}];

function fromHtml(markup: string) {
  const host = document.createElement('div');
  host.innerHTML = markup;
  return readSectionsElement(host);
}

describe('sections from JSON', () => {
  it('read a file, one section and bare lists alike', () => {
    const card = {title: 'A card', text: 'Words.'};
    for (const json of [
      {sections: [{cards: [card]}]},
      {cards: [card]},
      [{cards: [card]}],
      [card],
    ]) {
      const {value, problems} = readSectionsJson(json);
      expect(problems).to.eql([]);
      expect(value.sections[0]?.cards[0]?.title).to.equal('A card');
    }
  });

  it('split paragraphs, and read facts and notes with and without labels', () => {
    const card = {
      text: 'One.\n\nTwo.',
      facts: ['Bare.', {label: '1961', text: 'Signed.[treaty]'}],
      notes: ['Plain.', {kind: 'correction', text: 'Put right.'}],
    };
    const [section] = readSectionsJson({sections: [{cards: [card]}], sources}).value.sections;
    const [read] = section?.cards ?? [];
    expect(read?.paragraphs).to.have.length(2);
    expect(read?.facts.map(({label}) => label)).to.eql([undefined, '1961']);
    expect(read?.notes.map(({kind}) => kind)).to.eql(['note', 'correction']);
  });

  it('name what cannot be used in the words of the author, and keep the rest', () => {
    const {value, problems} = readSectionsJson({
      sections: [
        {cards: [{title: 'Empty'}, {title: 'Good', text: 'So.[tretay]'}]},
        {title: 'None'},
      ],
      sources,
    });
    expect(value.sections[0]?.cards.map(({title}) => title)).to.eql(['Good']);
    expect(problems.map(({where, message}) => `${where}: ${message}`)).to.eql([
      'card “Empty”: has no text',
      'card “Good”: source “tretay” is not listed',
      'section “None”: has no list of cards',
    ]);
  });

  it('throw at nothing', () => {
    for (const json of [null, 3, 'text', [], {}, {sections: 'x'}, {sections: [null, 1]}]) {
      expect(() => readSectionsJson(json)).not.to.throw();
    }
  });
});

describe('sections from HTML', () => {
  const markup = `<h2>A section</h2><h3>First</h3>
    <p>Signed in <em>1961</em>.<cite><a href="https://example.org/t">Treaty</a></cite> Then peace.</p>
    <ul><li>A fact</li></ul><small>A note</small>
    <h3>Second</h3><p>See <a href="https://example.org/t">the text</a>.</p>`;

  it('make cards of headings, prose, lists and notes', () => {
    const [section] = fromHtml(markup)?.value.sections ?? [];
    expect(section?.title).to.equal('A section');
    expect(section?.cards.map(({title}) => title)).to.eql(['First', 'Second']);
    const [first] = section?.cards ?? [];
    expect(first?.paragraphs.map(plainText)).to.eql(['Signed in 1961. Then peace.']);
    expect(first?.facts.map(({text}) => plainText(text))).to.eql(['A fact']);
    expect(first?.notes.map(({text}) => plainText(text))).to.eql(['A note']);
  });

  it('take the same address as one source', () => {
    const reading = fromHtml(markup);
    expect(reading?.value.sources.map(({url}) => url)).to.eql(['https://example.org/t']);
  });

  it('keep headings of one level as cards', () => {
    const [section] = fromHtml('<h3>A</h3><p>a</p><h3>B</h3><p>b</p>')?.value.sections ?? [];
    expect(section?.title).to.equal('');
    expect(section?.cards.map(({title}) => title)).to.eql(['A', 'B']);
  });

  it('are nothing where there is no prose', () => {
    expect(fromHtml('<b>Loading</b>')).to.equal(null);
  });

  it('take no address that runs code', () => {
    const reading = fromHtml('<p>Click <a href="javascript:alert(1)">here</a>.</p>');
    expect(reading?.value.sources).to.eql([]);
  });
});
