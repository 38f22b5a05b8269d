/** Each place and its name on its own side of the border. */
import {expect} from 'chai';
import slice from 'topic:map';
import {ontoBank, sidesOf} from '../../src/map/banks.js';
import type {BorderMap} from '../../src/map/border-map.js';
import {polylines} from '../../src/map/frontiers.js';
import {unmountAll} from '../element/support.js';
import {open, partText, resize, river} from './support.js';

const widths = [288, 320, 768, 1100, 1440];
const twins = [
  ['dandong', 'sinuiju'],
  ['jian', 'manpo'],
  ['changbai', 'hyesan'],
  ['tumen-city', 'namyang'],
] as const;

const at = (map: BorderMap, id: string): DOMPoint => {
  const mark = map.renderRoot.querySelector<SVGGElement>(`[data-id="${id}"] > g`);
  const {e, f} = mark!.transform.baseVal.consolidate()!.matrix;
  return new DOMPoint(e, f);
};

/** Points of the frontiers as they are drawn, a pixel or so apart. */
function frontiers(map: BorderMap): DOMPoint[][] {
  const drawn = map.renderRoot.querySelector<SVGGElement>('.outlines')!;
  const matrix = drawn.transform.baseVal.consolidate()!.matrix;
  return [...map.renderRoot.querySelectorAll<SVGPathElement>('.frontier')].map((path) => {
    const count = Math.ceil(path.getTotalLength() * matrix.a);
    return Array.from({length: count}, (_, index) =>
      DOMPoint.fromPoint(path.getPointAtLength(index / matrix.a)).matrixTransform(matrix),
    );
  });
}

/** True where a point lies in the middle part of a level text. */
function strikes({x, y}: DOMPoint, text: SVGTextElement): boolean {
  const box = text.getBBox();
  return x > box.x && x < box.x + box.width && y > box.y + 3 && y < box.y + box.height - 3;
}

/** The middle of each letter of a text that is bent; engines differ in the boxes of such letters. */
function letters(text: SVGTextElement): DOMPoint[] {
  const rise = 0.3 * parseFloat(getComputedStyle(text).fontSize);
  return Array.from({length: text.getNumberOfChars()}, (_, index) => {
    const [from, to] = [text.getStartPositionOfChar(index), text.getEndPositionOfChar(index)];
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const up = {x: (to.y - from.y) / length, y: (from.x - to.x) / length};
    return new DOMPoint((from.x + to.x) / 2 + up.x * rise, (from.y + to.y) / 2 + up.y * rise);
  });
}

/** Names that a frontier runs through. */
function misplaced(map: BorderMap): string[] {
  const points = frontiers(map).flat();
  const texts = map.renderRoot.querySelectorAll<SVGTextElement>('.drawing :is(.name, .country)');
  const struck = [...texts].filter((text) => {
    const bent = text.matches('.along') ? letters(text) : undefined;
    return points.some((point) =>
      bent ? bent.some(({x, y}) => Math.hypot(point.x - x, point.y - y) < 3) : strikes(point, text),
    );
  });
  return struck.map(({textContent}) => textContent);
}

/** How often the way between two points meets a frontier. */
function meetings(map: BorderMap, a: DOMPoint, b: DOMPoint): number {
  const turn = (p: DOMPoint, q: DOMPoint, r: DOMPoint): boolean =>
    (q.x - p.x) * (r.y - p.y) > (q.y - p.y) * (r.x - p.x);
  const [border = []] = frontiers(map);
  return border.slice(1).filter((to, index) => {
    const from = border[index]!;
    return turn(a, b, from) !== turn(a, b, to) && turn(from, to, a) !== turn(from, to, b);
  }).length;
}

describe('the two banks of the border', () => {
  afterEach(unmountAll);

  it('have twin towns on them with a whole mark each, the border between', async () => {
    const map = await open(slice);
    for (const width of widths) {
      await resize(map, width);
      for (const [one, other] of twins) {
        const [a, b] = [at(map, one), at(map, other)];
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${one}, ${width} px`).to.be.least(14);
        expect(meetings(map, a, b) % 2, `${one}, ${width} px`).to.equal(1);
        for (const id of [one, other]) {
          const mark = map.renderRoot.querySelector(`[data-id="${id}"] .mark circle`);
          expect(mark?.getAttribute('r'), `${id}, ${width} px`).to.equal('4');
        }
      }
    }
  });

  it('have a fine line that leads to where a town is, and a note that says so', async () => {
    const map = await open(slice);
    expect(map.renderRoot.querySelector('[data-id=dandong] .leader')).not.to.equal(null);
    expect(partText(map, 'origin')).to.include('a little apart');
    expect(partText(await open(river), 'origin')).not.to.include('apart');
  });

  for (const attributes of ['', 'place="dandong" kinds="city"']) {
    it(`keep the names of their places, and no line runs through one (${attributes || 'all'})`, async () => {
      const map = await open(slice, attributes);
      for (const width of widths) {
        await resize(map, width);
        expect(misplaced(map), `${width} px`).to.deep.equal([]);
        for (const id of twins.flat()) {
          const text = map.renderRoot.querySelector<SVGTextElement>(`[data-id="${id}"] .name`);
          if (!text) continue;
          const {x, y, width: wide, height} = text.getBBox();
          const middle = new DOMPoint(x + wide / 2, y + height / 2);
          expect(meetings(map, at(map, id), middle), `${id}, ${width} px`).to.equal(0);
        }
      }
    });
  }

  it('leave a country’s name out where the map shows too little of it', async () => {
    const map = await open(slice);
    for (let times = 0; times < 4; times++) {
      map.renderRoot.querySelectorAll<HTMLElement>('.tools button')[1]!.click();
      await map.updateComplete;
      expect(misplaced(map)).to.deep.equal([]);
    }
  });
});

describe('a side of the border', () => {
  const lines = [
    [
      {x: 0, y: 50},
      {x: 100, y: 50},
    ],
  ] as const;

  it('is that of most of a country’s places', () => {
    const place = (country: string, y: number) => ({country, at: {x: 50, y}});
    const places = [place('N', 9), place('N', 51), place('S', 80)];
    expect([...sidesOf(places, lines)]).to.deep.equal([
      ['N', -1],
      ['S', 1],
    ]);
  });

  it('takes a point near the border, and leaves alone one that lies deep in it', () => {
    expect(ontoBank({x: 50, y: 51}, -1, lines)).to.deep.equal({x: 50, y: 41});
    expect(ontoBank({x: 50, y: 20}, -1, lines)).to.deep.equal({x: 50, y: 20});
    expect(ontoBank({x: 50, y: 90}, -1, lines)).to.deep.equal({x: 50, y: 90});
  });

  it('is read from straight lines, relative to their starts', () => {
    expect(polylines('M1 2l3-1 .5 4M0 0l1 1')).to.deep.equal([
      [
        {x: 1, y: 2},
        {x: 4, y: 1},
        {x: 4.5, y: 5},
      ],
      [
        {x: 0, y: 0},
        {x: 1, y: 1},
      ],
    ]);
    expect(polylines('M0 0c1 1 2 2 3 3')).to.deep.equal([]);
  });
});
