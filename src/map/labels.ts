import {enters, isOnSideOf, type Segment} from './frontiers.js';
import type {Point} from './projection.js';
import type {Size} from './viewport.js';

/** A label that wants a place beside its mark. */
export interface LabelRequest {
  readonly id: string;
  /** The mark, in CSS pixels of the window. */
  readonly at: Point;
  /** Size of the text, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The higher, the earlier it chooses. */
  readonly weight: number;
  /** True where the text stays on the mark's side of the frontiers. */
  readonly bound?: boolean;
}

/** A label that found one: `x` is the text's start or end by `anchor`, `y` its middle. */
export interface PlacedLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
  /** A line from the mark to a text that is farther off. */
  readonly tie?: Segment;
}

/** A piece of the window that is taken. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const gap = 10;
const air = 2;

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** CSS pixels of one step away from the mark, where a line leads from it to the text. */
const far = 15;

/** The places to try, the best first: right, left, above, below, the corners, then farther off. */
function candidates({id, at, width, height}: LabelRequest): readonly PlacedLabel[] {
  const make = (x: number, y: number, anchor: PlacedLabel['anchor']): PlacedLabel => {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const box = {
      left: left - air,
      right: left + width + air,
      top: y - height / 2,
      bottom: y + height / 2,
    };
    return {id, x, y, anchor, box};
  };
  const up = at.y - gap - height / 2;
  const down = at.y + gap + height / 2;
  return [
    make(at.x + gap, at.y, 'start'),
    make(at.x - gap, at.y, 'end'),
    make(at.x, up, 'middle'),
    make(at.x, down, 'middle'),
    make(at.x + gap * 0.6, up + 3, 'start'),
    make(at.x - gap * 0.6, up + 3, 'end'),
    make(at.x + gap * 0.6, down - 3, 'start'),
    make(at.x - gap * 0.6, down - 3, 'end'),
    ...[far, 2 * far].flatMap((more) =>
      [down + more, up - more].flatMap((y) => [
        tied(make(at.x, y, 'middle'), at),
        tied(make(at.x - gap, y, 'start'), at),
        tied(make(at.x + gap, y, 'end'), at),
      ]),
    ),
  ];
}

function tied(label: PlacedLabel, at: Point): PlacedLabel {
  const {top, bottom} = label.box;
  return {...label, tie: [at, {x: at.x, y: at.y < top ? top : bottom}]};
}

/** The piece of the window around a point. */
export function boxAround({x, y}: Point, width: number, height = width): Box {
  return {left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2};
}

/** True where a box lies in the window. */
export function isWithin({left, top, right, bottom}: Box, window: Size): boolean {
  return left >= 0 && top >= 0 && right <= window.width && bottom <= window.height;
}

/** Space that a mark takes, in CSS pixels. */
export const markSize = 10;

/**
 * Places labels so that none covers another label, another mark, what is
 * `taken` already, a frontier, or the window's edge. A label for which there is
 * no room is left out; its mark stays.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  marks: readonly {readonly id: string; readonly at: Point}[],
  window: Size,
  taken: readonly Box[] = [],
  frontiers: readonly Segment[] = [],
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const {id, at, bound, ...request} of [...requests].sort((a, b) => b.weight - a.weight)) {
    const others = [
      ...taken,
      ...placed.map(({box}) => box),
      ...marks.filter((mark) => mark.id !== id).map((mark) => boxAround(mark.at, markSize)),
    ];
    const lines = [...frontiers, ...placed.flatMap(({tie}) => (tie ? [tie] : []))];
    const place = candidates({id, at, ...request}).find(
      ({box, tie}) =>
        isWithin(box, window) &&
        others.every((other) => !overlap(box, other) && !(tie && enters(tie, other))) &&
        !lines.some((line) => enters(line, box)) &&
        (!bound || isOnSideOf(at, box, frontiers)),
    );
    if (place) placed.push(place);
  }
  return placed;
}
