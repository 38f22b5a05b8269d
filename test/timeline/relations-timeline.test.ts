import axe from 'axe-core';
import {expect} from 'chai';
import type {DataErrorEvent} from '../../src/element/data-error-event.js';
import {many, mount, open, sample, unmountAll, until} from './harness.js';

describe('<relations-timeline>', () => {
  afterEach(() => {
    unmountAll();
    document.documentElement.removeAttribute('dir');
  });

  describe('layout', () => {
    it('is an axis where there is room, a list where there is not', async () => {
      const wide = await open(sample, {width: 900});
      const narrow = await open(sample, {width: 360});
      expect(wide.all('.plot')).to.have.length(1);
      expect(narrow.all('.plot')).to.have.length(0);
      expect(narrow.all('.entry').length).to.be.greaterThan(3);
    });

    it('is what the attribute says, at any width', async () => {
      expect((await open(sample, {width: 360, layout: 'axis'})).all('.plot')).to.have.length(1);
      expect((await open(sample, {width: 900, layout: 'list'})).all('.plot')).to.have.length(0);
    });

    it('is switched by the reader, and remembered where that is allowed', async () => {
      const reader = await open(sample, {persist: 'local'});
      await reader.press('List');
      expect(reader.all('.entry').length).to.be.greaterThan(3);
      const next = await open(sample, {persist: 'local'});
      expect(next.all('.plot')).to.have.length(0);
      await next.press('Axis');
      const other = await open(sample);
      expect(other.all('.plot')).to.have.length(1);
    });

    it('keeps to the reserved height in every state', async () => {
      const heights = new Set<number>();
      for (const [data, width] of [
        [sample, 900],
        [sample, 360],
        [many(300), 900],
        [[], 900],
        [[{date: 'never', title: 'x'}], 900],
        [[{date: '1961', title: 'One', text: 'Long. '.repeat(500)}], 700],
      ] as const) {
        const {element} = await open(data, {width, height: '600'});
        heights.add(element.offsetHeight);
      }
      expect([...heights]).to.deep.equal([600]);
    });

    it('does not grow wider than its place, from 280 to 1,600 pixels', async () => {
      for (const width of [280, 320, 640, 1024, 1600]) {
        for (const layout of ['axis', 'list'] as const) {
          const {element} = await open(sample, {width, layout});
          expect(element.scrollWidth, `${layout} ${width}`).to.be.at.most(width);
        }
      }
    });

    it('holds few nodes however often the search hits', async () => {
      const data = Array.from({length: 75}, (_, i) => ({
        date: `${1900 + i}`,
        title: `A banana ${i}`,
        text: 'A man, a plan, a canal, Panama. '.repeat(9),
      }));
      const reader = await open(data, {layout: 'list'});
      await reader.press('Show all');
      await reader.search('a');
      expect(reader.all('.entry')).to.have.length(75);
      expect(reader.all('mark')).to.have.length(75);
      expect(reader.all('*').length).to.be.below(500);
      await reader.search('banana 7');
      expect(reader.all('.entry:first-child mark').length).to.be.greaterThan(1);
    });

    it('breaks words that are longer than its width', async () => {
      const data = [{date: '1961', title: 'T'.repeat(300), text: 'W'.repeat(900)}];
      for (const layout of ['axis', 'list'] as const) {
        const {element} = await open(data, {width: 300, layout});
        expect(element.scrollWidth, layout).to.equal(300);
      }
    });

    it('holds few nodes however many events there are', async () => {
      for (const layout of ['axis', 'list'] as const) {
        const reader = await open(many(10_000), {layout, width: 1600});
        if (layout === 'list') await reader.press('Show all');
        expect(reader.all('*').length, layout).to.be.below(500);
        if (layout === 'axis') {
          reader.element.zoomTo('1850', '1860');
          await reader.settled();
          expect(reader.all('*').length, 'zoomed').to.be.below(500);
        }
      }
    });
  });

  describe('what is said', () => {
    it('names date, title, category and place in the order of events', async () => {
      const reader = await open(sample);
      expect(reader.mark('The treaty').getAttribute('aria-label')).to.match(
        /^(11 July|July 11,) 1961, The treaty, War, event 4 of 10$/,
      );
    });

    it('says vague dates in words', async () => {
      const reader = await open(sample);
      expect(reader.mark('A request').getAttribute('aria-label')).to.contain('about 1964');
      expect(reader.mark('Lean years').getAttribute('aria-label')).to.contain('the 1970s');
    });

    it('has no violation of WCAG, on the axis, with an event open, in the list', async () => {
      const reader = await open(sample);
      const check = async (): Promise<void> => {
        const {violations} = await axe.run(reader.element, {rules: {region: {enabled: false}}});
        expect(violations.map(({id, nodes}) => `${id} ${nodes[0]?.html}`)).to.deep.equal([]);
      };
      await check();
      reader.element.select('one');
      await reader.settled();
      await check();
      await reader.press('List');
      await check();
    });
  });

  describe('the selected event', () => {
    it('is shown in full', async () => {
      const reader = await open(sample, {event: 'one'});
      const detail = reader.one('.detail').textContent ?? '';
      for (const part of [
        'The long war',
        'It lasted.',
        'Ann, Bob',
        'Seaville',
        'Accounts differ.',
        'A book',
        'read in excerpt',
        'A paper',
        'First era',
        'Aland, Bland',
      ]) {
        expect(detail).to.contain(part);
      }
      expect(reader.one<HTMLAnchorElement>('.sources a').href).to.equal('https://example.org/book');
    });

    it('tells the page of the reader’s choice, and only of that', async () => {
      const reader = await open(sample);
      reader.element.select('four');
      reader.element.event = 'six';
      await reader.settled();
      expect(reader.fired).to.have.length(0);
      await reader.click(reader.mark('The treaty'));
      expect(reader.fired).to.have.length(1);
      expect(reader.fired[0]).to.include({
        type: 'timeline-select',
        eventId: 'four',
        date: '1961-07-11',
        title: 'The treaty',
        origin: 'pointer',
        bubbles: true,
        composed: true,
      });
    });

    it('says that no source is given', async () => {
      const reader = await open(sample, {event: 'five'});
      expect(reader.one('.sources').textContent).to.contain('No source given');
    });

    it('is followed by the next and the one before', async () => {
      const reader = await open(sample, {event: 'four'});
      await reader.press('Next event');
      expect(reader.element.event).to.equal('five');
      await reader.press('Previous event');
      await reader.press('Previous event');
      expect(reader.element.event).to.equal('three');
    });
  });

  describe('clusters', () => {
    const crowd = Array.from({length: 12}, (_, i) => ({
      id: `c${i}`,
      date: `1961-07-${String(i + 10)}`,
      title: `Day ${i}`,
      category: 'x',
    }));

    it('open when chosen, until every event stands by itself', async () => {
      const reader = await open([...crowd, {date: '2020', title: 'Far', category: 'x'}], {
        lanes: 'none',
        height: '400',
      });
      const clusters = (): SVGElement[] => reader.all<SVGElement>('.item.cluster');
      expect(clusters().length).to.be.greaterThan(0);
      for (let i = 0; i < 12 && clusters()[0]; i++) await reader.click(clusters()[0]!);
      expect(clusters()).to.have.length(0);
      expect(reader.all('.item').length).to.be.greaterThan(3);
    });

    it('of one instant are listed to choose from', async () => {
      const same = Array.from({length: 9}, (_, i) => ({
        id: `s${i}`,
        date: '1961-07-11',
        title: `Same ${i}`,
      }));
      const reader = await open([...same, {date: '2020', title: 'Far'}], {height: '400'});
      for (let i = 0; i < 12 && !reader.all('.same-time').length; i++) {
        await reader.click(reader.one('.item.cluster'));
      }
      expect(reader.one('.item.cluster').getAttribute('aria-label')).to.match(/events, .*1961$/);
      expect(reader.all('.same-time button').length).to.be.greaterThan(1);
      await reader.press('Same 8');
      expect(reader.fired.at(-1)).to.include({eventId: 's8'});
    });
  });

  describe('data', () => {
    it('keeps good rows and names bad ones', async () => {
      const reader = await open([
        {date: '1961', title: 'Good'},
        {date: '31 June 1961', title: 'Bad'},
      ]);
      expect(reader.all('.item')).to.have.length(1);
      const error = reader.fired.find(({type}) => type === 'timeline-error') as DataErrorEvent;
      expect(error.problems).to.have.length(1);
      expect(error.problems[0]?.message).to.contain('31 June 1961');
      expect(reader.one('.problems').textContent).to.contain('31 June 1961');
    });

    it('may be replaced at any time', async () => {
      const reader = await open(sample);
      reader.element.data = [{date: '1961', title: 'Something else'}];
      await reader.settled();
      expect(reader.mark('Something else').isConnected).to.equal(true);
      expect(reader.all('.item')).to.have.length(1);
    });

    it('is the HTML inside, which stays', async () => {
      const place = mount(`<div style="inline-size: 900px"><relations-timeline persist="none"><ol>
        <li><time datetime="1961-07-11">11 July 1961</time> <b>Treaty</b> <p>Signed.</p></li>
        <li><time datetime="1992-08-24">1992</time> <b>Recognition</b></li></ol></relations-timeline></div>`);
      const element = place.querySelector('relations-timeline')!;
      await until(() => element.shadowRoot?.querySelector('.item'));
      expect(element.shadowRoot?.querySelectorAll('.item')).to.have.length(2);
      expect(element.querySelectorAll('li')).to.have.length(2);
    });

    it('is limited by from, to and categories', async () => {
      const reader = await open(sample, {
        from: '1960',
        to: '1999',
        categories: 'trade',
        layout: 'list',
      });
      expect(reader.texts('.entry .title-button')).to.deep.equal(
        ['A visit to Pékin', 'Lean years', 'Recognition'].sort(
          (a, b) =>
            ['Lean years', 'A visit to Pékin', 'Recognition'].indexOf(a) -
            ['Lean years', 'A visit to Pékin', 'Recognition'].indexOf(b),
        ),
      );
    });

    it('may be nothing, or one event', async () => {
      expect((await open([])).texts('.message')).to.deep.equal(['There is nothing to show yet.']);
      const one = await open([{date: '1961-07-11', title: 'Only'}]);
      expect(one.all('.item')).to.have.length(1);
      expect(one.texts('.detail .title')).to.deep.equal(['Only']);
    });

    it('may be older than mankind', async () => {
      const reader = await open([
        {date: '66 million years ago', title: 'Impact'},
        {date: '252 million years ago', title: 'The great dying'},
      ]);
      expect(reader.texts('.tick').join()).to.contain('million years ago');
      expect(reader.all('.item')).to.have.length(2);
    });
  });

  it('lives twice on one page', async () => {
    const first = await open(sample);
    const second = await open(sample);
    await first.click(first.mark('The treaty'));
    expect(second.element.event).to.equal('');
  });
});
