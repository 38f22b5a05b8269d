import {expect} from 'chai';
import fc from 'fast-check';
import {citeEvent, formatSource} from '../../src/topic/citation.js';
import {readTimelineJson} from '../../src/topic/readers/timeline-json.js';

describe('formatSource', () => {
  it('writes one reference', () => {
    const source = {
      id: 'a',
      title: 'Peking Review, No. 28',
      author: 'A. Writer',
      publisher: 'Foreign Languages Press',
      date: '1961-07-14',
      url: 'https://example.org/28',
    };
    expect(formatSource(source, {locale: 'en-GB'})).to.equal(
      'A. Writer. Peking Review, No. 28. Foreign Languages Press, 14 July 1961. https://example.org/28',
    );
  });

  it('leaves out what is not known, without a trace', () => {
    expect(formatSource({id: 'a', title: 'What next?'})).to.equal('What next?');
    expect(formatSource({id: 'a', title: 'Kim et al.', date: 'undated'})).to.equal(
      'Kim et al. undated.',
    );
    expect(formatSource({id: 'a', title: 'A book', publisher: '', date: '1993'})).to.equal(
      'A book. 1993.',
    );
  });

  it('never says “undefined” and never ends twice', () => {
    const text = fc.option(fc.string({unit: fc.constantFrom('a', 'B', ' ', ',', '?')}), {
      nil: undefined,
    });
    fc.assert(
      fc.property(text, text, text, text, (author, title = '', publisher, date) => {
        const reference = formatSource({id: 'a', title, author, publisher, date});
        expect(reference).not.to.match(/undefined|null|\.\.|\?\./);
      }),
    );
  });
});

describe('citeEvent', () => {
  it('names the event, its date, its address and its sources', () => {
    const {value} = readTimelineJson({
      events: [{date: '1961-07-11', title: 'Treaty signed', sources: ['a', 'b']}],
      sources: [
        {id: 'a', title: 'First'},
        {id: 'b', title: 'Second', url: 'https://example.org/'},
      ],
    });
    const [event] = value.events;
    const options = {locale: 'en-GB', url: 'https://example.com/#event=treaty'};
    expect(event && citeEvent(event, value.sources, options)).to.equal(
      'Treaty signed, 11 July 1961. https://example.com/#event=treaty Sources: (1) First. (2) Second. https://example.org/',
    );
    expect(event && citeEvent(event, [], {locale: 'en-GB'})).to.equal(
      'Treaty signed, 11 July 1961.',
    );
  });
});
