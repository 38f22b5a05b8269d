/** The frontiers in the window, as lines that nothing is written across. */
import type {Geometry} from '../topic/place-types.js';
import type {Look} from './camera.js';
import type {Box} from './labels.js';
import type {Point} from './projection.js';
import {clamp, toWindow} from './viewport.js';

type Polyline = readonly Point[];
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

/** The pieces of the frontiers of at least some weight (2: what the map is about), in CSS pixels of the window. */
export function frontiersOf(
  geometry: Geometry | undefined,
  {view, window}: Look,
  least: number,
): readonly Segment[] {
  return (geometry?.lines ?? [])
    .filter(({weight = 1}) => weight >= least)
    .flatMap(({path}) => polylines(path))
    .map((line) => line.map((point) => toWindow(view, window, point)))
    .flatMap((line) => line.slice(1).map((end, index): Segment => [line[index]!, end]));
}

/** The side of a line that a point lies on. */
function turn(a: Point, b: Point, {x, y}: Point): number {
  return Math.sign((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x));
}

/** True where a piece of a line lies in a box, or cuts through it. */
export function enters([a, b]: Segment, {left, top, right, bottom}: Box): boolean {
  if (Math.max(a.x, b.x) < left || Math.min(a.x, b.x) > right) return false;
  if (Math.max(a.y, b.y) < top || Math.min(a.y, b.y) > bottom) return false;
  const side = turn(a, b, {x: left, y: top});
  return [
    {x: right, y: top},
    {x: left, y: bottom},
    {x: right, y: bottom},
  ].some((corner) => turn(a, b, corner) !== side);
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
