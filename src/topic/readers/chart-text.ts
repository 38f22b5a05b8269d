import type {ChartData, Reading} from '../types.js';
import {EMPTY_CHART} from './build-chart.js';
import {readChartCsv} from './chart-csv.js';
import {readChartJson} from './chart-json.js';
import {type FileHint, readText} from './sniff.js';

/**
 * Reads a chart from a file: JSON or CSV.
 *
 * @param hint What is known about the file, and the locale of its numbers.
 */
export function readChartText(
  text: string,
  hint: FileHint & {readonly locale?: string} = {},
): Reading<ChartData> {
  return readText(text, hint, {
    json: (json) => readChartJson(json, hint.locale),
    csv: (csv) => readChartCsv(csv, hint.locale),
    empty: EMPTY_CHART,
  });
}
