/** The frame of a plot: where rows and moments stand, grid lines and labels. */
import {formatNumber} from '../topic/quantity.js';
import type {Plot, PlotInput} from './plot.js';
import {fit, round, textWidth, type Box, type Shape} from './shapes.js';
import type {SheetRow} from './sheet.js';

/** Axis labels: in full up to five digits, then "120K". */
export function tickText(value: number, {locale, sheet}: PlotInput, most: number): string {
  const percent = sheet.columns[0]?.unit === '%' ? '%' : '';
  const compact = most >= 1e5;
  const text = compact
    ? new Intl.NumberFormat(locale, {notation: 'compact'}).format(value)
    : formatNumber(value, {locale});
  return text.replace('-', '−') + percent;
}

/** The bands: by time where lines are drawn and every row has one, else side by side. */
export function bandsOf(
  rows: readonly SheetRow[],
  left: number,
  width: number,
  lines: boolean,
): Box[] {
  const room = width - left;
  const first = rows[0]?.time;
  const last = rows.at(-1)?.time;
  if (!lines || first === undefined || last === undefined || first === last) {
    const w = room / Math.max(1, rows.length);
    return rows.map((_, index) => ({x: left + index * w, w}));
  }
  const at = rows.map(({time = first}) => left + ((time - first) / (last - first)) * room);
  return at.map((x, index) => {
    const from = index ? (x + (at[index - 1] ?? x)) / 2 : left;
    const to = index < at.length - 1 ? (x + (at[index + 1] ?? x)) / 2 : width;
    return {x: from, w: to - from};
  });
}

/** Place of a moment on the axis; a row's band begins with its year. */
export function placeOf(time: number, rows: readonly SheetRow[], bands: readonly Box[]): number {
  const index = Math.max(
    0,
    rows.findLastIndex((row) => (row.time ?? 0) <= time),
  );
  const {x = 0, w = 0} = bands[index] ?? {};
  const start = rows[index]?.time ?? 0;
  const length = (rows[index + 1]?.time ?? start + 1) - start;
  return x + Math.min(1, Math.max(0, (time - start) / length)) * w;
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];

/** Labels under the axis, as many as have room. */
export function rowLabels(
  {sheet, font, width}: PlotInput,
  bands: readonly Box[],
  y: number,
): Shape[] {
  const {rows} = sheet;
  const middle = (index: number, text: string): number => {
    const {x = 0, w = 0} = bands[index] ?? {};
    return Math.min(x + w / 2, width - textWidth(text, font) / 2);
  };
  const label = (index: number, text: string): Shape => {
    return {kind: 'text', paint: 'tick', x: round(middle(index, text)), y, text, anchor: 'middle'};
  };
  const band = bands[0]?.w ?? 0;
  const years = rows.every(({time}) => time !== undefined);
  if (!years && band > font * 2.4) {
    return rows.map((row, index) => label(index, fit(row.label, font, band - 4)));
  }
  const widest = Math.max(...rows.map((row) => textWidth(row.label, font))) + font;
  const step = STEPS.find((n) => n * band >= widest) ?? rows.length;
  // Round years are labelled where the rows count in years.
  const whole = years && rows.every(({time}, index) => time === (rows[0]?.time ?? 0) + index);
  let edge = -Infinity;
  return rows.flatMap((row, index) => {
    const half = textWidth(row.label, font) / 2;
    const x = middle(index, row.label);
    if ((whole ? (row.time ?? 0) : index) % step || x - half < edge) return [];
    edge = x + half + font / 2;
    return [label(index, row.label)];
  });
}

/** A line and a label for each tick. */
export function grid(plot: Plot): Shape[] {
  const {values, left, width, font} = plot;
  const most = Math.max(...values.ticks.map(Math.abs));
  return values.ticks.flatMap((tick): Shape[] => {
    const y = round(values.y(tick));
    const text = tickText(tick, plot, most);
    return [
      {kind: 'path', paint: tick === values.base ? 'zero' : 'grid', d: `M${left} ${y}H${width}`},
      {kind: 'text', paint: 'tick', x: left - 8, y: y + font * 0.35, text, anchor: 'end'},
    ];
  });
}
