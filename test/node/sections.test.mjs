/** The bundled prose is whole, cited and of the length that a card holds. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readSlice} from '../../tools/topic-slices.mjs';
import {files, importTopicModule} from './support/topic-data.mjs';

const {sections} = files['sections.json'];
const known = new Set(files['sources.json'].map(({id}) => id));
const {parseCited, citedIds, plainText} = await importTopicModule('readers/sections-cited');

const cards = sections.flatMap((section) => section.cards.map((card) => ({...card, section})));
const parse = (text) => parseCited(text, (id) => id);
const textOf = (item) => (typeof item === 'string' ? item : item.text);

describe('sections', () => {
  it('are seven, in the order of the page', () => {
    const names = ['overview', 'history', 'economy', 'military', 'frontier', 'defectors'];
    assert.deepEqual(
      sections.map(({name}) => name),
      [...names, 'leaders'],
    );
  });

  for (const {id, text} of cards) {
    it(`${id} has 60 to 120 words`, () => {
      const words = plainText(parse(text)).split(/\s+/).filter(Boolean).length;
      assert.ok(words >= 60 && words <= 120, `${words} words`);
    });
  }

  it('cite only sources that are listed', () => {
    for (const {id, text, facts = [], notes = []} of cards) {
      const texts = [text, ...facts.map(textOf), ...notes.map(textOf)].map(parse);
      const unknown = citedIds(texts).filter((source) => !known.has(source));
      assert.deepEqual(unknown, [], id);
    }
  });

  it('cite a source in every paragraph, fact, correction and dispute', () => {
    for (const {id, text, facts = [], notes = []} of cards) {
      const needed = notes.filter(({kind}) => kind !== 'limit');
      for (const item of [text, ...facts, ...needed].map(textOf)) {
        assert.ok(citedIds([parse(item)]).length, `${id}: ${item}`);
      }
    }
  });

  it('end no paragraph without a source', () => {
    for (const {id, text} of cards) assert.match(text, /\]$/, id);
  });

  const corrected = {
    strains: /taken part in United Nations sanctions.*veto/,
    'cold-war': /1959 as a fact/,
    'after-1991': /over 80 per cent.*57 per cent/,
    nuclear: /ends with China’s support for sanctions/,
    partner: /after 2016.*2018.*closed border/,
    goods: /~539 and ~318 for 2021.*740 and 290.*no series.*2,878\.6.*before 2017/,
    treaty: /states it without reserve.*terms of twenty years.*title of its own making/,
    position: /severe punishment.*Shenyang alone/,
    pyongyang: /to 2006\. It was Hu’s, in 2005/,
    'kim-xi': /May and June 2018.*fourth the second.*fifth the third.*already been held/,
  };
  for (const [id, words] of Object.entries(corrected)) {
    it(`${id} says what the page that the topic follows got wrong`, () => {
      const {notes} = cards.find((card) => card.id === id);
      assert.match(notes.map(textOf).join(' '), words);
    });
  }

  it('have headings of their own', () => {
    const titles = cards.map(({title}) => title);
    assert.equal(new Set(titles).size, titles.length);
  });
});

describe('slices', () => {
  it('carry every source that the prose cites, and no other', () => {
    const {sources} = readSlice('sections');
    const cited = new Set(
      citedIds(
        cards.flatMap(({text, facts = [], notes = []}) =>
          [text, ...facts.map(textOf), ...notes.map(textOf)].map(parse),
        ),
      ),
    );
    assert.deepEqual(new Set(sources.map(({id}) => id)), cited);
  });

  it('list the works that could not be opened among the references', () => {
    const {sources} = readSlice('references');
    const unseen = sources.filter(({read}) => read === 'no').map(({id}) => id);
    assert.deepEqual(unseen.sort(), files['sections.json'].further.sources);
  });
});
