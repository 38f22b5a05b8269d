import axe from 'axe-core';
import {expect} from 'chai';
import {VisitSelectEvent} from '../../src/visits/events.js';
import type {LeaderVisits} from '../../src/visits/leader-visits.js';
import {mount, unmountAll, until} from '../element/support.js';
import {click, find, findAll, focusedId, idsOf, open, press, sample, wordsOf} from './support.js';

function record(visits: LeaderVisits): VisitSelectEvent[] {
  const events: VisitSelectEvent[] = [];
  visits.addEventListener('visit-select', (event) => events.push(event));
  return events;
}

describe('<leader-visits> on the axis', () => {
  afterEach(unmountAll);

  it('shows all bundled visits, those in China above those in North Korea', async () => {
    const visits = await open({data: null});
    const marks = findAll(visits, '.visit');
    expect(marks).to.have.length(39);
    const middle = find(visits, '.year')!.getBoundingClientRect().top;
    for (const mark of marks) {
      const above = mark.getBoundingClientRect().top < middle;
      const country = above ? 'hosted in China' : 'hosted in North Korea';
      expect(mark.getAttribute('aria-label')?.toLowerCase()).to.include(country.toLowerCase());
    }
  });

  it('names the long gap between two Chinese presidents', async () => {
    const visits = await open({data: null});
    const gaps = findAll(visits, '.gap').map((gap) => gap.getAttribute('aria-label'));
    expect(gaps).to.include('No Chinese president, October 2005 – June 2019');
    expect(wordsOf(visits, '[part=gaps]')).to.match(
      /No Chinese president ?[\d· ]+ Oct 2005 – Jun 2019/,
    );
  });

  it('numbers the meetings of Kim and Xi from one to six, and says who miscounts', async () => {
    const visits = await open({data: null});
    const numbered = findAll(visits, '.visit')
      .map((mark) => mark.getAttribute('aria-label') ?? '')
      .filter((name) => name.includes('Kim–Xi meeting'));
    const nth = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];
    expect(numbered).to.have.length(6);
    for (const word of nth) {
      expect(
        numbered.some((name) => name.includes(`${word} Kim–Xi meeting`)),
        word,
      ).to.equal(true);
    }
    expect(wordsOf(visits, '[part=remarks]')).to.include('counts three');
    visits.select('v-2019-01');
    await visits.updateComplete;
    expect(wordsOf(visits, '[part=meeting]')).to.equal('Fourth Kim–Xi meeting');
    expect(wordsOf(visits, '[part=note]')).to.include('calls it the second meeting');
  });

  it('keeps marks apart, and true to time', async () => {
    const visits = await open({data: null, width: 780});
    const boxes = findAll(visits, '.visit .target').map((each) => each.getBoundingClientRect());
    const centres = boxes.map(({x, y, width}) => ({x: x + width / 2, y: y + width / 2}));
    centres.forEach((one, at) => {
      for (const other of centres.slice(at + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).to.be.least(23.9);
      }
    });
  });

  it('draws another shape for another rank, and a hollow one for a vague date', async () => {
    const visits = await open();
    const shape = (id: string) => find(visits, `[data-id=${id}] .mark`)!;
    expect(shape('first').getAttribute('d')).not.to.equal(shape('second').getAttribute('d'));
    expect(shape('second').getAttribute('d')).to.equal(shape('third').getAttribute('d'));
    expect(shape('second').classList.contains('hollow')).to.equal(true);
    expect(shape('third').classList.contains('hollow')).to.equal(false);
  });

  it('shows a visit in full with its sources, and tells the page', async () => {
    const visits = await open();
    const events = record(visits);
    await click(visits, '[data-id=first]');
    const [event] = events;
    expect(event).to.be.instanceOf(VisitSelectEvent);
    expect(event?.visitId).to.equal('first');
    expect(event?.eventId).to.equal('ball');
    expect(event?.title).to.equal('Ada in Hill and Vale');
    expect(event?.start).to.be.closeTo(1901.09, 0.01);
    expect(event?.end).to.be.greaterThan(event?.start ?? 0);
    expect(event?.places).to.deep.equal(['Hill', 'Vale']);
    const details = wordsOf(visits, '[part=details]');
    for (const words of [
      'February 3–5, 1901',
      'First Ada–Bo meeting',
      'Ada in Hill and Vale',
      'They danced.',
      'The annals call it the second.',
      'Queen',
      'Bo',
      'Northland',
      'The gazette',
    ]) {
      expect(details).to.include(words);
    }
  });

  it('tells nothing when a script chooses', async () => {
    const visits = await open();
    const events = record(visits);
    visits.select('third');
    await visits.updateComplete;
    visits.select('first');
    await visits.updateComplete;
    expect(wordsOf(visits, '[part=title]')).to.equal('Ada in Hill and Vale');
    expect(find(visits, '.visit[tabindex="0"]')!.getAttribute('data-id')).to.equal('first');
    visits.select('nobody');
    await visits.updateComplete;
    expect(wordsOf(visits, '[part=details]')).to.include('Choose a visit');
    expect(events).to.have.length(0);
  });

  it('goes on to the next visit and back', async () => {
    const visits = await open({attributes: 'visit="first"'});
    const events = record(visits);
    await click(visits, '[aria-label="Next visit"]');
    expect(wordsOf(visits, '[part=pager]')).to.equal('2 of 5');
    await click(visits, '[aria-label="Previous visit"]');
    expect(events.map(({visitId}) => visitId)).to.deep.equal(['second', 'first']);
    expect(find(visits, '[aria-label="Previous visit"]')!.matches(':disabled')).to.equal(true);
  });

  it('filters by person, as guest or as host, and by rank', async () => {
    const visits = await open({attributes: 'person="Cy"'});
    expect(idsOf(visits)).to.deep.equal(['second']);
    visits.person = 'Ada';
    visits.ranks = 'envoy';
    await visits.updateComplete;
    expect(idsOf(visits)).to.deep.equal(['second', 'third']);
    visits.person = 'Nobody';
    await visits.updateComplete;
    expect(wordsOf(visits, '[part=details]')).to.include('No visit fits this choice.');
  });

  it('names no long gaps while only some visits are on view', async () => {
    for (const attributes of ['view="axis"', 'view="list"', 'view="table"']) {
      const visits = await open({attributes});
      const height = find(visits, '.axis')?.getBoundingClientRect().height;
      expect(visits.renderRoot.textContent).to.include('No envoy');
      visits.person = 'Ada';
      visits.ranks = 'queen';
      await visits.updateComplete;
      expect(visits.renderRoot.textContent).not.to.include('No envoy');
      expect(find(visits, '.axis')?.getBoundingClientRect().height).to.equal(height);
      visits.person = visits.ranks = '';
      await visits.updateComplete;
      expect(visits.renderRoot.textContent).to.include('No envoy');
      unmountAll();
    }
  });

  it('offers persons, those with most visits first, and no groups', async () => {
    const hosts = ['Bo', 'Northern leaders', 'Zhang de Wit', '李强'];
    const data = hosts.map((host, at) => ({date: String(1950 + at), visitor: 'Zoe', host}));
    const visits = await open({data});
    const names = findAll(visits, '[part=person] option').map((each) => each.textContent);
    expect(names).to.deep.equal(['Everyone', 'Zoe', 'Bo', 'Zhang de Wit', '李强']);
  });

  it('lets the reader choose ranks and persons', async () => {
    const visits = await open();
    const chips = findAll(visits, '[part=rank]');
    expect(chips.map((chip) => chip.textContent?.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'All 5',
      'Queen 3',
      'Envoy 2',
    ]);
    chips[2]!.click();
    await visits.updateComplete;
    expect(idsOf(visits).sort()).to.deep.equal(['second', 'third']);
    expect(wordsOf(visits, '.announcer')).to.equal('2 visits');
    chips[0]!.click();
    const select = find(visits, 'select') as HTMLSelectElement;
    select.value = 'Dee';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await visits.updateComplete;
    expect(idsOf(visits)).to.deep.equal(['third']);
    visits.person = '';
    await visits.updateComplete;
    expect(select.value).to.equal('');
  });

  it('follows an event that a visit names, and no other', async () => {
    const visits = await open();
    const events = record(visits);
    const tell = (eventId: string): void => {
      const event = new Event('topic-select') as Event & {eventId: string};
      event.eventId = eventId;
      document.dispatchEvent(event);
    };
    tell('ball');
    await visits.updateComplete;
    expect(visits.visit).to.equal('first');
    tell('another');
    tell('');
    await visits.updateComplete;
    expect(visits.visit).to.equal('first');
    expect(events).to.have.length(0);
  });

  it('mirrors the axis where text runs from right to left', async () => {
    const visits = await open({around: '<div dir="rtl">…</div>'});
    const left = (id: string): number =>
      find(visits, `[data-id=${id}]`)!.getBoundingClientRect().left;
    expect(left('first')).to.be.greaterThan(left('fifth'));
  });
});

