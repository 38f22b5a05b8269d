import {nothing, svg, type SVGTemplateResult} from 'lit';
import {leftToRight, type Shape} from './shapes.js';
import type {SheetColumn} from './sheet.js';
import {DASHES, TEXTURES, TILE} from './textures.js';

/** What shapes need to know of the drawing that they are in. */
export interface Drawing {
  readonly columns: readonly SheetColumn[];
  readonly lines: boolean;
  /** Width to mirror in, where the text runs from right to left. */
  readonly mirror: number | undefined;
}

/** One shape as SVG, painted by the style sheet through its classes. */
export function renderShape(shape: Shape, {columns, lines, mirror}: Drawing): SVGTemplateResult {
  const rtl = mirror !== undefined;
  if (shape.kind === 'text') {
    const {x, y, anchor, text, paint} = shape;
    const marked = rtl ? leftToRight(text) : text;
    return svg`<text class=${paint} x=${rtl ? mirror - x : x} y=${y} text-anchor=${anchor}>${marked}</text>`;
  }
  const {paint, column = -1} = shape;
  const {hue, texture = 0} = columns[column] ?? {};
  const style = `${paint} ${hue === undefined ? 'whole' : `h${hue}`}`;
  const fill = paint === 'bar' && texture ? `url(#t${column})` : nothing;
  if (shape.kind === 'rect') {
    const {x, y, w, h} = shape;
    const part = paint === 'bar' || paint === 'open' ? 'bar' : nothing;
    return svg`<rect class=${style} part=${part} x=${rtl ? mirror - x - w : x} y=${y} width=${w} height=${h} fill=${fill}></rect>`;
  }
  const flip = rtl ? `matrix(-1 0 0 1 ${mirror} 0)` : nothing;
  const dash = lines && paint === 'stroke' ? DASHES[texture] || nothing : nothing;
  return svg`<path class=${style} d=${shape.d} fill=${fill} transform=${flip} stroke-dasharray=${dash}></path>`;
}

/** The textures of the columns, for `url(#t…)`. */
export function renderTextures(columns: readonly SheetColumn[]): SVGTemplateResult {
  return svg`<defs>${columns.map(({hue, texture}, index) =>
    texture
      ? svg`<pattern id="t${index}" class="h${hue}" width=${TILE} height=${TILE} patternUnits="userSpaceOnUse">
          <rect class="tint" width=${TILE} height=${TILE}></rect>
          <path class="weave" d=${TEXTURES[texture] ?? ''}></path>
        </pattern>`
      : nothing,
  )}</defs>`;
}
