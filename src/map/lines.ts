/** Names that are written along a line or across a country. */
import type {Area} from '../topic/place-types.js';
import {place, type Look} from './camera.js';
import {enters, isOnSideOf, type Segment} from './frontiers.js';
import {boxAround, isWithin, overlap, type Box} from './labels.js';
import type {Point} from './projection.js';
import type {TextStyle, Measure} from './text-width.js';

/** A text along a line. */
export interface CourseLabel {
  readonly text: string;
  /** The line as an SVG path, in CSS pixels of the window. */
  readonly path: string;
  readonly boxes: readonly Box[];
}

/** A text about a point. */
export interface AreaLabel extends Point {
  readonly text: string;
  readonly box: Box;
}

export const courseStyle: TextStyle = {size: 0.8125, italic: true, spacing: 0.06};
export const areaStyle: TextStyle = {size: 0.875, serif: true, spacing: 0.22};

/** A smooth line through the middles of the steps between points. */
export function smoothPath(points: readonly Point[]): string {
  const [start, ...rest] = points;
  const end = rest.pop();
  if (!start || !end) return '';
  const at = ({x, y}: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const bends = rest.map((point, index) => {
    const next = rest[index + 1];
    return `Q${at(point)} ${at(next ? {x: (point.x + next.x) / 2, y: (point.y + next.y) / 2} : end)}`;
  });
  return `M${at(start)}${bends.length ? bends.join('') : `L${at(end)}`}`;
}

/** Points along a line, so many CSS pixels apart. */
function walk(points: readonly Point[], step: number): Point[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index]!;
    const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step);
    return Array.from({length: count}, (_, part) => ({
      x: from.x + ((to.x - from.x) * part) / count,
      y: from.y + ((to.y - from.y) * part) / count,
    }));
  });
}

/** Distance of the letters' foot from the line, in CSS pixels. */
export const courseLift = 6;
const courseStep = 6;

/**
 * Writes a name along the middle of its line, or not at all where it would be
 * cut short, cover something or run across a frontier.
 */
export function courseLabel(
  text: string,
  points: readonly Point[],
  {window}: Look,
  taken: readonly Box[],
  frontiers: readonly Segment[],
  measure: Measure,
): CourseLabel | undefined {
  const steps = walk(points, courseStep);
  const {width, height} = measure(text, courseStyle);
  const needed = Math.ceil(width / courseStep) + 2;
  const first = Math.floor((steps.length - needed) / 2);
  if (first < 0) return undefined;
  const isFree = (box: Box): boolean =>
    isWithin(box, window) &&
    taken.every((other) => !overlap(box, other)) &&
    frontiers.every((line) => !enters(line, box));
  const up = courseLift + height / 3;
  const boxes = steps.slice(first, first + needed).map((at, index) => {
    const {x, y} = steps[first + index + 1] ?? at;
    const length = Math.hypot(x - at.x, y - at.y) || 1;
    const middle = {x: at.x + ((y - at.y) / length) * up, y: at.y - ((x - at.x) / length) * up};
    return boxAround(middle, height * 0.8);
  });
  return boxes.every(isFree) ? {text, path: smoothPath(points), boxes} : undefined;
}

/** Ways to move a country's name off its point, the nearest first, in parts of its own size. */
const shifts = [0, 1, -1, 2, -2]
  .flatMap((y) => [0, 0.15, -0.15, 0.3, -0.3].map((x) => ({x, y})))
  .sort((a, b) => Math.hypot(a.x * 3, a.y) - Math.hypot(b.x * 3, b.y));

/** Writes the names of countries where they cover nothing and no frontier cuts them off. */
export function areaLabels(
  areas: readonly Area[],
  look: Look,
  taken: readonly Box[],
  frontiers: readonly Segment[],
  measure: Measure,
): readonly AreaLabel[] {
  const placed: AreaLabel[] = [];
  for (const {label} of areas) {
    if (!label?.text) continue;
    const {width, height} = measure(label.text.toUpperCase(), areaStyle);
    const home = place(look, label);
    for (const shift of shifts) {
      const at = {x: home.x + shift.x * width, y: home.y + shift.y * height};
      const box = boxAround(at, width + 8, height);
      const others = [...taken, ...placed.map((each) => each.box)];
      const isFree = isWithin(box, look.window) && !others.some((other) => overlap(box, other));
      if (!isFree || !isOnSideOf(home, box, frontiers)) continue;
      placed.push({text: label.text, ...at, box});
      break;
    }
  }
  return placed;
}
