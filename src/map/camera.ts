import type {MapData} from '../topic/place-types.js';
import {frameAround, heightOf, project, type Frame, type Point} from './projection.js';
import {
  fit,
  fromWindow,
  isInside,
  keepInside,
  toWindow,
  type Size,
  type Viewport,
} from './viewport.js';

/** The drawing that places are projected into. */
export interface Drawing extends Frame, Size {}

/** One look at the drawing through the window. */
export interface Look {
  readonly drawing: Drawing;
  readonly view: Viewport;
  readonly window: Size;
}

/** How much a place that is sought has around it at least, in CSS pixels. */
const margin = 28;

/** The drawing: that of the outlines, or one around the places where there are none. */
export function drawingOf({geometry, places}: MapData, window: Size): Drawing {
  const frame = geometry ?? frameAround(places, window.height / window.width);
  return {bounds: frame.bounds, width: frame.width, height: heightOf(frame)};
}

/** The look that a map starts with: the part that its outlines put first, or all of it. */
export function firstLook(data: MapData, window: Size): Look {
  const drawing = drawingOf(data, window);
  const {west, east, south, north} = data.geometry?.focus ?? drawing.bounds;
  const from = project(drawing, {lat: north, lon: west});
  const to = project(drawing, {lat: south, lon: east});
  return {drawing, window, view: keepInside(fit(from, to, window), drawing, window)};
}

/** Where a place appears in the window. */
export function place({drawing, view, window}: Look, at: {lat: number; lon: number}): Point {
  return toWindow(view, window, project(drawing, at));
}

/** The same look, moved so far that a place is in it, with so many CSS pixels around it. */
export function lookAt(look: Look, at: {lat: number; lon: number}, spare = margin): Viewport {
  const {drawing, view, window} = look;
  const sought = project(drawing, at);
  if (isInside(toWindow(view, window, sought), window, spare)) return view;
  return keepInside({...view, centre: sought}, drawing, window);
}

/** The point of the drawing in the middle of the window. */
export function middle({view, window}: Look): Point {
  return fromWindow(view, window, {x: window.width / 2, y: window.height / 2});
}
