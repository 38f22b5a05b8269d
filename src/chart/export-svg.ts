import type {Plot} from './plot.js';
import {SWATCH, type LegendEntry} from './legend.js';
import {leftToRight, textWidth, type Paint, type Shape} from './shapes.js';
import type {SheetColumn} from './sheet.js';
import {DASHES, TEXTURES, TILE} from './textures.js';

/** A picture that stands by itself: everything that a reader of a copy needs. */
export interface Picture {
  readonly plot: Plot;
  readonly title: string;
  readonly unit: string;
  readonly legend: readonly LegendEntry[];
  readonly source: string;
  readonly rtl: boolean;
}

const PAPER = '#fffefb';
const INK = '#1d1b18';
const MUTED = '#5c5953';
const HUES = [MUTED, '#d5452a', '#3d73b9'];
const SERIF = "Georgia, 'Noto Serif', serif";
const SANS = 'Helvetica, Arial, sans-serif';
const MARGIN = 32;
const LINE = 20;

/** Width of the plot in a picture, in pixels. */
export const PICTURE = {width: 896, height: 420, font: 13};

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

type Attributes = Readonly<Record<string, string | number | undefined>>;

function tag(name: string, attributes: Attributes, content = ''): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escape(String(value))}"`);
  return `<${name}${list.join('')}>${content}</${name}>`;
}

const faint = (opacity: number): Attributes => ({
  stroke: INK,
  'stroke-opacity': opacity,
  fill: 'none',
});

const PAINTS: Partial<Record<Paint, Attributes>> = {
  grid: faint(0.15),
  zero: faint(0.7),
  rule: faint(0.35),
  cross: faint(0.6),
  gap: {fill: INK, 'fill-opacity': 0.05},
  tick: {fill: MUTED},
  value: {fill: INK},
  mark: {fill: INK, 'font-weight': 700},
};

function paint(
  shape: Exclude<Shape, {kind: 'text'}>,
  columns: readonly SheetColumn[],
  lines: boolean,
): Attributes {
  const {column = -1} = shape;
  const {hue = 0, texture = 0} = columns[column] ?? {};
  const color = HUES[hue];
  if (shape.paint === 'open' || column === -1)
    return {fill: 'none', stroke: color, 'stroke-dasharray': '3 2'};
  if (shape.paint === 'point') return {fill: 'none', stroke: color};
  if (shape.paint === 'stroke') {
    return {
      fill: 'none',
      stroke: color,
      'stroke-width': 2,
      'stroke-dasharray': (lines && DASHES[texture]) || undefined,
    };
  }
  return texture ? {fill: `url(#t${column})`, stroke: color} : {fill: color};
}

function draw(
  shape: Shape,
  columns: readonly SheetColumn[],
  lines: boolean,
  mirror?: number,
): string {
  const flipped = (x: number, w = 0): number => (mirror === undefined ? x : mirror - x - w);
  if (shape.kind === 'text') {
    const {x, y, anchor, text} = shape;
    return tag(
      'text',
      {...PAINTS[shape.paint], x: flipped(x), y, 'text-anchor': anchor},
      escape(mirror === undefined ? text : leftToRight(text)),
    );
  }
  const look = PAINTS[shape.paint] ?? paint(shape, columns, lines);
  if (shape.kind === 'rect') {
    const {x, y, w, h} = shape;
    return tag('rect', {...look, x: flipped(x, w), y, width: w, height: h});
  }
  const transform = mirror === undefined ? undefined : `matrix(-1 0 0 1 ${mirror} 0)`;
  return tag('path', {...look, d: shape.d, transform});
}

function textures(columns: readonly SheetColumn[]): string {
  const patterns = columns.map(({hue, texture}, index) => {
    const tint = tag('rect', {width: TILE, height: TILE, fill: HUES[hue], 'fill-opacity': 0.16});
    const weave = tag('path', {d: TEXTURES[texture], stroke: HUES[hue], 'stroke-width': 1.2});
    return tag(
      'pattern',
      {id: `t${index}`, width: TILE, height: TILE, patternUnits: 'userSpaceOnUse'},
      tint + weave,
    );
  });
  return tag('defs', {}, patterns.join(''));
}

/** Breaks a text into lines of at most `width` pixels. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The picture as an SVG file, on paper of its own. */
export function exportSvg({plot, title, unit, legend, source, rtl}: Picture): string {
  const {width, height, font, shapes, sheet, lines, layout, top} = plot;
  const mirror = rtl ? width : undefined;
  const edge = rtl ? width : 0;
  let y = MARGIN;
  const block = (text: string, size: number, look: Attributes): string =>
    wrap(text, size, width)
      .map((line) =>
        tag('text', {...look, x: edge, y: (y += size * 1.35), 'font-size': size}, escape(line)),
      )
      .join('');
  const head = block(title, 24, {'font-family': SERIF, 'font-weight': 600, fill: INK});
  y += LINE * 1.4;
  let x = 0;
  const row = [{text: unit, shapes: []}, ...legend].map(({text, shapes: swatch}) => {
    if (!text) return '';
    const long = textWidth(text, font) + (swatch.length ? SWATCH + 6 : 0);
    if (x && x + long > width) {
      x = 0;
      y += LINE;
    }
    const at = rtl ? width - x - SWATCH : x;
    const drawn = swatch.map((shape) => draw(shape, sheet.columns, lines)).join('');
    const start = x + (swatch.length ? SWATCH + 6 : 0);
    x += long + 20;
    const label = tag(
      'text',
      {x: rtl ? width - start : start, y, fill: swatch.length ? INK : MUTED},
      escape(text),
    );
    return tag('g', {transform: `translate(${at} ${y - SWATCH + 2})`}, drawn) + label;
  });
  y += LINE;
  const marks = layout.markers.map(({text, labelX, level, anchor}) => {
    const at = top - 4 - (level + 0.5) * plot.level + font * 0.35;
    return tag(
      'text',
      {x: rtl ? width - labelX : labelX, y: at, 'text-anchor': anchor, fill: MUTED},
      escape(text),
    );
  });
  const body = shapes.map((shape) => draw(shape, sheet.columns, lines, mirror)).join('');
  const plotted = tag('g', {transform: `translate(0 ${y})`}, body + marks.join(''));
  y += height;
  const foot = block(source, 12, {fill: MUTED});
  const total = Math.ceil(y + MARGIN);
  const full = width + 2 * MARGIN;
  const paper = tag('rect', {x: -MARGIN, width: full, height: total, fill: PAPER});
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${-MARGIN} 0 ${full} ${total}`,
      width: full,
      height: total,
      direction: rtl ? 'rtl' : undefined,
      'font-family': SANS,
      'font-size': font,
    },
    tag('title', {}, escape(title)) +
      textures(sheet.columns) +
      paper +
      head +
      row.join('') +
      plotted +
      foot,
  );
}
