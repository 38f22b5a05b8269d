import type {Geometry, MapData, Place} from '../topic/place-types.js';
import {placeLabels, type PlacedLabel} from './labels.js';
import {frameAround, heightOf, kilometresPerUnit, project, type Point} from './projection.js';
import {scaleBar, type ScaleBar} from './scale-bar.js';
import {toWindow, type Size, type Viewport} from './viewport.js';

/** The drawing that places are projected into. */
export interface Frame extends Size {
  readonly bounds: Geometry['bounds'];
}

/** A place in the window. */
export interface Mark {
  readonly id: string;
  readonly place: Place;
  /** CSS pixels in the window. */
  readonly at: Point;
  /** True where the place lies outside the drawing and is shown at its edge. */
  readonly beyond: boolean;
}

/** What the window shows. */
export interface Scene {
  readonly marks: readonly Mark[];
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  readonly scale: ScaleBar;
}

const edge = 14;
const lineHeight = 16;
const weights: Readonly<Record<string, number>> = {
  capital: 6,
  mountain: 5,
  city: 4,
  river: 3,
  bridge: 2,
  island: 2,
  crossing: 1,
};

/** The drawing's frame: that of the outlines, or one around the places where there are none. */
export function frameOf({geometry, places}: Pick<MapData, 'geometry' | 'places'>): Frame {
  const frame = geometry ?? frameAround(places);
  return {bounds: frame.bounds, width: frame.width, height: heightOf(frame)};
}

function markOf(place: Place, frame: Frame, view: Viewport, window: Size): Mark {
  const point = project(frame, place);
  const x = Math.min(Math.max(point.x, 0), frame.width);
  const y = Math.min(Math.max(point.y, 0), frame.height);
  const beyond = x !== point.x || y !== point.y;
  const at = toWindow(view, window, {x, y});
  if (!beyond) return {id: place.id, place, at, beyond};
  return {
    id: place.id,
    place,
    beyond,
    at: {
      x: Math.min(Math.max(at.x, edge), window.width - edge),
      y: Math.min(Math.max(at.y, edge), window.height - edge),
    },
  };
}

function isInside({at}: Mark, window: Size): boolean {
  return at.x >= 0 && at.y >= 0 && at.x <= window.width && at.y <= window.height;
}

/** Lays the places out for one viewport; `measure` gives the width of a text in CSS pixels. */
export function layOut(
  places: readonly Place[],
  frame: Frame,
  view: Viewport,
  window: Size,
  measure: (text: string) => number,
  first?: string,
): Scene {
  const marks = places
    .map((place) => markOf(place, frame, view, window))
    .filter((each) => isInside(each, window));
  const requests = marks.map(({id, place, at}) => ({
    id,
    at,
    width: measure(place.name),
    height: lineHeight,
    weight: id === first ? 10 : (weights[place.kind] ?? 1),
  }));
  const placed = placeLabels(requests, marks, window);
  return {
    marks,
    labels: new Map(placed.map((label) => [label.id, label])),
    scale: scaleBar(view.scale / kilometresPerUnit(frame), 110),
  };
}
