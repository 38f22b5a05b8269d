import type {Source} from './types.js';

/** Kinds of places that have a mark and a translated word of their own. */
export const KNOWN_KINDS = [
  'capital',
  'city',
  'bridge',
  'crossing',
  'mountain',
  'island',
  'river',
  'other',
] as const;

export type KnownKind = (typeof KNOWN_KINDS)[number];

/** Latitude and longitude in degrees (WGS 84). */
export type LatLon = readonly [number, number];

/** A name that is written along a line, such as a river's. */
export interface Course {
  /** The name as written there; the place's name by default. */
  readonly text?: string;
  /** The line, in the direction of writing. */
  readonly points: readonly LatLon[];
}

/** A place with its position in degrees (WGS 84). */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** The name in other languages and spellings, by BCP 47 tag; `local` is a romanisation. */
  readonly names: Readonly<Record<string, string>>;
  /** A {@link KnownKind}, or a word of the author's own; decides the mark on the map. */
  readonly kind: string;
  readonly lat: number;
  readonly lon: number;
  /** Country by ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly text?: string;
  /** What is uncertain or disputed, with what the sources say. */
  readonly note?: string;
  readonly lengthM?: number;
  readonly lengthKm?: number;
  readonly heightM?: number;
  /** Where the name is written along the place instead of beside its mark. */
  readonly course?: Course;
  readonly sources: readonly string[];
}

/** Published lengths of the border, which differ. */
export interface BorderLength {
  readonly lengthKm: number;
  readonly note?: string;
  readonly sources: readonly string[];
  readonly alternatives: readonly Omit<BorderLength, 'alternatives'>[];
}

/** Corners in degrees. */
export interface Bounds {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** An outline, with the name that is written on it. */
export interface Area {
  readonly path: string;
  readonly label?: {readonly text: string; readonly lat: number; readonly lon: number};
  /** Hue of the actor that it belongs to. */
  readonly hue?: 1 | 2;
}

/** A frontier; the one with the weight 2 is what the map is about. */
export interface Line {
  readonly path: string;
  readonly weight?: number;
}

/** Projected outlines: SVG paths in units of the drawing. */
export interface Geometry {
  /** The drawing is a Mercator projection between these. */
  readonly bounds: Bounds;
  /** What a window shows first; the whole drawing by default. */
  readonly focus?: Bounds;
  readonly width: number;
  readonly areas: readonly Area[];
  readonly lines: readonly Line[];
  /** Origin of the outlines and what they do not say, shown under the map. */
  readonly note?: string;
}

/** A schematic way over the map. */
export interface Route {
  readonly id: string;
  /** Its start, its bend and its end. */
  readonly points: readonly LatLon[];
  readonly text?: string;
  readonly sources: readonly string[];
}

/** A layer of schematic ways, shown on request. */
export interface RouteLayer {
  /** Name of the layer on its button. */
  readonly title?: string;
  /** What the ways do not say. */
  readonly note?: string;
  readonly ways: readonly Route[];
}

/** All that a map draws. */
export interface MapData {
  readonly title?: string;
  readonly lang?: string;
  /** Origin of the coordinates, shown under the map. */
  readonly credit?: string;
  readonly places: readonly Place[];
  readonly border?: BorderLength;
  readonly geometry?: Geometry;
  readonly routes?: RouteLayer;
  readonly sources: readonly Source[];
}

/** A place as authors write it; `name`, `lat` and `lon` are required. */
export type PlaceRecord = Partial<Omit<Place, 'sources'>> & {sources?: string[]};

/** A map file. `places` is required; a bare array of places is read as well. */
export interface MapRecord {
  title?: string;
  lang?: string;
  credit?: string;
  places: PlaceRecord[];
  border?: Partial<BorderLength>;
  geometry?: Geometry;
  routes?: RouteLayer;
  sources?: Source[];
}
