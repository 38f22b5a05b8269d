import type {BorderLength, Geometry, MapData, Place, PlaceKind} from '../place-types.js';
import {slug, uniqueId} from '../slug.js';
import type {Reading} from '../types.js';
import {sourceRegistry} from './registry.js';
import {
  draftsOf,
  isRecord,
  pruned,
  quoted,
  reading,
  textOf,
  textsOf,
  type Draft,
  type Report,
} from './shared.js';

const kinds: readonly string[] = [
  'capital',
  'city',
  'bridge',
  'crossing',
  'mountain',
  'island',
  'river',
];

function degrees(value: unknown, most: number): number | undefined {
  const number = typeof value === 'number' ? value : Number(textOf(value) || NaN);
  return Math.abs(number) <= most ? number : undefined;
}

function positive(value: unknown): number | undefined {
  const number = Number(textOf(value) || NaN);
  return number > 0 ? number : undefined;
}

/** Reads single places and keeps their ids apart. */
export function placeReader(
  cite: (reference: unknown, where: string) => string,
  report: Report,
): (draft: Draft) => Place | undefined {
  const taken = new Set<string>();
  return ({record, where}) => {
    if (!isRecord(record)) return void report(where, 'is not a place');
    const name = textOf(record['name']);
    if (!name) return void report(where, 'has no name');
    const lat = degrees(record['lat'], 90);
    const lon = degrees(record['lon'], 180);
    if (lat === undefined)
      return void report(
        where,
        `latitude ${quoted(textOf(record['lat']))} is not between −90 and 90`,
      );
    if (lon === undefined)
      return void report(
        where,
        `longitude ${quoted(textOf(record['lon']))} is not between −180 and 180`,
      );
    const kind = textOf(record['kind']).toLowerCase();
    const names = isRecord(record['names']) ? record['names'] : {};
    const listed = Array.isArray(record['sources'])
      ? record['sources']
      : textsOf(record['sources']);
    return pruned({
      id: uniqueId(textOf(record['id']) || slug(name) || 'place', taken),
      name,
      names: Object.fromEntries(Object.entries(names).map(([lang, text]) => [lang, textOf(text)])),
      kind: (kinds.includes(kind) ? kind : 'other') as PlaceKind,
      lat,
      lon,
      country: textOf(record['country']),
      text: textOf(record['text']),
      note: textOf(record['note']),
      lengthM: positive(record['lengthM']),
      lengthKm: positive(record['lengthKm']),
      sources: listed.map((reference: unknown) => cite(reference, where)).filter(Boolean),
    });
  };
}

function readBorder(
  value: unknown,
  cite: (reference: unknown) => string,
): BorderLength | undefined {
  if (!isRecord(value)) return undefined;
  const read = (record: Record<string, unknown>): Omit<BorderLength, 'alternatives'> =>
    pruned({
      lengthKm: positive(record['lengthKm']) ?? 0,
      note: textOf(record['note']),
      sources: textsOf(record['sources']).map(cite).filter(Boolean),
    });
  const others = Array.isArray(value['alternatives']) ? value['alternatives'] : [];
  const border = {...read(value), alternatives: others.filter(isRecord).map(read)};
  return border.lengthKm ? border : undefined;
}

function isGeometry(value: unknown): value is Geometry {
  return isRecord(value) && isRecord(value['bounds']) && Array.isArray(value['areas']);
}

/** Reads a map's JSON: an object with `places`, or a bare array of places. Never throws. */
export function readPlacesJson(json: unknown): Reading<MapData> {
  return reading((report) => {
    const record = isRecord(json) ? json : {places: json};
    if (!Array.isArray(record['places'])) report('the data', 'has no list of places');
    const sources = sourceRegistry(record['sources'], report);
    const read = placeReader(sources.find, report);
    const places = draftsOf(record['places'], 'place').map(read);
    const {geometry} = record;
    return pruned({
      title: textOf(record['title']),
      lang: textOf(record['lang']),
      credit: textOf(record['credit']),
      places: places.filter((place) => place !== undefined),
      border: readBorder(record['border'], (reference) => sources.find(reference, 'the border')),
      geometry: isGeometry(geometry) ? geometry : undefined,
      sources: sources.list,
    });
  });
}