describe('<leader-visits> by keyboard', () => {
  afterEach(unmountAll);

  it('has one tab stop, and arrows go through time and across the axis', async () => {
    const visits = await open();
    expect(findAll(visits, '.visit[tabindex="0"]')).to.have.length(1);
    find(visits, '.visit[tabindex="0"]')!.focus();
    expect(focusedId(visits)).to.equal('first');
    await press(visits, 'ArrowRight');
    await until(() => focusedId(visits) === 'second');
    await press(visits, 'ArrowUp');
    await until(() => focusedId(visits) === 'first');
    await press(visits, 'End');
    await until(() => focusedId(visits) === 'fifth');
    await press(visits, 'ArrowDown');
    await until(() => focusedId(visits) === 'third');
    await press(visits, 'Home');
    await until(() => focusedId(visits) === 'first');
    expect(findAll(visits, '.visit[tabindex="0"]')).to.have.length(1);
  });

  it('chooses while it walks, reads with Enter and goes back with Escape', async () => {
    const visits = await open();
    const events = record(visits);
    find(visits, '[data-id=first]')!.focus();
    await press(visits, 'ArrowRight');
    await until(() => focusedId(visits) === 'second');
    expect(events.map(({visitId}) => visitId)).to.deep.equal(['second']);
    await press(visits, 'Enter');
    await until(() => visits.shadowRoot?.activeElement?.matches('.title'));
    await press(visits, 'Escape');
    await until(() => focusedId(visits) === 'second');
    await press(visits, 'Escape');
    expect(visits.visit).to.equal('');
  });

  it('leaves other keys to the page', async () => {
    const visits = await open();
    let left = 0;
    document.addEventListener('keydown', (event) => (left += Number(!event.defaultPrevented)), {
      once: true,
    });
    await press(visits, 'a');
    expect(left).to.equal(1);
  });
});

