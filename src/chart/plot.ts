import type {Marker} from '../topic/types.js';
import {bandsOf, grid, placeOf, rowLabels, tickText} from './axis.js';
import {placeMarkers, type MarkerLayout} from './markers.js';
import {barMarks, lineMarks} from './marks.js';
import {valueScale, type ScaleKind, type ValueScale} from './scale.js';
import {round, textWidth, type Box, type Shape} from './shapes.js';
import {MOST_BARS, type Sheet} from './sheet.js';

/** What a plot is drawn from. Sizes are in pixels. */
export interface PlotInput {
  readonly sheet: Sheet;
  readonly markers: readonly Marker[];
  readonly width: number;
  readonly height: number;
  /** Size of the labels. */
  readonly font: number;
  readonly scale: ScaleKind;
  readonly locale: string;
  /** Space between the bars of one row and the next. */
  readonly gap: number;
}

/** A drawn plot, from left to right; a right-to-left page mirrors it. */
export interface Plot extends PlotInput {
  readonly shapes: readonly Shape[];
  /** A column of the plot for each row: what a reader points at. */
  readonly bands: readonly Box[];
  readonly layout: MarkerLayout;
  /** Height of a row of marker labels. */
  readonly level: number;
  readonly lines: boolean;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly values: ValueScale;
}

/** Least height of a row of marker labels, in pixels: what a finger can hit. */
const TARGET = 24;

/** Draws a sheet. */
export function drawPlot(input: PlotInput): Plot {
  const {sheet, width, height, font, scale} = input;
  const {rows, columns} = sheet;
  const drawn = rows.flatMap(({cells, whole}) => [...cells, ...(whole ? [whole] : [])]);
  const quantities = drawn.map(({quantity}) => quantity);
  const asLines = rows.length > MOST_BARS || rows.length * columns.length > 4 * MOST_BARS;
  const bottom = height - font * 2;
  const draft = valueScale(scale, quantities, 0, bottom);
  const most = Math.max(...draft.ticks.map(Math.abs));
  const left = round(
    Math.max(...draft.ticks.map((tick) => textWidth(tickText(tick, input, most), font))) + 10,
  );
  const bands = bandsOf(rows, left, width, asLines);
  const dated = rows.length > 1 && rows.every(({time}) => time !== undefined);
  const from = rows[0]?.time ?? 0;
  const to = (rows.at(-1)?.time ?? 0) + 1;
  const shown = dated ? input.markers.filter(({date}) => date.end > from && date.start < to) : [];
  const position = ({date: {start, end, precision}}: Marker): readonly [number, number] => {
    const x = placeOf(start, rows, bands);
    return [x, precision === 'year' ? placeOf(end, rows, bands) : x];
  };
  const level = Math.max(TARGET, font * 1.7);
  // Labels may take a fourth of the height, numbers need one row.
  const layout = placeMarkers(shown, position, width, font, Math.floor(height / level / 3.75));
  const top = layout.levels * level + 4;
  // Room for a value, an arrow or a mark above the highest bar and below the lowest.
  const room = font * 1.8;
  const negative = quantities.some(({value}) => value !== null && value < 0);
  const values = valueScale(scale, quantities, top + room, bottom - (negative ? room : 0));
  const plot: Plot = {
    ...input,
    shapes: [],
    bands,
    layout,
    level,
    lines: asLines,
    left,
    top,
    bottom,
    values,
  };
  const rules = layout.markers.map(({x, labelX, level: row}): Shape => {
    const from = round(top - row * level - (layout.numbered ? 7 : level - 2));
    const start = `M${round(layout.numbered ? labelX : x)} ${from}L${round(x)} ${top + 2}`;
    return {kind: 'path', paint: 'rule', d: `${start}V${bottom}`};
  });
  const marks = asLines ? lineMarks(plot) : barMarks(plot);
  const shapes = [
    ...grid(plot),
    ...rules,
    ...marks,
    ...rowLabels(input, bands, height - font * 0.5),
  ];
  return {...plot, shapes};
}
