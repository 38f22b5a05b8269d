/**
 * What a view shows: the series itself, or columns computed from it. The plot,
 * the table, the summary and the downloads are all drawn from a sheet.
 */
import {MISSING} from '../topic/quantity.js';
import type {Actor, Cell, ChartData, Column, Row, Series} from '../topic/types.js';
import {combine} from './arithmetic.js';

export type View = 'compare' | 'balance' | 'total' | 'table';

/** A column with its look. */
export interface SheetColumn extends Column {
  /** `1` and `2` are the actors' hues, `0` is neutral. */
  readonly hue: 0 | 1 | 2;
  /** Texture, 0 (solid) to 7, never the same for two columns of a sheet. */
  readonly texture: number;
}

export interface SheetRow extends Row {
  /** The sum of the row, where the source gives no parts of it. */
  readonly whole?: Cell;
}

export interface Sheet {
  readonly rowHeading: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

/** Places of the columns that have a part in a balance or a total; −1 where there is none. */
interface Roles {
  readonly inflow: number;
  readonly outflow: number;
  readonly total: number;
}

const EMPTY: Cell = {quantity: MISSING, sources: []};

// Authors of plain tables cannot name roles: the heading says them.
function roles({columns}: Series): Roles {
  const find = (role: Column['role'], name: RegExp): number => {
    const named = columns.findIndex((column) => role && column.role === role);
    return named < 0 ? columns.findIndex(({label, role}) => !role && name.test(label)) : named;
  };
  return {
    inflow: find('inflow', /^imports?\b/i),
    outflow: find('outflow', /^exports?\b/i),
    total: find(undefined, /^total\b/i),
  };
}

/** The views that a series has data for. */
export function viewsOf(series: Series): readonly View[] {
  const {inflow, outflow, total} = roles(series);
  const flows = inflow >= 0 && outflow >= 0;
  const views: View[] = ['compare'];
  if (flows) views.push('balance');
  if (flows || (total >= 0 && series.columns.length > 1)) views.push('total');
  return [...views, 'table'];
}

/** Hues go to the actors' columns; where no column has an actor, to the first two. */
export function dress(columns: readonly Column[], actors: readonly Actor[]): SheetColumn[] {
  const plain = columns.length > 1 && !columns.some(({actor}) => actor);
  let neutral = 2;
  const taken = new Set<number>();
  return columns.map((column, index) => {
    const own = actors.find(({id}) => id === column.actor)?.hue;
    const hue = (plain && index < 2 ? index + 1 : own && !taken.has(own) ? own : 0) as 0 | 1 | 2;
    taken.add(hue);
    const texture = hue ? hue - 1 : columns.length === 1 ? 0 : neutral++ % 8;
    return {...column, hue, texture};
  });
}

/** The name of a computed column; the element's language is not known here. */
export type Name = (view: 'balance' | 'total', outflow: string, inflow: string) => string;

function derive(series: Series, view: 'balance' | 'total', name: Name): Sheet {
  const {inflow, outflow, total} = roles(series);
  const [imports, exports, sum] = [inflow, outflow, total].map((at) => series.columns[at]);
  const published = view === 'total' ? sum : undefined;
  const unit = (published ?? exports)?.unit;
  const column: SheetColumn = {
    id: view,
    label: published?.label ?? name(view, exports?.label ?? '', imports?.label ?? ''),
    hue: 0,
    texture: 0,
    ...(unit ? {unit} : {}),
  };
  const rows = series.rows.map((row): SheetRow => {
    const [a = EMPTY, b = EMPTY, own] = [outflow, inflow, total].map((at) => row.cells[at]);
    if (published && own && own.quantity.value !== null) return {...row, cells: [own]};
    const quantity = combine(a.quantity, b.quantity, view === 'total' ? 1 : -1);
    const sources = [...new Set([...a.sources, ...b.sources])];
    const disputed = a.disputed || b.disputed;
    const note = [a, b]
      .map((cell) => (cell.disputed && cell.note) || '')
      .join(' ')
      .trim();
    return {
      ...row,
      cells: [{quantity, sources, ...(disputed ? {disputed} : {}), ...(note ? {note} : {})}],
    };
  });
  return {rowHeading: series.rowHeading, columns: [column], rows};
}

function compare(series: Series, actors: readonly Actor[]): Sheet {
  const {total} = roles(series);
  const alone = series.columns.length < 3;
  const keep = <T>(items: readonly T[]): T[] => items.filter((_, at) => alone || at !== total);
  const rows = series.rows.map((row): SheetRow => {
    const cells = keep(row.cells);
    const whole = alone ? undefined : row.cells[total];
    const none = cells.every(({quantity}) => quantity.value === null);
    return {...row, cells, ...(whole?.quantity.value != null && none ? {whole} : {})};
  });
  return {rowHeading: series.rowHeading, columns: dress(keep(series.columns), actors), rows};
}

/** The sheet of a view. A total is the published one where there is one, else the sum. */
export function sheetOf(series: Series, view: View, data: ChartData, name: Name): Sheet {
  if (view === 'balance' || view === 'total') return derive(series, view, name);
  if (view === 'compare') return compare(series, data.actors);
  return {...series, columns: dress(series.columns, data.actors)};
}

// As many bars as a reader can tell apart; more rows are drawn as lines.
export const MOST_BARS = 60;

/**
 * Puts an empty row for every year that the table leaves out between its first
 * and its last, so that the axis is true to time. A table that counts in steps
 * of five or ten years misses nothing between them.
 *
 * @param nameOf The name of an astronomical year.
 */
export function withGaps(sheet: Sheet, nameOf: (year: number) => string = String): Sheet {
  const {rows, columns} = sheet;
  if (rows.length < 2) return sheet;
  const times = rows.map(({time}) => time ?? NaN);
  const steps = times.slice(1).map((time, index) => time - (times[index] ?? NaN));
  const step = Math.min(...steps);
  const regular =
    step >= 1 && times.every(Number.isInteger) && steps.every((each) => each % step === 0);
  const count = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / step + 1;
  if (!regular || count > MOST_BARS || count === rows.length) return sheet;
  const byTime = new Map(rows.map((row) => [row.time, row]));
  const cells = columns.map(() => EMPTY);
  const filled = Array.from({length: count}, (_, index): SheetRow => {
    const time = (times[0] ?? 0) + index * step;
    return byTime.get(time) ?? {label: nameOf(time), time, cells, sources: []};
  });
  return {...sheet, rows: filled};
}

/**
 * The rows from one year to another, both included; rows without a year stay.
 * Where every row has one, the earliest comes first.
 */
export function between(sheet: Sheet, from = -Infinity, to = Infinity): Sheet {
  const rows = sheet.rows.filter(({time}) => time === undefined || (time >= from && time < to));
  const dated = rows.every(({time}) => time !== undefined);
  return {...sheet, rows: dated ? rows.sort((a, b) => (a.time ?? 0) - (b.time ?? 0)) : rows};
}
