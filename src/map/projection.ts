import type {Bounds, LatLon} from '../topic/place-types.js';

/** A point of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is drawn between which degrees, and how wide. */
export interface Frame {
  readonly bounds: Bounds;
  /** Units of the drawing. */
  readonly width: number;
}

const radians = Math.PI / 180;
const earthRadiusKm = 6371.0088;

/** Spherical Mercator, as in `tools/border-geometry.mjs`. */
function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2));
}

function latitudeOf(y: number): number {
  return (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / radians;
}

/** Units of the drawing for one radian of longitude. */
function scaleOf({bounds, width}: Frame): number {
  return width / ((bounds.east - bounds.west) * radians);
}

/** Height of the drawing that its bounds and width ask for, in the same units as the width. */
export function heightOf(frame: Frame): number {
  const {north, south} = frame.bounds;
  return (mercator(north) - mercator(south)) * scaleOf(frame);
}

/** Where a place lies in the drawing. */
export function project(frame: Frame, {lat, lon}: {lat: number; lon: number}): Point {
  const scale = scaleOf(frame);
  return {
    x: (lon - frame.bounds.west) * radians * scale,
    y: (mercator(frame.bounds.north) - mercator(lat)) * scale,
  };
}

/** What lies at a point of the drawing, in degrees. */
export function unproject(frame: Frame, {x, y}: Point): LatLon {
  const scale = scaleOf(frame);
  const latitude = latitudeOf(mercator(frame.bounds.north) - y / scale);
  return [latitude, frame.bounds.west + x / scale / radians];
}

/** Kilometres that one unit of the drawing spans at a latitude (mean Earth radius, IUGG). */
export function kilometresPerUnit(frame: Frame, latitude: number): number {
  return (earthRadiusKm * Math.cos(latitude * radians)) / scaleOf(frame);
}

/** The least that a frame spans, in radians: about 30 km. */
const leastSpan = 0.005;
/** Air around the outermost places, as a part of the span. */
const air = 0.14;

/** Widens a span about its middle to a size. */
function widen(low: number, high: number, size: number): [number, number] {
  const more = Math.max(0, (size - (high - low)) / 2);
  return [low - more, high + more];
}

/**
 * A frame of some shape that holds all the places with air around them, for
 * topics without outlines.
 *
 * @param shape Height in parts of the width.
 */
export function frameAround(
  places: readonly {lat: number; lon: number}[],
  shape: number,
  width = 1000,
): Frame {
  if (!places.length) return {bounds: {west: -180, east: 180, south: -60, north: 75}, width};
  const spanOf = (values: readonly number[]): [number, number] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return widen(low, high, Math.max((high - low) * (1 + 2 * air), leastSpan));
  };
  const lons = spanOf(places.map(({lon}) => lon * radians));
  const ys = spanOf(places.map(({lat}) => mercator(Math.max(-85, Math.min(85, lat)))));
  const [west, east] = widen(...lons, (ys[1] - ys[0]) / shape);
  const [south, north] = widen(...ys, (lons[1] - lons[0]) * shape);
  return {
    bounds: {
      west: west / radians,
      east: east / radians,
      south: latitudeOf(south),
      north: latitudeOf(north),
    },
    width,
  };
}
