import {parseFuzzyDate} from '../fuzzy-date.js';
import {slug, uniqueId} from '../slug.js';
import type {ChartData, Marker, Reading, Series} from '../types.js';
import {
  type ChartContext,
  EMPTY_CHART,
  type RowDraft,
  buildChart,
  buildSeries,
  findSources,
} from './build-chart.js';
import {type Draft, draftsOf, isRecord, listOf, pruned, quoted, reading, textOf} from './shared.js';

/**
 * Reads a chart: a `ChartRecord`, a single `SeriesRecord`, or an array of flat
 * rows (`[{"year": 2019, "imports": "~539"}]`), whose first member is the label.
 *
 * @param locale Of numbers written as texts, where the file has no `lang`; English by default.
 */
export function readChartJson(json: unknown, locale?: string): Reading<ChartData> {
  return reading((report) => {
    const record = Array.isArray(json)
      ? {series: [flatTable(json)]}
      : isRecord(json) && Array.isArray(json['rows']) && !json['series']
        ? {...json, series: [json]}
        : json;
    if (!isRecord(record) || !Array.isArray(record['series'])) {
      report('the file', 'has no list of series or rows');
      return EMPTY_CHART;
    }
    return buildChart(record, textOf(record['lang']) || locale, report, (context) => ({
      series: draftsOf(record['series'], 'series').flatMap((draft) => readSeries(draft, context)),
      markers: readMarkers(record['markers'], context),
    }));
  });
}

/** Flat rows as a `SeriesRecord`. */
function flatTable(rows: readonly unknown[]): Record<string, unknown> {
  const names = new Set(rows.flatMap((row) => (isRecord(row) ? Object.keys(row) : [])));
  const [heading = '', ...columns] = names;
  return {
    rowHeading: heading.replace(/^./, (first) => first.toUpperCase()),
    columns: columns.map((id) => ({id, label: id})),
    rows: rows.map((row) => (isRecord(row) ? {label: row[heading], cells: row} : row)),
    mixed: true,
  };
}

function readSeries({where, record}: Draft, context: ChartContext): Series[] {
  if (!isRecord(record)) {
    context.report(where, 'is not a series');
    return [];
  }
  const columns = listOf(record['columns']).filter(isRecord);
  const known = new Set(columns.map((column) => textOf(column['id'])));
  const rows = listOf(record['rows']).flatMap((row, index): RowDraft[] => {
    const {label, cells, method, note, sources} = isRecord(row) ? row : {};
    const name = textOf(label);
    const place = name ? `row ${quoted(name)}` : `row ${index + 1}`;
    if (!isRecord(cells)) {
      context.report(place, 'has no cells');
      return [];
    }
    for (const id of record['mixed'] ? [] : Object.keys(cells)) {
      if (!known.has(id)) context.report(place, `${quoted(id)} is not a column`);
    }
    const values = columns.map((column) => cells[textOf(column['id'])]);
    return [{where: place, label, cells: values, method, note, sources}];
  });
  if (!columns.length && rows.length) context.report(where, 'has no columns');
  return [buildSeries({...record, mixed: record['mixed'] === true, columns, rows}, context)];
}

function readMarkers(value: unknown, context: ChartContext): Marker[] {
  const ids = new Set<string>();
  return draftsOf(value, 'marker').flatMap(({where, record}): Marker[] => {
    const marker = isRecord(record) ? record : {};
    const label = textOf(marker['label']);
    const text = textOf(marker['date']);
    const date = parseFuzzyDate(text);
    if (!label || !date) {
      const fault = text ? `date ${quoted(text)} is not a date` : 'has no date';
      context.report(where, label ? fault : 'has no label');
      return [];
    }
    const id = uniqueId(textOf(marker['id']) || slug(`${date.edtf} ${label}`), ids);
    const event = textOf(marker['event']);
    return [
      pruned({id, date, label, event, sources: findSources(marker['sources'], where, context)}),
    ];
  });
}
