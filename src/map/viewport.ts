import type {Point} from './projection.js';

/** What is on view: the centre in units of the drawing, and CSS pixels for one unit. */
export interface Viewport {
  readonly centre: Point;
  readonly scale: number;
}

/** A size in CSS pixels, or in units of the drawing. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const nearest = 14;

/** The smallest scale at which the drawing fills the window without letting its edges in. */
export function smallestScale(drawing: Size, window: Size): number {
  return Math.max(window.width / drawing.width, window.height / drawing.height);
}

/** Fits a part of the drawing, between two of its corners, into the window. */
export function fit(from: Point, to: Point, window: Size): Viewport {
  return {
    centre: {x: (from.x + to.x) / 2, y: (from.y + to.y) / 2},
    scale: Math.min(window.width / (to.x - from.x), window.height / (to.y - from.y)),
  };
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}

/** The nearest viewport that shows nothing beyond the drawing. */
export function keepInside({centre, scale}: Viewport, drawing: Size, window: Size): Viewport {
  const least = smallestScale(drawing, window);
  const kept = clamp(scale, least, least * nearest);
  const halfWidth = window.width / 2 / kept;
  const halfHeight = window.height / 2 / kept;
  return {
    scale: kept,
    centre: {
      x: clamp(centre.x, halfWidth, drawing.width - halfWidth),
      y: clamp(centre.y, halfHeight, drawing.height - halfHeight),
    },
  };
}

/** Where a point of the drawing appears in the window, in CSS pixels. */
export function toWindow({centre, scale}: Viewport, window: Size, point: Point): Point {
  return {
    x: (point.x - centre.x) * scale + window.width / 2,
    y: (point.y - centre.y) * scale + window.height / 2,
  };
}

/** Which point of the drawing appears at a point of the window. */
export function fromWindow({centre, scale}: Viewport, window: Size, at: Point): Point {
  return {
    x: centre.x + (at.x - window.width / 2) / scale,
    y: centre.y + (at.y - window.height / 2) / scale,
  };
}

/** Zooms by a factor while the point under `at` (CSS pixels in the window) stays where it is. */
export function zoomAt(view: Viewport, window: Size, factor: number, at: Point): Viewport {
  const scale = view.scale * factor;
  const shift = 1 / view.scale - 1 / scale;
  return {
    scale,
    centre: {
      x: view.centre.x + (at.x - window.width / 2) * shift,
      y: view.centre.y + (at.y - window.height / 2) * shift,
    },
  };
}

/** Moves the drawing by so many CSS pixels. */
export function panBy({centre, scale}: Viewport, dx: number, dy: number): Viewport {
  return {scale, centre: {x: centre.x - dx / scale, y: centre.y - dy / scale}};
}

/** True where a point of the window lies in it, with so many CSS pixels to spare. */
export function isInside({x, y}: Point, {width, height}: Size, spare = 0): boolean {
  return x >= spare && y >= spare && x <= width - spare && y <= height - spare;
}

/** From this width on legend and details stand beside the map; the style sheet says the same. */
const wide = 1040;
const aside = 320 + 32;

/** The window in a column of some width: never taller than a screen. */
export function windowFor(column: number): Size {
  const isWide = column >= wide;
  const width = isWide ? column - aside : column;
  const height = isWide ? clamp(width * 0.72, 660, 680) : clamp(width * 0.64, 300, 430);
  return {width, height: Math.round(height)};
}
