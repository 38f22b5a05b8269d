import type {Point} from './projection.js';

/** A direction on the screen. */
export type Direction = 'up' | 'down' | 'left' | 'right';

const directions: Readonly<Record<Direction, Point>> = {
  up: {x: 0, y: -1},
  down: {x: 0, y: 1},
  left: {x: -1, y: 0},
  right: {x: 1, y: 0},
};

// A step to the side counts this many times a step ahead, so that the walk
// keeps to its direction before it keeps short.
const sideways = 2;

/** The nearest point in a direction, within 60 degrees to either side of it. */
export function neighbour<T extends {readonly at: Point}>(
  from: T,
  all: readonly T[],
  direction: Direction,
): T | undefined {
  const {x, y} = directions[direction];
  let best: T | undefined;
  let least = Infinity;
  for (const candidate of all) {
    const dx = candidate.at.x - from.at.x;
    const dy = candidate.at.y - from.at.y;
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y - dy * x);
    if (candidate === from || ahead <= 0 || aside > ahead * Math.tan(Math.PI / 3)) continue;
    const cost = ahead + sideways * aside;
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}
