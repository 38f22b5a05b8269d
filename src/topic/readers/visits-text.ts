import type {Reading} from '../types.js';
import type {VisitsData} from '../visit-types.js';
import {readJsonText} from './json-text.js';
import {reading} from './shared.js';
import {cellsOf, readTable} from './table-text.js';
import {readVisitsJson} from './visits-json.js';
import {buildVisitRows, type TableRow} from './visits-table.js';

/** Reads a file: JSON, or a table with the columns date and visitor, and host, place, hosted in, rank … */
export function readVisitsText(text: string, {name}: {name: string}): Reading<VisitsData> {
  if (/^[\s\ufeff]*[[{]/.test(text)) {
    const {value, problem} = readJsonText(text.replace(/^\ufeff/, ''), name);
    const read = readVisitsJson(problem ? [] : value);
    return problem ? {...read, problems: [problem]} : read;
  }
  return reading((report) => {
    const [head = [], ...rows] = readTable(text, report).rows;
    const filled = rows.flatMap((row, at): TableRow[] => {
      const where = `row ${at + 2}`;
      return row.some(Boolean) ? [{where, cells: cellsOf(row, head.length, where, report)}] : [];
    });
    return buildVisitRows('', head, filled, report);
  });
}
