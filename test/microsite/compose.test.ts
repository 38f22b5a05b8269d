import {expect} from 'chai';
import {compose, pick} from '../../src/microsite/compose.js';
import type {TopicRecord} from '../../src/topic/topic-record.js';

const ids = (topic?: TopicRecord): string =>
  compose(topic)
    .map(({id}) => id)
    .join(' ');

describe('composing a page', () => {
  it('puts the bundled topic’s parts in the order of the page it follows', () => {
    expect(ids()).to.equal(
      'top cards overview history timeline economy trade military frontier map defectors ' +
        'leaders visits teach quiz game references about',
    );
  });

  it('shows of a topic only what it has data for', () => {
    expect(ids({title: 'Tides'})).to.equal('top about');
    expect(
      ids({events: [{date: '1961', title: 'A tide'}], sources: [{id: 'a', title: 'A'}]}),
    ).to.equal('top timeline references about');
  });

  it('offers the game only where there are pictures to hide', () => {
    const claims = [{statement: 'Water is wet.', answer: true}];
    expect(ids({claims})).to.equal('top teach quiz about');
  });

  it('puts what is looked at below the section that it belongs to, else below the first', () => {
    const events = [{date: '1969-07-20', title: 'A landing'}];
    const sections = [
      {title: 'How it began', cards: []},
      {name: 'history', title: 'Six landings', cards: []},
    ];
    expect(ids({events, sections})).to.equal('top how-it-began history timeline about');
    expect(ids({events, sections: sections.slice(0, 1)})).to.equal(
      'top how-it-began timeline about',
    );
  });

  it('calls a section by its title where the library has no word for it', () => {
    const sections = [
      {title: 'How it began', cards: []},
      {name: 'economy', title: 'Goods', cards: []},
    ];
    const headings = compose({sections}).map(({heading}) => heading);
    expect(headings).to.deep.equal([undefined, 'How it began', undefined, undefined]);
  });
});

describe('picking parts', () => {
  it('takes those named, in the order named, and leaves out what there is not', () => {
    const picked = pick(compose(), 'quiz, top  nonsense');
    expect(picked.map(({id}) => id)).to.deep.equal(['quiz', 'top']);
  });

  it('takes all where none is named', () => {
    expect(pick(compose(), ' ')).to.have.length(compose().length);
  });
});
