import type {Source} from './types.js';

/** What a place is; decides its mark on the map. */
export type PlaceKind =
  'capital' | 'city' | 'bridge' | 'crossing' | 'mountain' | 'island' | 'river' | 'other';

/** A place with its position in degrees (WGS 84). */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** The name in other languages and spellings, by BCP 47 tag; `local` is a romanisation. */
  readonly names: Readonly<Record<string, string>>;
  readonly kind: PlaceKind;
  readonly lat: number;
  readonly lon: number;
  /** Country by ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly text?: string;
  /** What is uncertain or disputed, with what the sources say. */
  readonly note?: string;
  readonly lengthM?: number;
  readonly lengthKm?: number;
  readonly sources: readonly string[];
}

/** Published lengths of the border, which differ. */
export interface BorderLength {
  readonly lengthKm: number;
  readonly note?: string;
  readonly sources: readonly string[];
  readonly alternatives: readonly Omit<BorderLength, 'alternatives'>[];
}

/** Projected outlines: SVG paths in units of the drawing. */
export interface Geometry {
  /** Corners in degrees; the drawing is a Mercator projection between them. */
  readonly bounds: {
    readonly west: number;
    readonly east: number;
    readonly south: number;
    readonly north: number;
  };
  readonly width: number;
  readonly height: number;
  readonly areas: readonly {readonly id: string; readonly path: string}[];
  readonly lines: readonly {readonly id: string; readonly path: string}[];
}

/** A schematic way over the map. */
export interface Route {
  readonly id: string;
  /** Latitude and longitude of its start, its bend and its end. */
  readonly points: readonly (readonly [number, number])[];
  readonly text?: string;
  readonly sources: readonly string[];
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
  /** Ways of leaving, shown on request and said to be schematic. */
  readonly routes?: readonly Route[];
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
  routes?: Route[];
  sources?: Source[];
}
