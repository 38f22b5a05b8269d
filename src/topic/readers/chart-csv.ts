import type {ChartData, Reading} from '../types.js';
import {type RowDraft, buildChart, buildSeries} from './build-chart.js';
import {reading} from './shared.js';
import {cellsOf, readTable} from './table-text.js';

/** A number that can only be written with a decimal comma: "12,5", "1.234,5". */
const COMMA = /^\D*(?:\d+|\d{1,3}(?:\.\d{3})+),(?:\d{1,2}|\d{4,})\D*$/;

/**
 * Reads a table with a header row: labels in the first column, numbers in the
 * others, units in parentheses behind their headings. Columns "note", "method"
 * and "sources" belong to the row.
 *
 * @param locale Of the numbers. By default English, or with decimal commas where
 *   a file that is not divided by commas shows one.
 */
export function readChartCsv(text: string, locale?: string): Reading<ChartData> {
  return reading((report) => {
    const {rows, delimiter} = readTable(text, report);
    const header = rows.findIndex((row) => row.some(Boolean));
    const [rowHeading = '', ...names] = rows[header] ?? [];
    if (header < 0) report('the file', 'is empty');
    else if (!names.length) report(`row ${header + 1}`, 'has one column; a chart needs two');
    const drafts = rows.slice(header + 1).flatMap((row, index): RowDraft[] => {
      if (!row.some(Boolean)) return [];
      const where = `row ${header + index + 2}`;
      const [label, ...cells] = cellsOf(row, names.length + 1, where, report);
      return [{where, label, cells}];
    });
    const commas = delimiter !== ',' && rows.some((row) => row.some((cell) => COMMA.test(cell)));
    const table = {rowHeading, columns: names.map((label) => ({label})), rows: drafts, mixed: true};
    return buildChart({}, locale ?? (commas ? 'de' : undefined), report, (context) => ({
      series: names.length ? [buildSeries(table, context)] : [],
      markers: [],
    }));
  });
}
