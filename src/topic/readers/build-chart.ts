/** From tables of unknown shape to chart data: the one place where charts are validated. */
import {parseFuzzyDate} from '../fuzzy-date.js';
import {MISSING, parseQuantity, quantityOf} from '../quantity.js';
import {slug, uniqueId} from '../slug.js';
import type {Cell, ChartData, Column, Row, Series, Source} from '../types.js';
import {type Registry, labelRegistry, sourceRegistry} from './registry.js';
import {type Report, isRecord, listOf, pruned, quoted, textOf, textsOf} from './shared.js';

export const MAX_COLUMNS = 8;
export const MAX_ROWS = 2000;

/** A column in the shape of `ColumnRecord`; its label may end with the unit in parentheses. */
export type ColumnDraft = Readonly<Record<string, unknown>>;

/** A row: cells in the shape of `CellRecord`, as many as the table has columns. */
export interface RowDraft {
  /** The row as its author counts it: "row 7". */
  readonly where: string;
  readonly label: unknown;
  readonly cells: readonly unknown[];
  readonly method?: unknown;
  readonly note?: unknown;
  readonly sources?: unknown;
}

export interface TableDraft {
  readonly id?: unknown;
  readonly label?: unknown;
  readonly description?: unknown;
  readonly rowHeading?: unknown;
  readonly columns: readonly ColumnDraft[];
  readonly rows: readonly RowDraft[];
  /** True where columns may hold words: those without a number are notes, sources or left out. */
  readonly mixed?: boolean;
}

/** Reads tables that share actors and sources. */
export interface ChartContext {
  readonly locale?: string;
  readonly report: Report;
  readonly sources: Registry<Source>;
  readonly actors: Registry<{id: string}>;
  readonly seriesIds: Set<string>;
}

export const EMPTY_CHART: ChartData = {series: [], markers: [], actors: [], sources: []};

/** Chart data around the series that `build` makes. */
export function buildChart(
  record: Record<string, unknown>,
  locale: string | undefined,
  report: Report,
  build: (context: ChartContext) => Pick<ChartData, 'series' | 'markers'>,
): ChartData {
  const actors = labelRegistry(record['actors'], 'actor', report);
  const sources = sourceRegistry(record['sources'], report);
  const {series, markers} = build({locale, report, sources, actors, seriesIds: new Set()});
  return pruned({
    title: textOf(record['title']),
    lang: textOf(record['lang']),
    unit: textOf(record['unit']),
    series,
    markers,
    actors: actors.list,
    sources: sources.list,
  });
}

export function buildSeries(table: TableDraft, context: ChartContext): Series {
  const {report, seriesIds} = context;
  const sorted = table.mixed ? sortColumns(table, context) : table;
  const {columns, rows} = limited(sorted, report);
  const ids = new Set<string>();
  const drawn = columns.map((draft, index) => readColumn(draft, index, ids, context));
  const label = textOf(table.label);
  const description = textOf(table.description);
  return {
    id: uniqueId(textOf(table.id) || slug(label) || 'series', seriesIds),
    label,
    ...pruned({description}),
    rowHeading: textOf(table.rowHeading),
    columns: drawn,
    rows: rows.map((row) => readRow(row, drawn, context)),
  };
}

/** Numbers stay columns; words become the rows' notes, sources and methods. */
function sortColumns(table: TableDraft, {locale, report}: ChartContext): TableDraft {
  const kinds = table.columns.map(({label}, index) => {
    const name = /^(note|method|source)s?$/i.exec(textOf(label))?.[1]?.toLowerCase();
    if (name) return name;
    const values = table.rows.map(({cells}) => readValue(cells[index], locale));
    const numeric = values.some((value) => value?.value !== null && value !== null);
    if (numeric || values.every(Boolean)) return 'number';
    report(`column ${quoted(textOf(label))}`, 'has no numbers and is left out');
    return '';
  });
  const at = ({cells}: RowDraft, kind: string) => cells[kinds.indexOf(kind)];
  const numbers = <T>(items: readonly T[]) => items.filter((_, i) => kinds[i] === 'number');
  return {
    ...table,
    columns: numbers(table.columns),
    rows: table.rows.map((row) => ({
      ...row,
      cells: numbers(row.cells),
      note: row.note || at(row, 'note'),
      method: row.method || at(row, 'method'),
      sources: [...listOf(row.sources), ...textsOf(at(row, 'source'))],
    })),
  };
}

function limited(table: TableDraft, report: Report): TableDraft {
  const columns = table.columns.slice(0, MAX_COLUMNS);
  for (const {label, id} of table.columns.slice(MAX_COLUMNS)) {
    const name = quoted(textOf(label) || textOf(id));
    report(`column ${name}`, `is left out: a chart has at most ${MAX_COLUMNS} columns of numbers`);
  }
  const rest = table.rows[MAX_ROWS];
  if (rest) {
    const count = table.rows.length - MAX_ROWS;
    const rows = count > 1 ? `and the ${count - 1} after it are` : 'is';
    report(rest.where, `${rows} left out: a chart has at most ${MAX_ROWS} rows`);
  }
  return {...table, columns, rows: table.rows.slice(0, MAX_ROWS)};
}

function readColumn(
  draft: ColumnDraft,
  index: number,
  ids: Set<string>,
  context: ChartContext,
): Column {
  const named = textOf(draft['label']) || textOf(draft['id']);
  if (!named) context.report(`column ${index + 1} of numbers`, 'has no heading');
  const given = named || String(index + 1);
  const [, label = given, unit] = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/.exec(given) ?? [];
  const role = draft['role'];
  return pruned({
    id: uniqueId(textOf(draft['id']) || slug(label), ids),
    label,
    unit: textOf(draft['unit']) || unit,
    actor: context.actors.find(draft['actor'], `column ${quoted(label)}`) || undefined,
    role: role === 'inflow' || role === 'outflow' ? role : undefined,
  });
}

function readRow(draft: RowDraft, columns: readonly Column[], context: ChartContext): Row {
  const {where} = draft;
  const label = textOf(draft.label);
  if (!label) context.report(where, 'has no label');
  const optional = pruned({
    time: parseFuzzyDate(label)?.start,
    method: textOf(draft.method),
    note: textOf(draft.note),
  });
  return {
    label: label || where,
    cells: columns.map((column, i) => readCell(draft.cells[i], where, column, context)),
    sources: findSources(draft.sources, where, context),
    ...optional,
  };
}

function readCell(cell: unknown, where: string, column: Column, context: ChartContext): Cell {
  const record = isRecord(cell) ? cell : {value: cell};
  const quantity = readValue(record['value'], context.locale);
  const raw = quantity ? '' : textOf(record['value']) || typeof record['value'];
  if (!quantity) {
    context.report(where, `${quoted(raw)} in column ${quoted(column.label)} is not a number`);
  }
  const optional = pruned({
    raw,
    note: textOf(record['note']),
    disputed: record['disputed'] === true ? true : undefined,
  });
  return {
    quantity: quantity ?? MISSING,
    sources: findSources(record['sources'], where, context),
    ...optional,
  };
}

function readValue(cell: unknown, locale: string | undefined) {
  const value = isRecord(cell) ? cell['value'] : (cell ?? null);
  if (value === null || value === undefined) return MISSING;
  if (typeof value === 'number') return Number.isFinite(value) ? quantityOf(value) : null;
  return typeof value === 'string' ? parseQuantity(value, locale) : null;
}

export function findSources(value: unknown, where: string, {sources}: ChartContext): string[] {
  return listOf(value)
    .map((reference) => sources.find(reference, where))
    .filter(Boolean);
}
