/** Which side of the border a place belongs to, and where its mark stands there. */
import type {Segment} from './frontiers.js';
import type {Point} from './projection.js';
import {clamp} from './viewport.js';

/** A side of the border, seen along it: to its right or to its left. */
export type Side = 1 | -1;

/** CSS pixels between a mark and the border at least, so that twin towns have a mark each. */
const room = 9;
/** CSS pixels that a mark is moved at most; twin towns are nearer to the border than that. */
const reach = 26;

/** A point beside a line: the nearest point of it, the way on from there, and how far to which side. */
interface Foot {
  readonly at: Point;
  readonly onward: Point;
  /** Positive to the right of the line, negative to the left. */
  readonly distance: number;
}

function unit({x, y}: Point): Point {
  const length = Math.hypot(x, y) || 1;
  return {x: x / length, y: y / length};
}

/** The nearest point of the border, which is given piece by piece. */
function footOf(border: readonly Segment[], {x, y}: Point): Foot | undefined {
  let best: Foot | undefined;
  const steps = border.map(([from, to]) => ({x: to.x - from.x, y: to.y - from.y}));
  steps.forEach((step, index) => {
    const [from] = border[index]!;
    const part =
      ((x - from.x) * step.x + (y - from.y) * step.y) / (step.x * step.x + step.y * step.y);
    const along = clamp(part, 0, 1);
    const at = {x: from.x + step.x * along, y: from.y + step.y * along};
    const distance = Math.hypot(x - at.x, y - at.y);
    if (!(distance < Math.abs(best?.distance ?? Infinity))) return;
    // At a corner neither of its two steps alone tells the sides apart.
    const other = part === along ? undefined : steps[part < 0 ? index - 1 : index + 1];
    const [one, two] = [unit(step), unit(other ?? step)];
    const onward = unit({x: one.x + two.x, y: one.y + two.y});
    const side = onward.x * (y - at.y) < onward.y * (x - at.x) ? -1 : 1;
    best = {at, onward, distance: side * distance};
  });
  return best;
}

/**
 * The side of the border that each country lies on: the one of most of its
 * places, the far ones above all. A single town by the river proves nothing,
 * as the line is simplified.
 */
export function sidesOf(
  places: readonly {readonly at: Point; readonly country?: string}[],
  border: readonly Segment[],
): ReadonlyMap<string, Side> {
  const sums = new Map<string, number>();
  for (const {at, country} of places) {
    const foot = country && footOf(border, at);
    if (foot) sums.set(country, (sums.get(country) ?? 0) + foot.distance);
  }
  return new Map([...sums].map(([country, sum]) => [country, sum < 0 ? -1 : 1]));
}

/** Moves a point to its own side of the border, with room for its mark, unless it lies far beyond. */
export function ontoBank(at: Point, side: Side, border: readonly Segment[]): Point {
  const first = footOf(border, at);
  if (!first || first.distance * side < -reach) return at;
  let moved = at;
  for (let step = 0; step < 8; step++) {
    const foot = footOf(border, moved);
    if (!foot || foot.distance * side >= room - 0.1) break;
    const {at: from, onward, distance} = foot;
    // A point on the line itself lies in no direction from it.
    const away =
      Math.abs(distance) < 1
        ? {x: -onward.y, y: onward.x}
        : {x: (moved.x - from.x) / distance, y: (moved.y - from.y) / distance};
    moved = {x: from.x + away.x * room * side, y: from.y + away.y * room * side};
  }
  return moved;
}
