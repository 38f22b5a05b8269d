/** The frontiers in the window, as lines that nothing is written across. */
import type {Geometry} from '../topic/place-types.js';
import type {Look} from './camera.js';
import type {Box} from './labels.js';
import type {Point} from './projection.js';
import {clamp, toWindow, type Size} from './viewport.js';

export type Polyline = readonly Point[];
export type Segment = readonly [Point, Point];

/** The lines of an SVG path that the build makes (`M` and then `l`); another kind of path gives none. */
export function polylines(path: string): readonly Polyline[] {
  if (/[^Ml\s\d.,-]/.test(path)) return [];
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const at = {x: 0, y: 0};
      return [...line.matchAll(/(-?[\d.]+)[\s,]*(-?[\d.]+)/g)].map(([, dx, dy]) => {
        at.x += Number(dx);
        at.y += Number(dy);
        return {...at};
      });
    });
}

/** The frontiers of at least some weight in CSS pixels of the window; 2 for what the map is about. */
export function frontiersOf(
  geometry: Geometry | undefined,
  {view, window}: Look,
  least: number,
): readonly Polyline[] {
  return (geometry?.lines ?? [])
    .filter(({weight = 1}) => weight >= least)
    .flatMap(({path}) => polylines(path))
    .map((line) => line.map((point) => toWindow(view, window, point)));
}

/** The pieces of lines that reach into the window. */
export function piecesIn({width, height}: Size, lines: readonly Polyline[]): readonly Segment[] {
  const all = {left: 0, top: 0, right: width, bottom: height};
  return lines
    .flatMap((line) => line.slice(1).map((end, index): Segment => [line[index]!, end]))
    .filter((segment) => enters(segment, all));
}

/** True where a piece of a line lies in a box, or cuts through it. */
export function enters([from, to]: Segment, {left, top, right, bottom}: Box): boolean {
  const across = [(left - from.x) / (to.x - from.x), (right - from.x) / (to.x - from.x)];
  const along = [(top - from.y) / (to.y - from.y), (bottom - from.y) / (to.y - from.y)];
  return (
    Math.max(0, Math.min(...across), Math.min(...along)) <=
    Math.min(1, Math.max(...across), Math.max(...along))
  );
}

function turn(a: Point, b: Point, c: Point): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}

/** True where two pieces of lines cut each other. */
export function cross([a, b]: Segment, [c, d]: Segment): boolean {
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

/** True where a box lies on the same side of all frontiers as a point, and none cuts through it. */
export function isOnSideOf(at: Point, box: Box, frontiers: readonly Segment[]): boolean {
  const end = {x: clamp(at.x, box.left, box.right), y: clamp(at.y, box.top, box.bottom)};
  return frontiers.every((line) => !enters(line, box) && !cross(line, [at, end]));
}
