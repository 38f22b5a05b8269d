/** What the reader can take away: the figures, or a picture of the chart. */
import type {Marker} from '../topic/types.js';
import type {Composition} from './composition.js';
import {toCsv} from './csv.js';
import {exportSvg, PICTURE} from './export-svg.js';
import {legendOf} from './legend.js';
import {drawPlot} from './plot.js';
import type {Wording} from './wording.js';

/** The figures as CSV. */
export function csvOf({sheet, references}: Composition, words: Wording, unit?: string): string {
  const cite = (id: string): string => {
    const {title = id, url = ''} = references.get(id) ?? {};
    return `${title} ${url}`.trim();
  };
  return toCsv(sheet, words, cite, unit);
}

/** The chart as an SVG file. */
export function svgOf(
  {sheet, series, scale, unit}: Composition,
  markers: readonly Marker[],
  words: Wording,
  title: string,
  rtl: boolean,
): string {
  const plot = drawPlot({...PICTURE, gap: 8, sheet, markers, scale, locale: words.locale});
  const source = words.t('source', {text: series.description ?? series.label});
  return exportSvg({plot, title, unit, legend: legendOf(plot, words), source, rtl});
}

/** Draws an SVG file as a PNG of twice its size; rejects where the browser refuses. */
async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  // A data address, because a strict page allows no `blob:` images.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))));
  });
}

/** The file's content; `text` is CSV or SVG. */
export function fileOf(type: 'csv' | 'svg' | 'png', text: string): Promise<Blob> | Blob {
  if (type === 'png') return toPng(text);
  // The mark at the beginning tells spreadsheets that the file is UTF-8.
  if (type === 'csv') return new Blob(['\ufeff', text], {type: 'text/csv'});
  return new Blob([text], {type: 'image/svg+xml'});
}
