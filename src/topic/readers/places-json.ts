import {KNOWN_KINDS, type BorderLength, type MapData, type Place} from '../place-types.js';
import {slug, uniqueId} from '../slug.js';
import type {Reading} from '../types.js';
import {pointsOf, readGeometry, readRoutes} from './places-geometry.js';
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

/** A known kind whatever its case; another is kept in the author's words. */
function kindOf(value: unknown): string {
  const kind = textOf(value);
  return KNOWN_KINDS.find((known) => known === kind.toLowerCase()) ?? (kind || 'other');
}

function courseOf(value: unknown): Place['course'] {
  if (!isRecord(value)) return undefined;
  const points = pointsOf(value['points']);
  return points.length > 1 ? pruned({text: textOf(value['text']), points}) : undefined;
}

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
    const names = isRecord(record['names']) ? record['names'] : {};
    const listed = Array.isArray(record['sources'])
      ? record['sources']
      : textsOf(record['sources']);
    return pruned({
      id: uniqueId(textOf(record['id']) || slug(name) || 'place', taken),
      name,
      names: Object.fromEntries(Object.entries(names).map(([lang, text]) => [lang, textOf(text)])),
      kind: kindOf(record['kind']),
      lat,
      lon,
      country: textOf(record['country']),
      text: textOf(record['text']),
      note: textOf(record['note']),
      lengthM: positive(record['lengthM']),
      lengthKm: positive(record['lengthKm']),
      heightM: positive(record['heightM']),
      course: courseOf(record['course']),
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

/** Reads a map's JSON: an object with `places`, or a bare array of places. Never throws. */
export function readPlacesJson(json: unknown): Reading<MapData> {
  return reading((report) => {
    const record = isRecord(json) ? json : {places: json};
    if (!Array.isArray(record['places'])) report('the data', 'has no list of places');
    const sources = sourceRegistry(record['sources'], report);
    const read = placeReader(sources.find, report);
    const places = draftsOf(record['places'], 'place').map(read);
    return pruned({
      title: textOf(record['title']),
      lang: textOf(record['lang']),
      credit: textOf(record['credit']),
      places: places.filter((place) => place !== undefined),
      border: readBorder(record['border'], (reference) => sources.find(reference, 'the border')),
      geometry: readGeometry(record['geometry'], report),
      routes: readRoutes(record['routes'], sources.find),
      sources: sources.list,
    });
  });
}
