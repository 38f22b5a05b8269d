/** What a reader sees and does on the drawing. */
import {expect} from 'chai';
import slice from 'topic:map';
import type {BorderMap} from '../../src/map/border-map.js';
import topic from '../../stories/support/second-topic.json' with {type: 'json'};
import {unmountAll} from '../element/support.js';
import {markOf, open, partText, press, resize, river} from './support.js';

const landings = {...topic.map, sources: topic.sources};

/** Letters of a name along a line, each by itself: the whole is a slanted band. */
function letters(text: SVGTextElement): DOMRect[] {
  return Array.from({length: text.getNumberOfChars()}, (_, index) => text.getExtentOfChar(index));
}

/** Pairs of texts of the drawing that cover each other, by a pixel or more of their letters. */
function collisions(map: BorderMap): string[] {
  const texts = map.renderRoot.querySelectorAll<SVGTextElement>('.drawing text');
  // Firefox counts the halo into the bounding rectangle, not into the bounding box.
  const boxes = [...texts].flatMap((text) => {
    const pieces = text.matches('.along') ? letters(text) : [text.getBBox()];
    return pieces.map((box) => ({name: text.textContent.trim(), box}));
  });
  return boxes.flatMap(({name, box: a}, index) =>
    boxes
      .slice(index + 1)
      .filter(
        ({name: other, box: b}) =>
          other !== name &&
          a.x + 1 < b.x + b.width &&
          b.x + 1 < a.x + a.width &&
          a.y + 3 < b.y + b.height &&
          b.y + 3 < a.y + a.height,
      )
      .map((other) => `${name} / ${other.name}`),
  );
}

/** A finger that no device holds down cannot be captured; the rest is as on a screen. */
function pointer(map: BorderMap, type: string, id: number, x: number, y: number): void {
  const window = map.renderRoot.querySelector('.window')!;
  window.setPointerCapture = () => undefined;
  const {left, top} = window.getBoundingClientRect();
  window.dispatchEvent(
    new PointerEvent(type, {
      pointerId: id,
      clientX: left + x,
      clientY: top + y,
      buttons: type === 'pointerup' ? 0 : 1,
      bubbles: true,
    }),
  );
}

