import {expect} from 'chai';
import fc from 'fast-check';
import {readTimelineJson} from '../../../src/topic/readers/timeline-json.js';

describe('readTimelineJson', () => {
  it('reads a file with everything in it', () => {
    const {value, problems} = readTimelineJson({
      title: 'A history',
      lang: 'en',
      events: [
        {
          id: 'treaty',
          date: '1961-07-11',
          title: 'Treaty signed',
          text: 'One.\r\n\r\nTwo.',
          category: 'military',
          actor: ['cn', 'kp'],
          people: ['Zhou Enlai'],
          places: ['Beijing'],
          sources: ['a'],
          note: 'Disputed.',
          media: [{url: 'https://example.org/a.jpg', caption: 'A', alt: 'B'}],
        },
      ],
      eras: [{name: 'Alliance', date: '1949/1991'}],
      categories: [{id: 'military', label: 'Military'}],
      actors: [
        {id: 'cn', label: 'China', hue: 1},
        {id: 'kp', label: 'North Korea', hue: 2},
      ],
      sources: [{id: 'a', title: 'A book', read: 'excerpt', url: null}],
    });
    expect(problems).to.deep.equal([]);
    expect(value.events[0]).to.deep.include({
      id: 'treaty',
      title: 'Treaty signed',
      text: 'One.\n\nTwo.',
      category: 'military',
      actors: ['cn', 'kp'],
      people: ['Zhou Enlai'],
      sources: ['a'],
      note: 'Disputed.',
      media: [{url: 'https://example.org/a.jpg', caption: 'A', alt: 'B'}],
    });
    expect(value.eras[0]).to.deep.include({id: 'alliance', name: 'Alliance'});
    expect(value.actors[1]).to.deep.equal({id: 'kp', label: 'North Korea', hue: 2});
    expect(value.sources).to.deep.equal([{id: 'a', title: 'A book', read: 'excerpt'}]);
    expect(value).to.include({title: 'A history', lang: 'en'});
  });

  it('reads a bare array, and lists what the events mention', () => {
    const {value, problems} = readTimelineJson([
      {
        date: 'c. 1894',
        title: 'War',
        category: 'Military affairs',
        actor: 'China',
        sources: ['https://www.example.org/war/', 'Jin 2012', {title: 'A', url: '/a'}],
      },
      {date: '1895', title: 'Peace', category: 'Military affairs', sources: ['Jin 2012']},
    ]);
    expect(problems).to.deep.equal([]);
    expect(value.categories).to.deep.equal([{id: 'military-affairs', label: 'Military affairs'}]);
    expect(value.actors).to.deep.equal([{id: 'china', label: 'China'}]);
    expect(value.sources).to.deep.equal([
      {id: 'example-org-war', title: 'example.org/war', url: 'https://www.example.org/war/'},
      {id: 'jin-2012', title: 'Jin 2012'},
      {id: 'a', title: 'A', url: '/a'},
    ]);
    expect(value.events.map(({id}) => id)).to.deep.equal(['1894-war', '1895-peace']);
  });

  it('keeps good events, and names bad ones by their titles', () => {
    const {value, problems} = readTimelineJson({
      events: [
        {date: '31 June 1961', title: 'Treaty signed'},
        {date: '1953/1950', title: 'War'},
        {title: 'Some day'},
        {date: '1961'},
        null,
        {date: '1962', title: 'Good', sources: ['b', 'a'], category: 'peace'},
        {date: '1970', endDate: '1969', title: 'Backwards'},
        {date: '1971', endDate: 'soon', title: 'Endless'},
        {id: 'x', date: '1972', title: 'One'},
        {id: 'x', date: '1973', title: 'Two'},
        {date: '1974', text: 'It happened. And then?'},
        {date: '1975', title: 'Link', media: {url: 'javascript:alert(1)'}},
      ],
      sources: [{id: 'a', title: 'A'}, {id: 'a', title: 'Again'}, {}],
      categories: [{id: 'war', label: 'War'}],
    });
    expect(problems.map(({where, message}) => `${where}: ${message}`)).to.deep.equal([
      'source 2: id “a” is used twice',
      'source 3: has no title',
      'event “Treaty signed”: date “31 June 1961” is not a date',
      'event “War”: date “1953/1950” ends before it starts',
      'event “Some day”: has no date',
      'event 4: has no title',
      'event 5: is not an event',
      'event “Good”: category “peace” is not listed',
      'event “Good”: source “b” is not listed',
      'event “Backwards”: end date “1969” is before its start',
      'event “Endless”: end date “soon” is not a date',
      'event “Two”: id “x” is used twice',
      'event 11: has no title',
      'event “Link”: media address “javascript:alert(1)” is not a web address',
    ]);
    expect(value.events.map(({title}) => title)).to.deep.equal([
      'Good',
      'Backwards',
      'Endless',
      'One',
      'Two',
      'It happened',
      'Link',
    ]);
    expect(value.events.map(({id}) => id)).to.include.members(['x', 'x-2']);
    expect(value.events[0]).to.deep.include({category: 'peace', sources: ['a']});
    expect(value.events[1]?.date.edtf).to.equal('1970');
    expect(value.events[5]?.text).to.equal('And then?');
    expect(value.events[6]?.media).to.deep.equal([]);
  });

  it('joins date and end date to a span', () => {
    const {value} = readTimelineJson([{date: '1950-06-25', endDate: '27 July 1953', title: 'War'}]);
    expect(value.events[0]?.date.edtf).to.equal('1950-06-25/1953-07-27');
  });

  it('makes the same ids from the same events in any order', () => {
    const events = [
      {date: '1961', title: 'A'},
      {date: '1962', title: 'B'},
    ];
    const ids = (list: unknown) => readTimelineJson(list).value.events.map(({id}) => id);
    expect(ids([...events].reverse())).to.deep.equal(ids(events).reverse());
  });

  it('keeps dangerous addresses out of sources', () => {
    const url = ' java\nscript:alert(1)';
    const {value} = readTimelineJson({events: [], sources: [{id: 'a', title: 'A', url}]});
    expect(value.sources).to.deep.equal([{id: 'a', title: 'A'}]);
  });

  it('says so where there is no list of events', () => {
    for (const json of [null, 5, 'x', {}, {events: {}}]) {
      const {value, problems} = readTimelineJson(json);
      expect(value.events).to.deep.equal([]);
      expect(problems).to.deep.equal([{where: 'the file', message: 'has no list of events'}]);
    }
    expect(readTimelineJson([]).problems).to.deep.equal([]);
  });

  it('throws for no data', () => {
    fc.assert(fc.property(fc.anything(), (json) => void readTimelineJson(json)));
    const anything = fc.anything();
    const event = fc.record(
      {
        id: anything,
        date: fc.constantFrom('1961', '1950/1953', 'x'),
        endDate: anything,
        title: anything,
        text: anything,
        category: anything,
        actor: anything,
        sources: anything,
        media: anything,
        start_date: anything,
      },
      {requiredKeys: []},
    );
    const file = fc.record({
      events: fc.array(event),
      eras: fc.array(event),
      sources: anything,
      categories: anything,
    });
    fc.assert(
      fc.property(file, (json) => {
        const {value} = readTimelineJson(json);
        expect(new Set(value.events.map(({id}) => id)).size).to.equal(value.events.length);
      }),
    );
  });
});
