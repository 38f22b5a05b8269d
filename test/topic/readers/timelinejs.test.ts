import {expect} from 'chai';
import {readTimelineJson} from '../../../src/topic/readers/timeline-json.js';

describe('TimelineJS JSON', () => {
  const {value, problems} = readTimelineJson({
    scale: 'human',
    title: {
      media: {url: 'https://example.org/a.jpg'},
      text: {headline: 'A <b>history</b>', text: '<p>One.</p><p>Two &amp; three.</p>'},
    },
    events: [
      {
        start_date: {year: '-500', month: '', day: ''},
        text: {
          headline: 'Caf&eacute; &#8220;x&#8221;&nbsp;<br>opens',
          text: 'See <a href="https://example.org/?a=1&amp;b=2">the report</a>.<script>x()</script>',
        },
        group: 'Ancient',
        unique_id: 'start',
        media: {
          url: '<iframe width="1" src="https://example.org/embed"></iframe>',
          caption: '<i>Film</i>',
          credit: 'Somebody',
        },
      },
      {
        start_date: {year: 1961, month: 7, day: 11, hour: 10, minute: 5},
        end_date: {year: 1961, month: 7, day: '12'},
        display_date: 'Summer <em>1961</em>',
        text: {headline: 'Treaty'},
      },
      {start_date: {year: 1961, month: 13}, text: {headline: 'Never'}},
      {start_date: {year: '0079', month: '8'}, text: {headline: 'Eruption'}},
      {start_date: {year: '-66000000'}, text: {headline: 'Impact'}},
      {start_date: {year: 0}, text: {headline: 'Nought'}},
      {text: {headline: 'Undated'}},
    ],
    eras: [{start_date: {year: 1949}, end_date: {year: 1991}, text: {headline: 'Alliance'}}],
  });

  it('turns slides into events', () => {
    expect(value.events.map(({date}) => date.edtf)).to.deep.equal([
      '-0499',
      '1961-07-11T10:05/1961-07-12',
      '0079-08',
      'Y-66000000',
    ]);
    expect(value.events[0]).to.deep.include({
      id: 'start',
      title: 'Caf&eacute; “x”\nopens',
      text: 'See the report.',
      category: 'ancient',
      media: [{url: 'https://example.org/embed', caption: 'Film', credit: 'Somebody'}],
    });
    expect(value.events[1]?.displayDate).to.equal('Summer 1961');
  });

  it('keeps title, groups, eras and the links of the text', () => {
    expect(value).to.include({title: 'A history', text: 'One.\n\nTwo & three.'});
    expect(value.categories).to.deep.equal([{id: 'ancient', label: 'Ancient'}]);
    expect(value.eras.map(({name, date}) => [name, date.edtf])).to.deep.equal([
      ['Alliance', '1949/1991'],
    ]);
    expect(value.sources).to.deep.equal([
      {id: 'the-report', title: 'the report', url: 'https://example.org/?a=1&b=2'},
    ]);
  });

  it('names the slides that cannot be dated', () => {
    expect(problems).to.deep.equal([
      {where: 'event “Never”', message: 'date “1961-13” is not a date'},
      {where: 'event “Nought”', message: 'date “0” is not a date'},
      {where: 'event “Undated”', message: 'has no date'},
    ]);
  });
});