describe('the drawing', () => {
  afterEach(unmountAll);

  it('has no two names over each other from 280 to 1,600 px, near and far', async () => {
    for (const data of [slice, landings]) {
      const map = await open(data);
      for (const width of [280, 320, 400, 520, 640, 768, 900, 1039, 1040, 1200, 1600]) {
        await resize(map, width);
        expect(collisions(map), `${width} px`).to.deep.equal([]);
        await press(map, '+');
        await press(map, '+');
        expect(collisions(map), `${width} px, zoomed`).to.deep.equal([]);
        map.showAll();
        await map.updateComplete;
      }
      unmountAll();
    }
  });

  it('writes the rivers’ two names along the border', async () => {
    const map = await open(slice);
    await resize(map, 1600);
    const along = [...map.renderRoot.querySelectorAll('textPath')].map((text) => text.textContent);
    expect(along).to.have.members(['Yalu (Amnok)', 'Tumen (Tuman)']);
  });

  it('writes a river’s name beside its mark as it does along the border', async () => {
    const map = await open(slice);
    for (const width of [768, 1100, 1440]) {
      await resize(map, width);
      const names = ['yalu', 'tumen-river'].map((id) =>
        map.renderRoot.querySelector(`[data-id=${id}] .name`)?.textContent.trim(),
      );
      expect(names, `${width} px`).to.deep.equal(['Yalu (Amnok)', 'Tumen (Tuman)']);
    }
  });

  it('has its legend beside it where there is room, and no strip of nothing below it', async () => {
    const map = await open(slice);
    const box = (selector: string): DOMRect =>
      map.renderRoot.querySelector(selector)!.getBoundingClientRect();
    for (const width of [1040, 1100, 1440]) {
      await resize(map, width);
      expect(box('.legend').left, `${width} px`).to.be.greaterThan(box('.window').right);
      expect(box('.legend').top, `${width} px`).to.be.closeTo(box('.window').top, 1);
      expect(box('.origin').top - box('.window').bottom, `${width} px`).to.be.within(0, 40);
      expect(map.getBoundingClientRect().height, `${width} px`).to.be.closeTo(800, 1);
    }
    await resize(map, 768);
    expect(box('.legend').top).to.be.least(box('.window').bottom);
  });

  it('lets go of a kind or a layer without striking its name out', async () => {
    const map = await open(slice);
    const chips = [...map.renderRoot.querySelectorAll<HTMLElement>('.chip')];
    chips[0]!.click();
    await map.updateComplete;
    const off = chips.filter((chip) => chip.ariaPressed === 'false');
    expect(off).to.have.length(2);
    const look = (chip: HTMLElement): string => {
      const {textDecorationLine} = getComputedStyle(chip.querySelector('span')!);
      const {borderTopStyle, backgroundColor} = getComputedStyle(chip.querySelector('svg')!);
      return [textDecorationLine, borderTopStyle, backgroundColor].join();
    };
    expect(off.map(look)).to.deep.equal(Array(2).fill('none,dashed,rgba(0, 0, 0, 0)'));
    expect(look(chips[1]!)).not.to.equal(look(chips[0]!));
  });

  it('takes outlines and their names from the data', async () => {
    const map = await open({
      ...river,
      geometry: {
        bounds: {west: 120, east: 132, south: 36, north: 44},
        width: 100,
        areas: [{path: 'M0 0h100v60h-100z', hue: 2, label: {text: 'Land', lat: 38, lon: 126}}],
        lines: [],
        note: 'Drawn by hand.',
      },
    });
    expect(map.renderRoot.querySelector('.country')?.textContent).to.equal('Land');
    expect(partText(map, 'origin')).to.equal('Drawn by hand.');
    expect(map.renderRoot.querySelectorAll('.band.hue-2')).to.have.length(1);
  });

  it('shows its places where the outlines cannot be drawn, and says so', async () => {
    const map = await open({...river, geometry: {areas: 'none'}});
    expect(map.renderRoot.querySelectorAll('.place')).to.have.length(3);
    expect(partText(map, 'problems')).to.include('geometry');
  });

  it('shows kinds of the author’s own in the author’s words', async () => {
    const map = await open(landings);
    const baikonur = map.renderRoot.querySelector('[data-id=baikonur]');
    expect(baikonur?.getAttribute('aria-label')).to.equal('Baikonur, Launch site');
    expect(map.renderRoot.textContent).not.to.match(/china|korea|russia/i);
  });

  it('leaves a plain wheel to the page, and zooms with Ctrl', async () => {
    const map = await open();
    const before = markOf(map, 'west').x;
    const wheel = (ctrlKey: boolean): WheelEvent => {
      const event = new WheelEvent('wheel', {
        deltaY: -60,
        ctrlKey,
        bubbles: true,
        cancelable: true,
      });
      map.renderRoot.querySelector('.window')!.dispatchEvent(event);
      return event;
    };
    expect(wheel(false).defaultPrevented).to.equal(false);
    await map.updateComplete;
    expect(markOf(map, 'west').x).to.equal(before);
    expect(wheel(true).defaultPrevented).to.equal(true);
    await map.updateComplete;
    expect(markOf(map, 'west').x).not.to.equal(before);
  });

  it('zooms by two fingers', async () => {
    const map = await open();
    const apart = (): number => markOf(map, 'east').x - markOf(map, 'west').x;
    const before = apart();
    pointer(map, 'pointerdown', 11, 200, 100);
    pointer(map, 'pointerdown', 12, 260, 100);
    pointer(map, 'pointermove', 12, 320, 100);
    pointer(map, 'pointerup', 11, 200, 100);
    pointer(map, 'pointerup', 12, 320, 100);
    await map.updateComplete;
    expect(apart()).to.be.greaterThan(before * 1.5);
  });

  it('shows the ways as a layer on request, with what they do not say', async () => {
    const map = await open(slice);
    expect(map.renderRoot.querySelector('.route')).to.equal(null);
    const chip = [...map.renderRoot.querySelectorAll<HTMLElement>('.chip')].at(-1)!;
    chip.click();
    await map.updateComplete;
    expect(map.renderRoot.querySelectorAll('.route')).to.have.length(3);
    expect(partText(map, 'origin')).to.include('schematic');
    expect(partText(map, 'routes')).to.include('Demilitarized Zone');
  });

  it('gives the published lengths side by side, each with its source', async () => {
    const map = await open(slice);
    for (const length of ['1,352 km', '1,416 km', '1,420 km']) {
      expect(partText(map, 'border')).to.include(length);
    }
    expect(map.renderRoot.querySelectorAll('[part=border] a')).to.have.length(3);
  });
});
