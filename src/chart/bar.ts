import type {Quantity} from '../topic/quantity.js';
import {ends} from './arithmetic.js';
import type {ValueScale} from './scale.js';
import {round, type Box, type Paint, type Shape} from './shapes.js';

/** Length of the striped end of an approximate bar, in pixels, and its stripes. */
const SOFT = 12;
const STRIPES = [
  [10, 7.5],
  [5.5, 3.5],
  [1.5, 0],
] as const;

/** An arrow that leaves `y` upwards (−1) or downwards (1). */
function arrow(x: number, y: number, direction: number): string {
  const at = round(x);
  const tip = round(y + direction * 11);
  const wing = round(tip - direction * 4);
  return `M${at} ${round(y)}V${tip}M${at - 3.5} ${wing}L${at} ${tip}L${at + 3.5} ${wing}`;
}

/**
 * The shapes of one quantity, standing on the base of the scale: solid as far
 * as the value is known, striped at the end where it is approximate, outlined
 * over a range, with an arrow where it has no end.
 */
export function barShapes({x, w}: Box, q: Quantity, scale: ValueScale, column: number): Shape[] {
  const visible = (at: number): boolean => scale.kind === 'linear' || at > 0;
  if (q.value === null || !visible(q.value)) return [];
  const zero = scale.y(scale.base);
  const y = scale.y(q.value);
  const span = (a: number, b: number, paint: Paint = 'bar'): Shape => {
    const height = Math.max(Math.abs(a - b), 1);
    return {
      kind: 'rect',
      paint,
      column,
      x: round(x),
      y: round(Math.min(a, b)),
      w: round(w),
      h: round(height),
    };
  };
  if (q.qualifier === 'about') {
    const out = y < zero ? 1 : -1;
    const k = (out * Math.min(SOFT, Math.abs(zero - y) * 0.7)) / SOFT;
    const at = (distance: number): number => round(y + k * distance);
    const [left, right] = [round(x), round(x + w)];
    const stripes = STRIPES.map(([a, b]) => `M${left} ${at(a)}H${right}V${at(b)}H${left}z`);
    return [span(zero, at(SOFT)), {kind: 'path', paint: 'dot', column, d: stripes.join('')}];
  }
  const [low, high] = ends(q);
  if (q.qualifier === 'range') {
    const near = low > 0 ? low : high < 0 ? high : 0;
    const from = visible(low) ? scale.y(low) : zero;
    return [
      ...(near && visible(near) ? [span(zero, scale.y(near))] : []),
      span(from, scale.y(high), 'open'),
    ];
  }
  if (q.qualifier === 'exact') return [span(zero, y)];
  const direction = high === Infinity ? -1 : 1;
  // An arrow that points back to zero says that the bar may be shorter.
  const shrinks = direction < 0 === q.value < 0;
  const d = arrow(x + w / 2, y + direction * 2, direction);
  return [span(zero, y, shrinks ? 'open' : 'bar'), {kind: 'path', paint: 'stroke', column, d}];
}

/** The short forms of the same on a line: a whisker for a range, an arrow for an open end, a ring. */
export function pointMark(x: number, q: Quantity, scale: ValueScale): string {
  const y = scale.y(q.value ?? 0);
  const [low, high] = ends(q);
  if (q.qualifier === 'range') {
    const from = scale.kind === 'log' && low <= 0 ? scale.base : low;
    return `M${round(x)} ${round(scale.y(from))}V${round(scale.y(high))}`;
  }
  if (high === Infinity) return arrow(x, y, -1);
  if (low === -Infinity) return arrow(x, y, 1);
  return q.qualifier === 'about' ? circle(x, y, 2.5) : '';
}

/** A circle as a path. */
export function circle(x: number, y: number, r: number): string {
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}
