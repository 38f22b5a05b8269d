/** Which side of the border a place belongs to, and where its mark stands there. */
import type {Polyline} from './frontiers.js';
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

/** The nearest point of the lines. */
function footOf(lines: readonly Polyline[], {x, y}: Point): Foot | undefined {
  let best: Foot | undefined;
  for (const line of lines) {
    const steps = line
      .slice(1)
      .map((to, index) => unit({x: to.x - line[index]!.x, y: to.y - line[index]!.y}));
    steps.forEach((step, index) => {
      const from = line[index]!;
      const length = Math.hypot(line[index + 1]!.x - from.x, line[index + 1]!.y - from.y);
      const along = (x - from.x) * step.x + (y - from.y) * step.y;
      const part = clamp(along, 0, length);
      const at = {x: from.x + step.x * part, y: from.y + step.y * part};
      const distance = Math.hypot(x - at.x, y - at.y);
      if (best && distance >= Math.abs(best.distance)) return;
      // At a corner neither of its two steps alone tells the sides apart.
      const other = along < 0 ? steps[index - 1] : along > length ? steps[index + 1] : undefined;
      const onward = unit(other ? {x: step.x + other.x, y: step.y + other.y} : step);
      const side = onward.x * (y - at.y) - onward.y * (x - at.x) < 0 ? -1 : 1;
      best = {at, onward, distance: side * distance};
    });
  }
  return best;
}

/**
 * The side of the border that each country lies on: the one of most of its
 * places, the far ones above all. A single town by the river proves nothing,
 * as the line is simplified.
 */
export function sidesOf(
  places: readonly {readonly at: Point; readonly country?: string}[],
  border: readonly Polyline[],
): ReadonlyMap<string, Side> {
  const sums = new Map<string, number>();
  for (const {at, country} of places) {
    const foot = country && footOf(border, at);
    if (foot) sums.set(country, (sums.get(country) ?? 0) + foot.distance);
  }
  return new Map([...sums].map(([country, sum]) => [country, sum < 0 ? -1 : 1]));
}

/** Moves a point to its own side of the border, with room for its mark, unless it lies far beyond. */
export function ontoBank(at: Point, side: Side, border: readonly Polyline[]): Point {
  const first = footOf(border, at);
  if (!first || first.distance * side < -reach) return at;
  let moved = at;
  for (let step = 0; step < 8; step++) {
    const foot = footOf(border, moved);
    if (!foot || foot.distance * side >= room - 0.1) break;
    const {x, y} = outward(moved, foot, side);
    moved = {x: foot.at.x + x * room, y: foot.at.y + y * room};
  }
  return moved;
}

/** The way from the border to a side of it. */
function outward(from: Point, {at, onward, distance}: Foot, side: Side): Point {
  // A point on the line itself lies in no direction from it.
  if (Math.abs(distance) < 1) return {x: -onward.y * side, y: onward.x * side};
  const sign = Math.sign(distance * side);
  return unit({x: (from.x - at.x) * sign, y: (from.y - at.y) * sign});
}
