import {expect} from 'chai';
import {many, open, sample, still, unmountAll, until} from './harness.js';

describe('<relations-timeline> in the hands of a reader', () => {
  const clipboard = navigator.clipboard.writeText;
  let copied = '';

  beforeEach(() => {
    copied = '';
    still();
    navigator.clipboard.writeText = (text) => {
      copied = text;
      return Promise.resolve();
    };
  });

  afterEach(() => {
    navigator.clipboard.writeText = clipboard;
    still(false);
    unmountAll();
    document.documentElement.removeAttribute('dir');
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('keyboard', () => {
    it('has one stop among the events', async () => {
      const reader = await open(sample);
      expect(reader.all('.plot [tabindex="0"]')).to.have.length(1);
    });

    it('walks through all events in the order of time, and stops at the ends', async () => {
      const reader = await open(sample, {width: 800});
      reader.one<SVGElement>('.plot [tabindex="0"]').focus();
      await reader.key('Home');
      const walked = [reader.element.event];
      for (let i = 0; i < 9; i++) {
        await reader.key('ArrowRight');
        walked.push(reader.element.event);
      }
      expect(walked.map((id) => sample.events.findIndex((event) => event.id === id))).to.deep.equal(
        [0, 1, 2, 3, 4, 6, 5, 7, 8, 9],
      );
      await reader.key('ArrowRight');
      expect(reader.element.event).to.equal('ten');
      await reader.key('Home');
      expect(reader.element.event).to.equal('one');
      await reader.key('End');
      expect(reader.element.event).to.equal('ten');
      expect(reader.fired.at(-1)).to.include({type: 'timeline-select', origin: 'keyboard'});
    });

    it('keeps the focus on the event while clusters open', async () => {
      const reader = await open(many(400));
      reader.one<SVGElement>('.plot [tabindex="0"]').focus();
      for (let i = 0; i < 5; i++) {
        await reader.key('ArrowRight');
        expect(reader.focused).to.contain(`event ${i + 2} of 400`);
      }
    });

    it('changes lanes with up and down', async () => {
      const reader = await open(sample);
      reader.mark('The treaty').focus();
      await reader.key('ArrowDown');
      expect(reader.focused).to.contain('Trade');
      await reader.key('ArrowUp');
      expect(reader.focused).to.contain('War');
    });

    it('enters the event and comes back', async () => {
      const reader = await open(sample);
      reader.mark('The treaty').focus();
      await reader.key('Enter');
      await until(() => reader.root.activeElement?.textContent?.trim() === 'The treaty');
      await reader.key('Escape');
      expect(reader.focused).to.contain('The treaty');
      await reader.key('Escape');
      expect(reader.element.event).to.equal('');
    });

    it('leaves other keys to the page', async () => {
      const reader = await open(sample);
      reader.mark('The treaty').focus();
      expect((await reader.key('ArrowRight', {ctrlKey: true})).defaultPrevented).to.equal(false);
      expect((await reader.key('PageDown')).defaultPrevented).to.equal(false);
      expect((await reader.key('ArrowRight')).defaultPrevented).to.equal(true);
    });

    it('zooms with plus and minus', async () => {
      const reader = await open(sample);
      reader.mark('The treaty').focus();
      const before = reader.ticks();
      await reader.key('+');
      expect(reader.ticks()).not.to.equal(before);
      await reader.key('-');
      expect(reader.ticks()).to.equal(before);
    });

    it('moves and sizes the period on view', async () => {
      const reader = await open(sample);
      const brush = reader.one<SVGElement>('[role=slider]');
      brush.focus();
      const said = (): string => reader.one('[role=slider]').getAttribute('aria-valuetext') ?? '';
      const whole = said();
      await reader.key('ArrowUp');
      const zoomed = said();
      expect(zoomed).not.to.equal(whole);
      await reader.key('ArrowRight');
      expect(said()).not.to.equal(zoomed);
    });

    it('follows the eye from right to left', async () => {
      document.documentElement.dir = 'rtl';
      const reader = await open(sample);
      const x = (name: string): number => reader.mark(name).getBoundingClientRect().left;
      expect(x('The long war')).to.be.greaterThan(x('A statement') || x('2 events'));
      reader.mark('The treaty').focus();
      await reader.key('ArrowLeft');
      expect(reader.element.event).to.equal('five');
    });

    it('goes through the list with one stop', async () => {
      const reader = await open(sample, {layout: 'list'});
      const stops = reader.all('.entry [tabindex="0"]');
      expect(stops).to.have.length(1);
      stops[0]!.focus();
      await reader.key('ArrowDown');
      expect(reader.focused).to.contain('A battle');
      await reader.key('End');
      expect(reader.focused).to.contain('event 10 of 10');
    });
  });

  describe('pointer', () => {
    const wheel = (
      reader: Awaited<ReturnType<typeof open>>,
      options: WheelEventInit,
    ): WheelEvent => {
      const event = new WheelEvent('wheel', {
        deltaY: -100,
        clientX: 500,
        bubbles: true,
        composed: true,
        cancelable: true,
        ...options,
      });
      reader.one('.plot').dispatchEvent(event);
      return event;
    };

    it('leaves the wheel to the page, unless Ctrl, ⌘ or Shift is held', async () => {
      const reader = await open(sample);
      const before = reader.ticks();
      expect(wheel(reader, {}).defaultPrevented).to.equal(false);
      await reader.settled();
      expect(reader.ticks()).to.equal(before);
      expect(wheel(reader, {ctrlKey: true}).defaultPrevented).to.equal(true);
      await reader.settled();
      expect(reader.ticks()).not.to.equal(before);
      expect(wheel(reader, {shiftKey: true}).defaultPrevented).to.equal(true);
    });

    it('drags the axis, without choosing what lies under it', async () => {
      const reader = await open(sample);
      reader.element.zoomTo('1955', '1965');
      await reader.settled();
      const before = reader.mark('The treaty').getBoundingClientRect().left;
      const plot = reader.one('.plot');
      plot.setPointerCapture = () => undefined;
      const point = (type: string, clientX: number): boolean =>
        plot.dispatchEvent(new PointerEvent(type, {pointerId: 1, clientX, bubbles: true}));
      point('pointerdown', 500);
      point('pointermove', 520);
      point('pointermove', 600);
      point('pointerup', 600);
      await reader.click(reader.mark('The treaty'));
      expect(reader.mark('The treaty').getBoundingClientRect().left - before).to.be.closeTo(100, 3);
      expect(reader.fired).to.have.length(0);
    });

    it('pinches, and begins anew after a finger that never came up', async () => {
      const reader = await open(sample);
      const plot = reader.one('.plot');
      plot.setPointerCapture = () => undefined;
      const finger = (type: string, pointerId: number, clientX: number): boolean =>
        plot.dispatchEvent(
          new PointerEvent(type, {
            pointerId,
            clientX,
            isPrimary: pointerId % 2 === 1,
            bubbles: true,
          }),
        );
      const whole = reader.ticks();
      finger('pointerdown', 1, 400);
      finger('pointerdown', 2, 500);
      finger('pointermove', 1, 300);
      finger('pointermove', 2, 600);
      await reader.settled();
      expect(reader.ticks()).not.to.equal(whole);
      const left = (): number => reader.mark('The treaty').getBoundingClientRect().left;
      const before = left();
      finger('pointerdown', 3, 500);
      finger('pointermove', 3, 510);
      finger('pointermove', 3, 560);
      finger('pointerup', 3, 560);
      await reader.settled();
      expect(left() - before).to.be.closeTo(60, 3);
    });

    it('leaves fingers that move up and down to the page, and takes the others', async () => {
      const {root} = await open(sample);
      // Browsers heed this on the outermost svg only.
      for (const svg of root.querySelectorAll('.axis, .overview')) {
        expect(svg.parentElement?.closest('svg')).to.equal(null);
        expect(getComputedStyle(svg).touchAction).to.equal('pan-y');
      }
    });

    it('zooms by the buttons', async () => {
      const reader = await open(sample);
      const whole = reader.ticks();
      expect(reader.button('Zoom out').disabled).to.equal(true);
      await reader.press('Zoom in');
      expect(reader.ticks()).not.to.equal(whole);
      await reader.press('Show the whole period');
      expect(reader.ticks()).to.equal(whole);
    });

    it('goes to an era', async () => {
      const reader = await open(sample);
      await reader.press('Second era');
      expect(reader.one('[role=slider]').getAttribute('aria-valuetext')).to.match(
        /1959.*19(79|80)/,
      );
    });
  });

  describe('filter', () => {
    it('shows the chosen categories, with counts', async () => {
      const reader = await open(sample, {layout: 'list'});
      expect(reader.texts('.chip')).to.deep.equal(['All 10', 'War 6', 'Trade 4']);
      await reader.press('Trade');
      expect(reader.all('.entry')).to.have.length(4);
      expect(reader.button('Trade').getAttribute('aria-pressed')).to.equal('true');
      expect(reader.fired.at(-1)).to.deep.include({type: 'timeline-filter', count: 4});
      await reader.press('All');
      expect(reader.all('.entry')).to.have.length(10);
    });

    it('finds without case and accents, marks what it found, and says how many', async () => {
      const reader = await open(sample, {layout: 'list'});
      await reader.search('pekin');
      expect(reader.texts('mark')).to.deep.equal(['Pékin']);
      expect(reader.one('.announcer').textContent).to.equal('1 event found');
      await reader.search('nothing like it');
      expect(reader.one('.announcer').textContent).to.equal('No event found');
      expect(reader.texts('.hits')).to.deep.equal(['No event found']);
    });

    it('goes through the hits by Enter and arrows', async () => {
      const reader = await open(sample);
      await reader.search('it was');
      await reader.key('Enter');
      expect(reader.element.event).to.equal('two');
      await reader.key('ArrowDown');
      expect(reader.element.event).to.equal('five');
      await reader.key('ArrowUp');
      expect(reader.element.event).to.equal('two');
      await reader.key('Escape');
      expect(reader.one<HTMLInputElement>('.search-field').value).to.equal('');
    });
  });

  describe('list', () => {
    it('opens in full at a press', async () => {
      const reader = await open(many(40), {layout: 'list', height: '500'});
      expect(reader.element.offsetHeight).to.equal(500);
      await reader.press('Show all 40 events');
      expect(reader.all('.entry')).to.have.length(40);
      expect(reader.element.offsetHeight).to.be.greaterThan(1000);
    });

    it('reaches every event of a long one, page by page', async () => {
      const reader = await open(many(200), {layout: 'list'});
      await reader.press('Show all');
      const seen = new Set(reader.all('.entry').map((entry) => entry.dataset['id']));
      for (let i = 0; i < 10; i++) {
        const next = reader
          .all<HTMLButtonElement>('.pages button')
          .find((button) => /^Next/.test(button.textContent.trim()));
        if (!next) break;
        next.click();
        await reader.settled();
        for (const entry of reader.all('.entry')) seen.add(entry.dataset['id']);
      }
      expect(seen.size).to.equal(200);
    });

    it('keeps the focus clear of the heading that sticks', async () => {
      const data = {eras: [{name: 'All', date: '1800/1999'}], events: many(12)};
      const reader = await open(data, {layout: 'list', width: 300});
      await reader.press('Show all');
      reader.one('.title-button').focus();
      await reader.key('End');
      for (let i = 0; i < 11; i++) {
        await reader.key('ArrowUp');
        const focused = reader.root.activeElement!;
        const {top} = focused.getBoundingClientRect();
        expect(top).to.be.at.least(reader.one('.era-heading').getBoundingClientRect().bottom - 1);
      }
    });

    it('opens an event in place', async () => {
      const reader = await open(sample, {layout: 'list'});
      const entry = reader.one<HTMLButtonElement>('[data-key=one]');
      entry.click();
      await reader.settled();
      expect(reader.one('.entry .open').textContent).to.contain('Seaville');
      expect(reader.one('[data-key=one]').getAttribute('aria-expanded')).to.equal('true');
    });
  });

  describe('links', () => {
    it('open the event that the address names, on load and later', async () => {
      history.replaceState(null, '', '#event=four');
      const reader = await open(sample);
      expect(reader.texts('.title')).to.deep.equal(['The treaty']);
      location.hash = '#event=eight';
      await until(() => reader.element.event === 'eight');
      location.hash = '#event=unknown';
      await reader.settled();
      expect(reader.element.event).to.equal('eight');
      expect(reader.fired).to.have.length(0);
    });

    it('are copied, and the address is left alone', async () => {
      const reader = await open(sample, {event: 'four'});
      const address = location.href;
      await reader.press('Copy link');
      await until(() => copied);
      expect(copied).to.equal(`${address.split('#')[0]}#event=four`);
      expect(location.href).to.equal(address);
      expect(reader.one('.announcer').textContent).to.contain('copied');
      expect(reader.texts('.notice').join()).to.contain('copied');
    });

    it('come with a reference', async () => {
      const reader = await open(sample, {event: 'four'});
      await reader.press('Cite');
      await until(() => copied);
      expect(copied)
        .to.contain('The treaty')
        .and.to.contain('A book')
        .and.to.contain('#event=four');
    });

    it('may be copied by hand where the browser refuses', async () => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
      const reader = await open(sample, {event: 'four'});
      await reader.press('Copy link');
      await until(() => reader.all('.by-hand').length);
      expect(reader.one<HTMLInputElement>('.by-hand').value).to.contain('#event=four');
    });
  });

  describe('tour', () => {
    it('goes to the next event and stops at a key', async () => {
      const reader = await open(sample, {event: 'three'});
      await reader.press('Play the tour');
      expect(reader.element.event).to.equal('four');
      expect(reader.fired.at(-1)).to.include({origin: 'tour'});
      await reader.key('a');
      expect(reader.button('Play the tour').isConnected).to.equal(true);
    });

    it('tells nobody when a program plays it', async () => {
      const reader = await open(sample);
      reader.element.play();
      await reader.settled();
      expect(reader.element.event).to.equal('one');
      expect(reader.fired).to.have.length(0);
      reader.element.pause();
      await reader.settled();
      expect(reader.button('Play the tour').isConnected).to.equal(true);
    });
  });

  it('asks for no frame where the reader wants no movement', async () => {
    const {requestAnimationFrame} = window;
    const reader = await open(sample);
    let frames = 0;
    window.requestAnimationFrame = (callback) => {
      frames++;
      return requestAnimationFrame.call(window, callback);
    };
    try {
      const before = reader.ticks();
      reader.button('Zoom in').click();
      await reader.element.updateComplete;
      expect(reader.ticks()).not.to.equal(before);
      expect(frames).to.equal(0);
    } finally {
      Object.assign(window, {requestAnimationFrame});
    }
  });

  it('glides to where it is sent otherwise', async () => {
    const reader = await open(sample);
    still(false);
    const {requestAnimationFrame} = window;
    const frames: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (callback) => frames.push(callback);
    const views = [reader.ticks()];
    try {
      reader.element.zoomTo('1960', '1962');
      for (const later of [100, 1000]) {
        frames.shift()!(performance.now() + later);
        await reader.element.updateComplete;
        views.push(reader.ticks());
      }
    } finally {
      Object.assign(window, {requestAnimationFrame});
    }
    expect(new Set(views).size).to.equal(3);
    expect(frames).to.have.length(0);
    expect(reader.one('[role=slider]').getAttribute('aria-valuetext')).to.match(/1959 to/);
  });

  it('prints everything', async () => {
    const reader = await open(sample, {width: 900});
    window.dispatchEvent(new Event('beforeprint'));
    const paper = reader.one('.root').textContent ?? '';
    for (const {title, text} of sample.events) {
      expect(paper).to.contain(title);
      expect(paper).to.contain(text);
    }
    for (const part of [
      'A sample',
      'First era',
      'How it began.',
      'Accounts differ.',
      'B. Author',
      'The Press',
      'Ann, Bob',
      'Seaville',
      'https://example.org/book',
    ]) {
      expect(paper).to.contain(part);
    }
    expect(reader.all('button, input, select')).to.have.length(0);
    window.dispatchEvent(new Event('afterprint'));
    await reader.settled();
    expect(reader.all('.plot')).to.have.length(1);
  });
});