describe('<leader-visits> in words', () => {
  afterEach(unmountAll);

  it('is a reading list where there is little room, with the gaps in their places', async () => {
    const visits = await open({width: 360});
    expect(findAll(visits, '.axis')).to.have.length(0);
    const items = findAll(visits, '.list li').map((item) => item.textContent ?? '');
    expect(items).to.have.length(6);
    expect(items[2]).to.include('No envoy');
    expect(findAll(visits, '.decade').map((each) => each.textContent?.trim())).to.deep.equal([
      '1900s',
      '1920s',
    ]);
  });

  it('opens and closes a visit in the list, by key as well', async () => {
    const visits = await open({width: 360});
    const events = record(visits);
    await click(visits, '[data-id=first]');
    expect(wordsOf(visits, '.entry')).to.include('The gazette');
    expect(events.map(({visitId}) => visitId)).to.deep.equal(['first']);
    await click(visits, '[data-id=first]');
    expect(wordsOf(visits, '.entry')).not.to.include('The gazette');
    find(visits, '[data-id=first]')!.focus();
    await press(visits, 'ArrowDown');
    await until(() => focusedId(visits) === 'second');
    expect(events).to.have.length(1);
  });

  it('keeps to its height until the reader asks for more', async () => {
    const visits = await open({data: null, width: 360});
    const before = visits.offsetHeight;
    await until(() => find(visits, '[part=read-on]'));
    expect(visits.matches(':state(folded)')).to.equal(true);
    await click(visits, '[part=read-on]');
    expect(visits.offsetHeight).to.be.greaterThan(before * 2);
    expect(findAll(visits, '[part=read-on]')).to.have.length(0);
  });

  it('reserves its height before there is data, and as the author says', async () => {
    const place = document.createElement('div');
    place.innerHTML = '<leader-visits src="nothing.json" height="500"></leader-visits>';
    document.body.append(place);
    const [visits] = place.querySelectorAll('leader-visits');
    await visits!.updateComplete;
    expect(visits!.offsetHeight).to.equal(500);
    visits!.height = '';
    await visits!.updateComplete;
    expect(visits!.offsetHeight).to.equal(736);
  });

  it('is a table with everything, where the reader wants one', async () => {
    const visits = await open();
    await click(visits, '[aria-label=Table]');
    expect(visits.view).to.equal('table');
    const rows = findAll(visits, 'tbody tr');
    expect(rows).to.have.length(5);
    const first = rows[0]!.textContent ?? '';
    for (const words of ['February 3–5, 1901', 'Ada', 'Queen', 'Bo', 'Hill and Vale']) {
      expect(first).to.include(words);
    }
    expect(first).to.include('They danced.').and.include('The annals call it the second.');
    expect(findAll(visits, 'tbody a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://example.org/annals',
      'https://example.org/gazette',
    ]);
    await click(visits, '[aria-label=Axis]');
    expect(findAll(visits, '.axis')).to.have.length(1);
  });

  it('sorts the table by a column’s head, by the dates themselves and then by time', async () => {
    const visits = await open({attributes: 'view="table"'});
    const heads = (): (string | null)[] =>
      findAll(visits, 'thead th').map((head) => head.getAttribute('aria-sort'));
    const rows = (): (string | undefined)[] =>
      findAll(visits, 'tbody th').map((head) => head.dataset['place']);
    expect(findAll(visits, '.sort').map(({textContent}) => textContent?.trim())).to.deep.equal([
      'Date',
      'Visitor',
      'Host',
      'Place',
    ]);
    expect(heads()).to.deep.equal(['ascending', null, null, null, null, null]);
    await click(visits, 'th:nth-child(2) .sort');
    expect(rows()).to.deep.equal(['first', 'fourth', 'fifth', 'second', 'third']);
    expect(heads()).to.deep.equal([null, 'ascending', null, null, null, null]);
    await click(visits, 'th:nth-child(2) .sort');
    expect(rows()).to.deep.equal(['third', 'second', 'first', 'fourth', 'fifth']);
    expect(heads()[1]).to.equal('descending');
    await click(visits, 'th:nth-child(4) .sort');
    await click(visits, 'th:nth-child(4) .sort');
    expect(rows()).to.deep.equal(['first', 'second', 'third', 'fourth', 'fifth']);
    await click(visits, 'th:nth-child(1) .sort');
    await click(visits, 'th:nth-child(1) .sort');
    expect(rows()).to.deep.equal(['fifth', 'fourth', 'third', 'second', 'first']);
  });

  it('prints in the order that the table has', async () => {
    const visits = await open({attributes: 'view="table"'});
    await click(visits, 'th:nth-child(2) .sort');
    window.dispatchEvent(new Event('beforeprint'));
    const titles = (): string =>
      findAll(visits, '.paper .title')
        .map(({textContent}) => textContent?.split(' ')[0])
        .join(' ');
    expect(titles()).to.equal('Ada Ada Ada Cy Dee');
    await click(visits, '[aria-label=Axis]');
    expect(titles()).to.equal('Ada Cy Dee Ada Ada');
    window.dispatchEvent(new Event('afterprint'));
  });

  it('prints every visit with its text and its sources', async () => {
    const visits = await open();
    window.dispatchEvent(new Event('beforeprint'));
    const paper = wordsOf(visits, '.print-only');
    for (const words of [
      'They danced.',
      'The gazette',
      'Dee',
      'No envoy',
      'One visit is left out.',
    ])
      expect(paper).to.include(words);
    expect(findAll(visits, '.paper > li')).to.have.length(sample.visits.length);
    window.dispatchEvent(new Event('afterprint'));
    expect(findAll(visits, '.print-only')).to.have.length(0);
  });
});

