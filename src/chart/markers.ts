import type {Marker} from '../topic/types.js';
import {textWidth, type Anchor} from './shapes.js';

/** A marker's place over the plot. */
export interface PlacedMarker {
  readonly marker: Marker;
  /** The rule, where the marker begins. */
  readonly x: number;
  /** Where it ends; the same as `x` for a point in time. */
  readonly end: number;
  /** Place of the label, or of the number's middle. */
  readonly labelX: number;
  readonly anchor: Anchor;
  /** Row of the label, 0 being the lowest. */
  readonly level: number;
  /** The label, or the number that the key below the plot explains. */
  readonly text: string;
}

export interface MarkerLayout {
  readonly markers: readonly PlacedMarker[];
  /** Rows that the labels take. */
  readonly levels: number;
  /** True where numbers stand for the labels. */
  readonly numbered: boolean;
}

const GAP = 5;

type Position = readonly [start: number, end: number];

// A label stands to the right of its rule like a flag. Later flags hang lower,
// so that no rule runs through a label; where nothing stands to the left of a
// rule, its label may go there.
function labelled(
  list: readonly Marker[],
  at: readonly Position[],
  width: number,
  size: number,
  most: number,
): MarkerLayout | null {
  const markers: PlacedMarker[] = [];
  const lefts: (readonly [left: number, level: number])[] = [];
  for (let index = list.length - 1; index >= 0; index--) {
    const marker = list[index] as Marker;
    const [x, end] = at[index] ?? [0, 0];
    const text = marker.label;
    const length = textWidth(text, size) + GAP;
    const covered = lefts.filter(([left]) => left < x + length + GAP);
    const flag = Math.max(-1, ...covered.map(([, level]) => level)) + 1;
    const back = x - length > (at[index - 1]?.[0] ?? 0) && (flag > 0 || x + length > width);
    if (!back && x + length > width) return null;
    const level = back ? 0 : flag;
    if (level >= most) return null;
    lefts.push([back ? x - length : x, level]);
    const labelX = x + (back ? -GAP : GAP);
    markers.unshift({marker, x, end, labelX, anchor: back ? 'end' : 'start', level, text});
  }
  const levels = Math.max(-1, ...markers.map(({level}) => level)) + 1;
  return {markers, levels, numbered: false};
}

function numbered(
  list: readonly Marker[],
  at: readonly Position[],
  width: number,
  size: number,
): MarkerLayout {
  const room = Math.max(26, size * 1.8);
  let edge = 0;
  const markers = list.map((marker, index): PlacedMarker => {
    const [x, end] = at[index] ?? [0, 0];
    const furthest = width - room * (list.length - index - 0.5);
    const labelX = Math.max(edge + room / 2, Math.min(x, furthest));
    edge = labelX + room / 2;
    return {marker, x, end, labelX, anchor: 'middle', level: 0, text: String(index + 1)};
  });
  return {markers, levels: markers.length ? 1 : 0, numbered: true};
}

/**
 * Places markers over the axis: labels on a few rows where they do not overlap,
 * otherwise numbers beside one another.
 *
 * @param position Start and end of a marker on the axis, in pixels.
 * @param most Rows that labels may take.
 */
export function placeMarkers(
  markers: readonly Marker[],
  position: (marker: Marker) => Position,
  width: number,
  size: number,
  most = 3,
): MarkerLayout {
  const list = [...markers].sort((a, b) => a.date.start - b.date.start);
  const at = list.map(position);
  return labelled(list, at, width, size, most) ?? numbered(list, at, width, size);
}
