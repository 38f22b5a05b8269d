/** The values of a plot: bars side by side, or lines. */
import {formatQuantity, QUANTITY_SYMBOLS} from '../topic/quantity.js';
import type {Cell} from '../topic/types.js';
import {barShapes, circle, pointMark} from './bar.js';
import type {Plot} from './plot.js';
import {round, textWidth, type Shape} from './shapes.js';

/** The row's cells side by side, each with its value above where that fits. */
export function barMarks(plot: Plot): Shape[] {
  const {sheet, bands, values, gap, font, top, bottom, locale} = plot;
  const zero = values.y(values.base);
  const short = ({quantity}: Cell): string =>
    formatQuantity(quantity, {locale, words: QUANTITY_SYMBOLS}).replace('-', '−');
  const shown = sheet.rows.flatMap(({cells}) => cells.map(short));
  const widest = Math.max(0, ...shown.map((text) => textWidth(text, font))) + font / 2;
  return sheet.rows.flatMap((row, index): Shape[] => {
    const band = bands[index] ?? {x: 0, w: 0};
    const pad = Math.min(gap, band.w * 0.3);
    const slot = Math.min((band.w - pad) / row.cells.length, 96);
    const start = band.x + (band.w - slot * row.cells.length) / 2;
    const whole = row.whole?.quantity;
    if (whole) {
      const box = {x: start, w: slot * row.cells.length};
      return barShapes(box, whole, values, -1);
    }
    return row.cells.flatMap((cell, at): Shape[] => {
      const {quantity, disputed} = cell;
      const box = {x: start + at * slot + slot * 0.06, w: slot * 0.88};
      const middle = round(box.x + box.w / 2);
      if (quantity.value === null) {
        const cross = `M${middle - 2.5} ${round(zero - 9)}l5 5m0-5l-5 5`;
        return [
          {
            kind: 'rect',
            paint: 'gap',
            x: round(box.x),
            y: top,
            w: round(box.w),
            h: round(bottom - top),
          },
          {kind: 'path', paint: 'cross', d: cross},
        ];
      }
      const shapes = barShapes(box, quantity, values, at);
      const above = quantity.value >= 0;
      const open = shapes.some(({paint}) => paint === 'stroke') ? 12 : 0;
      const y = values.y(quantity.high ?? quantity.value) + (above ? -5 - open : font + 2 + open);
      const text = (widest < slot ? short(cell) : '') + (disputed ? '†' : '');
      if (!shapes.length || !text) return shapes;
      return [
        ...shapes,
        {
          kind: 'text',
          paint: text === '†' ? 'mark' : 'value',
          x: middle,
          y: round(y),
          text,
          anchor: 'middle',
        },
      ];
    });
  });
}

/** A line for each column, broken at gaps and where the method changes. */
export function lineMarks({sheet: {rows, columns}, bands, values}: Plot): Shape[] {
  return columns.flatMap((_, column): Shape[] => {
    let d = '';
    let pen = false;
    let points = '';
    rows.forEach(({cells, method}, index) => {
      const {quantity} = cells[column] ?? {};
      const {value = null} = quantity ?? {};
      const {x = 0, w = 0} = bands[index] ?? {};
      const there = (at: number): boolean => {
        const other = rows[at]?.cells[column]?.quantity.value ?? null;
        return (
          other !== null && (values.kind === 'linear' || other > 0) && rows[at]?.method === method
        );
      };
      if (!quantity || value === null || !there(index)) return void (pen = false);
      const middle = x + w / 2;
      d += `${pen && there(index - 1) ? 'L' : 'M'}${round(middle)} ${round(values.y(value))}`;
      // A point without neighbours would draw nothing.
      if (!there(index - 1) && !there(index + 1)) d += circle(middle, values.y(value), 1.5);
      pen = true;
      points += pointMark(middle, quantity, values);
    });
    return [
      {kind: 'path', paint: 'stroke', column, d},
      {kind: 'path', paint: 'point', column, d: points},
    ];
  });
}
