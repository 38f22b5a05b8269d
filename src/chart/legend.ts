import {quantityOf, rangeOf, type Quantity} from '../topic/quantity.js';
import {barShapes} from './bar.js';
import type {Plot} from './plot.js';
import type {ValueScale} from './scale.js';
import type {Shape} from './shapes.js';
import type {Wording} from './wording.js';

/** What a legend explains: shapes on a field of {@link SWATCH} pixels, and their meaning. */
export interface LegendEntry {
  readonly shapes: readonly Shape[];
  readonly text: string;
}

/** Side of a swatch, in pixels. */
export const SWATCH = 14;

const scale: ValueScale = {kind: 'linear', y: (value) => SWATCH - value, ticks: [], base: 0};

/** The columns, then each kind of mark that the plot has. */
export function legendOf(plot: Plot, {t}: Wording): LegendEntry[] {
  const {sheet, lines} = plot;
  const {columns, rows} = sheet;
  const swatch = (column: number, value = SWATCH): Shape[] => {
    const d = `M0 ${SWATCH / 2}H${SWATCH}`;
    if (lines) return [{kind: 'path', paint: 'stroke', column, d}];
    return barShapes({x: 1, w: SWATCH - 2}, quantityOf(value), scale, column);
  };
  const entries = columns.map(({label}, column): LegendEntry => ({
    text: label,
    shapes: swatch(column),
  }));
  const cells = rows.flatMap((row) => (row.whole ? [row.whole] : row.cells));
  const has = (test: (quantity: Quantity) => boolean): boolean =>
    cells.some(({quantity}) => test(quantity));
  const box = {x: 3, w: SWATCH - 6};
  const mark = (text: string, shapes: Shape[]): number => entries.push({text, shapes});
  if (has(({qualifier}) => qualifier === 'about')) {
    mark(t('legendAbout'), barShapes(box, quantityOf(SWATCH, 'about'), scale, -2));
  }
  if (has(({qualifier}) => /than|least|most/.test(qualifier))) {
    mark(
      t('legendOpen'),
      barShapes(box, quantityOf(4, 'at-least'), {...scale, y: (v) => SWATCH - v / 2}, -2),
    );
  }
  if (has(({qualifier}) => qualifier === 'range')) {
    mark(t('legendRange'), barShapes(box, rangeOf(5, SWATCH - 1), scale, -2));
  }
  if (has(({value}) => value === null)) {
    mark(t('legendGap'), [
      {kind: 'rect', paint: 'gap', x: 1, y: 0, w: SWATCH - 2, h: SWATCH},
      {kind: 'path', paint: 'cross', d: 'M4.5 4.5l5 5m0-5l-5 5'},
    ]);
  }
  if (rows.some(({whole}) => whole)) {
    mark(t('legendWhole'), barShapes({x: 1, w: SWATCH - 2}, quantityOf(SWATCH - 1), scale, -1));
  }
  if (cells.some(({disputed}) => disputed)) mark(t('legendDisputed'), []);
  return entries;
}
