import type {MapData} from '../place-types.js';
import type {Problem, Reading} from '../types.js';
import {lineText, linkedSource} from './dom.js';
import {readPlacesJson} from './places-json.js';

const aliases: Readonly<Record<string, readonly string[]>> = {
  id: ['id'],
  name: ['name', 'place', 'title'],
  kind: ['kind', 'type', 'category'],
  lat: ['lat', 'latitude'],
  lon: ['lon', 'lng', 'long', 'longitude'],
  country: ['country'],
  text: ['text', 'description', 'summary'],
  note: ['note'],
  sources: ['source', 'sources'],
};

function fieldOf(heading: string): string {
  const wanted = heading.trim().toLowerCase();
  return Object.keys(aliases).find((field) => aliases[field]?.includes(wanted)) ?? '';
}

const nothing = (problem: Problem): Reading<MapData> => ({
  value: {places: [], sources: []},
  problems: [problem],
});

/** Reads rows with a heading row first. */
export function readPlaceRows(
  rows: readonly (readonly string[])[],
  title = '',
  before: readonly Problem[] = [],
): Reading<MapData> {
  const fields = (rows[0] ?? []).map(fieldOf);
  const missing = ['name', 'lat', 'lon'].filter((field) => !fields.includes(field));
  if (missing.length) {
    return nothing({where: 'the heading row', message: `has no column for ${missing.join(', ')}`});
  }
  const records = rows
    .slice(1)
    .map((row) => Object.fromEntries(row.map((cell, index) => [fields[index] ?? '', cell.trim()])));
  const places = records.filter((record) => Object.values(record).some(Boolean));
  const {value, problems} = readPlacesJson({title, places});
  return {value, problems: [...before, ...problems]};
}

const textOf = (element: Element | null): string => (element ? lineText(element) : '');

/** Reads a `<table>`, or a list of `<li data-lat data-lon>Name: text`; `null` where there is neither. */
export function readPlacesElement(root: Element): Reading<MapData> | null {
  const table = root.querySelector('table');
  if (table) {
    const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children].map(textOf));
    return readPlaceRows(rows, textOf(table.querySelector('caption')));
  }
  const items = [...root.querySelectorAll<HTMLElement>('li[data-lat]')];
  if (!items.length) return null;
  return readPlacesJson({
    places: items.map((item) => {
      const name = textOf(item.querySelector('b, strong, dfn, a')) || textOf(item);
      const text = textOf(item)
        .replace(name, '')
        .replace(/^[\s:,–—-]+/, '');
      const {lat, lon, kind, country, note} = item.dataset;
      const sources = [...item.querySelectorAll('a[href]')].map(linkedSource).filter(Boolean);
      return {id: item.id, name, lat, lon, kind, country, note, text, sources};
    }),
  });
}
