import {place, type Look} from './camera.js';
import {unproject} from './projection.js';
import {fromWindow} from './viewport.js';

/** A line of equal longitude or latitude in the window. */
export interface GridLine {
  /** Degrees: east or north positive. */
  readonly degrees: number;
  /** CSS pixels from the window's left edge, or from its top. */
  readonly at: number;
}

/** The net of degrees behind the map. */
export interface Graticule {
  readonly meridians: readonly GridLine[];
  readonly parallels: readonly GridLine[];
}

const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 90];
/** CSS pixels between two meridians at least. */
const room = 90;

function multiples(low: number, high: number, step: number): number[] {
  const first = Math.ceil(low / step);
  const count = Math.max(0, Math.floor(high / step) - first + 1);
  return Array.from({length: count}, (_, index) => Number(((first + index) * step).toFixed(1)));
}

/** The same longitude between 180 degrees west and 180 degrees east. */
function around(lon: number): number {
  return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
}

/** Lays the net out, in the finest of its steps that leaves the lines room. */
export function graticule(look: Look): Graticule {
  const {drawing, view, window} = look;
  const corner = (x: number, y: number) => unproject(drawing, fromWindow(view, window, {x, y}));
  const [north, west] = corner(0, 0);
  const [south, east] = corner(window.width, window.height);
  const most = window.width / room;
  const step = steps.find((each) => (east - west) / each <= most) ?? 90;
  return {
    meridians: multiples(west, east, step).map((lon) => ({
      degrees: around(lon),
      at: place(look, {lat: 0, lon}).x,
    })),
    parallels: multiples(south, north, step).map((lat) => ({
      degrees: lat,
      at: place(look, {lat, lon: 0}).y,
    })),
  };
}
