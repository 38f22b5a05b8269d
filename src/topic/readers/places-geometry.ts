/** Outlines and ways of a map: written by tools more often than by hand, and checked all the same. */
import type {Area, Bounds, Geometry, LatLon, Line, RouteLayer} from '../place-types.js';
import {slug} from '../slug.js';
import {isRecord, listOf, pruned, textOf, textsOf, type Report} from './shared.js';

const isDegrees = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Math.abs(value) <= most;

function isPoint(value: unknown): value is LatLon {
  return Array.isArray(value) && isDegrees(value[0], 90) && isDegrees(value[1], 180);
}

/** The points of a line that are latitude and longitude. */
export function pointsOf(value: unknown): readonly LatLon[] {
  return listOf(value).filter(isPoint);
}

function boundsOf(value: unknown): Bounds | undefined {
  if (!isRecord(value)) return undefined;
  const {west, east, south, north} = value;
  if (!isDegrees(west, 360) || !isDegrees(east, 360)) return undefined;
  if (!isDegrees(south, 89) || !isDegrees(north, 89)) return undefined;
  return west < east && south < north ? {west, east, south, north} : undefined;
}

function labelOf(value: unknown): Area['label'] {
  if (!isRecord(value) || !isPoint([value['lat'], value['lon']])) return undefined;
  return {
    text: textOf(value['text']),
    lat: Number(value['lat']),
    lon: Number(value['lon']),
  };
}

function areaOf(area: Record<string, unknown>): Area {
  const {hue} = area;
  return pruned({
    path: textOf(area['path']),
    label: labelOf(area['label']),
    hue: hue === 1 || hue === 2 ? hue : undefined,
  });
}

function lineOf(line: Record<string, unknown>): Line {
  return {path: textOf(line['path']), weight: Number(line['weight']) || 1};
}

/** Reads projected outlines; `undefined`, and a word about it, where they cannot be drawn. */
export function readGeometry(value: unknown, report: Report): Geometry | undefined {
  if (value === undefined) return undefined;
  const record = isRecord(value) ? value : {};
  const bounds = boundsOf(record['bounds']);
  const width = Number(record['width']);
  if (!bounds || !(width > 0)) return void report('the geometry', 'has no bounds and width');
  return pruned({
    bounds,
    focus: boundsOf(record['focus']),
    width,
    areas: listOf(record['areas']).filter(isRecord).map(areaOf),
    lines: listOf(record['lines']).filter(isRecord).map(lineOf),
    note: textOf(record['note']),
  });
}

/** Reads a layer of ways. */
export function readRoutes(
  value: unknown,
  cite: (reference: unknown, where: string) => string,
): RouteLayer | undefined {
  if (!isRecord(value)) return undefined;
  const ways = listOf(value['ways'])
    .filter(isRecord)
    .map((way) => {
      const text = textOf(way['text']);
      return pruned({
        id: textOf(way['id']) || slug(text),
        points: pointsOf(way['points']),
        text,
        sources: textsOf(way['sources'])
          .map((id) => cite(id, `way “${text}”`))
          .filter(Boolean),
      });
    });
  if (!ways.length) return undefined;
  return pruned({title: textOf(value['title']), note: textOf(value['note']), ways});
}
