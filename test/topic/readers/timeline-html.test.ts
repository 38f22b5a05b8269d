import {expect} from 'chai';
import fc from 'fast-check';
import {readTimelineElement} from '../../../src/topic/readers/timeline-html.js';

/** Markup in an element that is in no document, so that nothing is loaded. */
function element(markup: string): Element {
  const page = new DOMParser().parseFromString(`<main>${markup}</main>`, 'text/html');
  return page.querySelector('main') ?? page.body;
}

function read(markup: string) {
  const result = readTimelineElement(element(markup));
  if (!result) throw new Error('nothing was read');
  return {
    ...result.value,
    said: result.problems.map(({where, message}) => `${where}: ${message}`),
  };
}

describe('readTimelineElement', () => {
  it('reads a list with dates, titles, text, notes and sources', () => {
    const {events, sources, title, said} = read(`
      <h2>A short history</h2>
      <ol>
        <li id="treaty" data-category="Military" data-actor="China; North Korea">
          <time datetime="1961-07-11">11 July 1961</time>
          <h3>Treaty <em>signed</em></h3>
          <p>In Beijing.<sup><a href="#n1">[1]</a></sup></p>
          <p>See <a href="https://example.org/report">the report</a>.</p>
          <small>Dates differ.</small>
          <cite>Jin, <a href="https://example.org/jin">The Treaty</a></cite>
        </li>
        <li><time>1964</time>: <strong>Request</strong> turned down.</li>
      </ol>`);
    expect(said).to.deep.equal([]);
    expect(title).to.equal('A short history');
    expect(events[0]).to.deep.include({
      id: 'treaty',
      title: 'Treaty signed',
      text: 'In Beijing.\n\nSee the report.',
      category: 'military',
      actors: ['china', 'north-korea'],
      note: 'Dates differ.',
      sources: ['jin-the-treaty', 'the-report'],
    });
    expect(events[0]).not.to.have.property('displayDate');
    expect(sources.map(({url}) => url)).to.deep.equal([
      'https://example.org/jin',
      'https://example.org/report',
    ]);
    expect(events[1]).to.deep.include({title: 'Request', text: 'turned down.'});
  });

  it('takes the first sentence for a title where nothing stands out', () => {
    const {events} = read(`<ul>
      <li><time datetime="1961">1961</time> – A treaty is signed. It is <strong>short</strong>.</li>
      <li><time datetime="1962">1962</time> <a href="/border">Border agreed</a></li>
    </ul>`);
    expect(events.map(({title, text}) => [title, text])).to.deep.equal([
      ['A treaty is signed', 'It is short.'],
      ['Border agreed', ''],
    ]);
    expect(events[1]?.sources).to.deep.equal(['border-agreed']);
  });

  it('reads spans, and dates in the author’s own words', () => {
    const {events} = read(`<ul>
      <li><time datetime="1950-06-25">25 June</time> – <time datetime="1953-07-27">27 July 1953</time> War</li>
      <li><time datetime="1950/1953">the war years</time> War</li>
      <li><time>c. 500 BCE</time> Old. Seen on <time datetime="2020">2020</time>.</li>
      <li><time datetime="1961-W28">11 July 1961</time> Week</li>
    </ul>`);
    expect(events.map(({date}) => date.edtf)).to.deep.equal([
      '1950-06-25/1953-07-27',
      '1950/1953',
      '-0499~',
      '1961-07-11',
    ]);
    expect(events[1]?.displayDate).to.equal('the war years');
    expect(events[2]?.text).to.equal('Seen on 2020.');
  });

  it('names the items that cannot be used', () => {
    const {events, said} = read(`<ol>
      <li><time datetime="1961-06-31">31 June 1961</time> <b>Treaty</b></li>
      <li><b>Undated</b></li>
      <li><time>1961</time></li>
      <li><time>1962</time> Good</li>
    </ol>`);
    expect(said).to.deep.equal([
      'event “Treaty”: date “1961-06-31” is not a date',
      'event “Undated”: has no date',
      'item 3: has no title',
    ]);
    expect(events.map(({title}) => title)).to.deep.equal(['Good']);
  });

  it('takes headings before lists, and items around lists, for eras', () => {
    const beside = read(`
      <h3>Alliance</h3><ol><li><time>1949</time> A</li><li><time>1961-07</time> B</li></ol>
      <h3>Distance</h3><ol><li><time>1992</time> C</li></ol>`);
    const around = read(`<ol>
      <li><h3>Alliance</h3><p>Close.</p><ol><li><time>1949</time> A</li><li><time>1961-07</time> B</li></ol></li>
      <li><h3>Distance</h3> <time datetime="1992/..">since 1992</time><ol><li><time>1992</time> C</li></ol></li>
    </ol>`);
    for (const {eras, events, said} of [beside, around]) {
      expect(said).to.deep.equal([]);
      expect(events.map(({title}) => title)).to.deep.equal(['A', 'B', 'C']);
      expect(eras.map(({name}) => name)).to.deep.equal(['Alliance', 'Distance']);
      expect(eras[0]?.date.edtf).to.equal('1949/1961-07');
    }
    expect(around.eras[0]?.text).to.equal('Close.');
    expect(around.eras[1]?.date.edtf).to.equal('1992/..');
  });

  it('reads a list of definitions', () => {
    const {events, said} = read(`<dl>
      <dt>11 July 1961</dt><dd>Treaty signed. In Beijing.</dd><dd><b>Feast</b></dd>
      <dt><time datetime="1992-08-24">August 1992</time></dt><dd>Recognition</dd>
    </dl>`);
    expect(said).to.deep.equal([]);
    expect(events.map(({date, title}) => [date.edtf, title])).to.deep.equal([
      ['1961-07-11', 'Treaty signed'],
      ['1961-07-11', 'Feast'],
      ['1992-08-24', 'Recognition'],
    ]);
  });

  it('reads a table', () => {
    const {events, sources, title, said} = read(`<table>
      <caption>History</caption>
      <tr><th>Date</th><th>Event</th><th>Details</th><th>Source</th></tr>
      <tr data-note="Doubted."><td><time datetime="1961-07-11">July</time></td><td>Treaty</td><td><p>One.</p><p>Two.</p></td><td><a href="https://example.org/">Jin</a></td></tr>
      <tr><td>31 June 1961</td><td>Bad</td><td></td><td></td></tr>
      <tr><td>1962</td><td>Border</td><td></td><td>Kim 2010; Lee</td></tr>
    </table>`);
    expect(title).to.equal('History');
    expect(said).to.deep.equal(['row 3: date “31 June 1961” is not a date']);
    expect(events[0]).to.deep.include({
      title: 'Treaty',
      text: 'One.\n\nTwo.',
      note: 'Doubted.',
      sources: ['jin'],
    });
    expect(events[1]?.sources).to.deep.equal(['kim-2010', 'lee']);
    expect(sources[0]).to.deep.equal({id: 'jin', title: 'Jin', url: 'https://example.org/'});
  });

  it('keeps pictures as links, and dangerous addresses out', () => {
    const {events} = read(`<ul><li><time>1961</time> <b>Treaty</b>
      <figure><img src="a.jpg" alt="A desk"><figcaption>The desk</figcaption></figure>
      <a href="javascript:alert(1)">more</a></li></ul>`);
    expect(events[0]).to.deep.include({
      media: [{url: 'a.jpg', caption: 'The desk', alt: 'A desk'}],
      text: 'more',
      sources: [],
    });
  });

  it('reads the element itself where it is the list', () => {
    const list = element('<ol><li><time>1961</time> Treaty</li></ol>').firstElementChild;
    expect(list && readTimelineElement(list)?.value.events[0]?.title).to.equal('Treaty');
  });

  it('is null where there is nothing to read', () => {
    const nothing = [
      '',
      'Words.',
      '<ul><li>Home</li></ul>',
      '<dl><dt>Term</dt><dd>Meaning</dd></dl>',
    ];
    for (const markup of [...nothing, '<table><tr><th>Year</th><th>Imports</th></tr></table>']) {
      expect(readTimelineElement(element(markup)), markup).to.equal(null);
    }
  });

  it('leaves the page as it was', () => {
    const markup = '<ol><li><time>1961</time> <b>Treaty</b> <small>x</small></li></ol>';
    const root = element(markup);
    readTimelineElement(root);
    expect(root.innerHTML).to.equal(markup);
  });

  it('throws for no markup', () => {
    const tags = [
      'ol',
      'li',
      'time',
      'dl',
      'dt',
      'dd',
      'table',
      'tr',
      'td',
      'th',
      'h3',
      'a',
      'cite',
    ];
    const piece = fc.constantFrom(
      ...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`]),
      '1961',
      'Date',
      'Event',
      '<time datetime="1961">',
      '<a href="https://example.org">',
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
        readTimelineElement(element(pieces.join('')));
      }),
    );
  });
});
