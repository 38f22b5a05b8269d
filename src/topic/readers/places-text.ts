import type {MapData} from '../place-types.js';
import type {Reading} from '../types.js';
import {readJsonText} from './json-text.js';
import {readPlacesJson} from './places-json.js';
import {readPlaceRows} from './places-table.js';
import {reading} from './shared.js';
import {readTable} from './table-text.js';

/** Reads a file: JSON, or a table with the columns name, lat, lon, and kind, text, source … */
export function readPlacesText(text: string, {name}: {name: string}): Reading<MapData> {
  if (/^\ufeff?\s*[[{]/.test(text)) {
    const {value, problem} = readJsonText(text, name);
    return problem
      ? {value: {places: [], sources: []}, problems: [problem]}
      : readPlacesJson(value);
  }
  const {value, problems} = reading((report) => readTable(text, report));
  return readPlaceRows(value.rows, '', problems);
}
