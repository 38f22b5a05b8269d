import type {Geometry} from '../topic/place-types.js';

/** A point of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const radians = Math.PI / 180;
const earthRadiusKm = 6371.0088;

function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2));
}

/** Units of the drawing for one radian of longitude. */
function scaleOf({bounds, width}: Pick<Geometry, 'bounds' | 'width'>): number {
  return width / ((bounds.east - bounds.west) * radians);
}

/** Height of the drawing that its bounds and width ask for, in the same units as the width. */
export function heightOf(frame: Pick<Geometry, 'bounds' | 'width'>): number {
  const {north, south} = frame.bounds;
  return (mercator(north) - mercator(south)) * scaleOf(frame);
}

/** Where a place lies in the drawing. Formula: spherical Mercator, as in `tools/border-geometry.mjs`. */
export function project(
  frame: Pick<Geometry, 'bounds' | 'width'>,
  {lat, lon}: {lat: number; lon: number},
): Point {
  const scale = scaleOf(frame);
  return {
    x: (lon - frame.bounds.west) * radians * scale,
    y: (mercator(frame.bounds.north) - mercator(lat)) * scale,
  };
}

/** Kilometres that one unit of the drawing spans at its middle latitude (mean Earth radius, IUGG). */
export function kilometresPerUnit(frame: Pick<Geometry, 'bounds' | 'width'>): number {
  const middle = (frame.bounds.north + frame.bounds.south) / 2;
  return (earthRadiusKm * Math.cos(middle * radians)) / scaleOf(frame);
}

/** Height of a frame without outlines, in parts of its width. */
const shape = 0.66;

/** Widens a span about its middle. */
function widen([low, high]: readonly [number, number], size: number): [number, number] {
  const more = Math.max(0, (size - (high - low)) / 2);
  return [low - more, high + more];
}

/** A frame that holds all the places with some air around them, for topics without outlines. */
export function frameAround(
  places: readonly {lat: number; lon: number}[],
  width = 1000,
): Pick<Geometry, 'bounds' | 'width'> {
  if (!places.length) return {bounds: {west: -180, east: 180, south: -60, north: 75}, width};
  const span = (values: readonly number[]): [number, number] => {
    const low = Math.min(...values);
    const high = Math.max(...values);
    const air = Math.max((high - low) * 0.12, 0.25);
    return [low - air, high + air];
  };
  const lons = span(places.map(({lon}) => lon));
  const lats = span(places.map(({lat}) => lat));
  // Degrees of latitude that are as long as one of longitude on this map.
  const parallel = Math.cos(((lats[0] + lats[1]) / 2) * radians);
  const [west, east] = widen(lons, (lats[1] - lats[0]) / parallel / shape);
  const [south, north] = widen(lats, (lons[1] - lons[0]) * parallel * shape);
  return {bounds: {west, east, south: Math.max(south, -84), north: Math.min(north, 84)}, width};
}