describe('<leader-visits> and faults', () => {
  afterEach(unmountAll);

  it('keeps good visits and names the bad ones', async () => {
    const bad = [
      {date: '1901', visitor: 'Ada'},
      {date: '31 June 1901', visitor: 'Bo'},
    ];
    const visits = await open({data: bad});
    expect(idsOf(visits)).to.have.length(1);
    expect(wordsOf(visits, '[part=problems]')).to.include('visit “Bo, 31 June 1901”');
    expect(wordsOf(visits, '[part=problems]')).to.include('is not a date');
  });

  it('draws one side only where a table does not say who hosted, and skips empty rows', async () => {
    const cells = (...texts: string[]): string => texts.map((text) => `<td>${text}</td>`).join('');
    const table = document.createElement('template');
    table.innerHTML = `<table><tr><th>Date</th><th>Visitor</th></tr>
      <tr>${cells('1901', 'Ada')}</tr><tr></tr><tr>${cells(' ', '')}</tr>
      <tr>${cells('1904', 'Bo')}</tr><tr>${cells('1905', '')}</tr></table>`;
    const place = mount('<div style="inline-size: 1000px"><leader-visits></leader-visits></div>');
    const [visits] = place.querySelectorAll('leader-visits');
    visits!.append(table.content);
    await until(() => idsOf(visits!).length === 2);
    expect(findAll(visits!, '.problems li').map((each) => each.textContent)).to.deep.equal([
      'row 6: has no visitor',
    ]);
    const axis = find(visits!, '.axis')!.getBoundingClientRect();
    const years = find(visits!, '.years')!.getBoundingClientRect();
    expect(axis.bottom - years.bottom).to.be.lessThan(2);
    expect(findAll(visits!, '.caption')).to.have.length(0);
  });

  it('shows text as text, never as markup', async () => {
    const visits = await open({
      data: [{date: '1901', visitor: '<i>Ada</i>', text: '<b>bold</b>'}],
      attributes: 'view="table"',
    });
    expect(wordsOf(visits, 'tbody')).to.include('<b>bold</b>').and.include('<i>Ada</i>');
  });

  it('says that there is nothing to show', async () => {
    const visits = await open({data: []});
    expect(wordsOf(visits, '[part=message]')).to.equal('There is nothing to show yet.');
  });

  for (const [name, options] of Object.entries({
    'on the axis': {attributes: 'visit="first"'},
    'with nothing chosen': {},
    'as a list': {attributes: 'visit="first"', width: 360},
    'as a table': {attributes: 'view="table"'},
    'with the bundled visits': {data: null},
    'on a dark page': {around: '<div style="color:#eee;background:#111">…</div>'},
  })) {
    it(`passes axe ${name}`, async () => {
      const visits = await open(options);
      const {violations} = await axe.run(visits, {rules: {region: {enabled: false}}});
      expect(violations.map(({id, nodes}) => `${id} ${nodes[0]?.html}`)).to.deep.equal([]);
    });
  }
});
