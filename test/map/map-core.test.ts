import {expect} from 'chai';
import fc from 'fast-check';
import {placeLabels} from '../../src/map/labels.js';
import {neighbour} from '../../src/map/neighbour.js';
import {heightOf, kilometresPerUnit, project} from '../../src/map/projection.js';
import {scaleBar} from '../../src/map/scale-bar.js';
import {keepInside, panBy, smallestScale, toWindow, zoomAt} from '../../src/map/viewport.js';

const frame = {bounds: {west: 120.9, east: 131.4, south: 38.3, north: 43.6}, width: 1000};

describe('the projection', () => {
  it('puts the corners of the bounds into the corners of the drawing', () => {
    const corner = project(frame, {lat: 43.6, lon: 120.9});
    expect([corner.x, corner.y]).to.deep.equal([0, 0]);
    const far = project(frame, {lat: 38.3, lon: 131.4});
    expect(far.x).to.be.closeTo(1000, 1e-9);
    expect(far.y).to.be.closeTo(heightOf(frame), 1e-9);
  });

  it('measures about the distance of a degree of latitude', () => {
    const {y: north} = project(frame, {lat: 41.45, lon: 125});
    const {y: south} = project(frame, {lat: 40.45, lon: 125});
    expect((south - north) * kilometresPerUnit(frame, 40.95)).to.be.closeTo(111, 2);
  });
});

describe('the window on the map', () => {
  const drawing = {width: 1000, height: 670};
  const window = {width: 400, height: 300};

  it('never shows what lies beyond the drawing', () => {
    fc.assert(
      fc.property(
        fc.double({min: -5000, max: 5000, noNaN: true}),
        fc.double({min: -5000, max: 5000, noNaN: true}),
        fc.double({min: 0.001, max: 100, noNaN: true}),
        (x, y, scale) => {
          const view = keepInside({centre: {x, y}, scale}, drawing, window);
          const start = toWindow(view, window, {x: 0, y: 0});
          const end = toWindow(view, window, {x: drawing.width, y: drawing.height});
          expect(start.x).to.be.most(1e-6);
          expect(start.y).to.be.most(1e-6);
          expect(end.x).to.be.least(window.width - 1e-6);
          expect(end.y).to.be.least(window.height - 1e-6);
        },
      ),
    );
  });

  it('zooms about the pointer and pans by what the pointer moved', () => {
    const view = {centre: {x: 500, y: 300}, scale: smallestScale(drawing, window)};
    const before = toWindow(view, window, {x: 450, y: 280});
    const zoomed = zoomAt(view, window, 2, before);
    const after = toWindow(zoomed, window, {x: 450, y: 280});
    expect(after.x).to.be.closeTo(before.x, 1e-9);
    expect(after.y).to.be.closeTo(before.y, 1e-9);
    const panned = toWindow(panBy(view, 10, -5), window, {x: 450, y: 280});
    expect(panned.x).to.be.closeTo(before.x + 10, 1e-9);
    expect(panned.y).to.be.closeTo(before.y - 5, 1e-9);
  });
});

describe('labels', () => {
  const window = {width: 600, height: 400};
  const requests = fc.array(
    fc.record({
      x: fc.integer({min: 0, max: 600}),
      y: fc.integer({min: 0, max: 400}),
      width: fc.integer({min: 20, max: 160}),
      weight: fc.integer({min: 1, max: 9}),
    }),
    {maxLength: 40},
  );

  it('never cover each other, a mark, or the edge of the window', () => {
    fc.assert(
      fc.property(requests, (items) => {
        const asked = items.map(({x, y, width, weight}, index) => ({
          id: String(index),
          at: {x, y},
          width,
          height: 16,
          weight,
        }));
        const boxes = placeLabels(asked, asked, window).map(({box}) => box);
        boxes.forEach((a, index) => {
          expect(a.left >= 0 && a.right <= window.width).to.equal(true);
          for (const b of boxes.slice(index + 1)) {
            const covers =
              a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
            expect(covers).to.equal(false);
          }
        });
      }),
    );
  });

  it('give way to the more important one', () => {
    const at = {x: 300, y: 200};
    const label = (id: string, weight: number) => ({id, at, width: 580, height: 16, weight});
    const placed = placeLabels([label('town', 1), label('capital', 6)], [], window);
    expect(placed[0]?.id).to.equal('capital');
  });
});

describe('arrow keys on the map', () => {
  const at = (x: number, y: number) => ({at: {x, y}});

  it('go to the nearest place in their direction, and nowhere where there is none', () => {
    const from = at(0, 0);
    const east = at(10, 2);
    const farEast = at(40, 0);
    const south = at(1, 8);
    const all = [from, east, farEast, south];
    expect(neighbour(from, all, 'right')).to.equal(east);
    expect(neighbour(east, all, 'right')).to.equal(farEast);
    expect(neighbour(from, all, 'down')).to.equal(south);
    expect(neighbour(from, all, 'up')).to.equal(undefined);
  });
});

describe('the scale bar', () => {
  it('is a round distance that fits', () => {
    expect(scaleBar(1, 110)).to.deep.equal({kilometres: 100, width: 100});
    expect(scaleBar(0.5, 110)).to.deep.equal({kilometres: 200, width: 100});
    expect(scaleBar(3, 110)).to.deep.equal({kilometres: 20, width: 60});
  });
});
