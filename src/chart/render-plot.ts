import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {formatFuzzyDate} from '../topic/fuzzy-date.js';
import type {Marker} from '../topic/types.js';
import type {Plot} from './plot.js';
import {textWidth} from './shapes.js';
import {renderShape, renderTextures, type Drawing} from './render-shapes.js';
import type {Wording} from './wording.js';

/** The plot's state and what the reader can do with it. */
export interface PlotView {
  readonly label: string;
  /** Each row in words. */
  readonly names: readonly string[];
  readonly words: Wording;
  readonly rtl: boolean;
  /** Row that is pointed at or has the focus; −1 for none. */
  readonly active: number;
  readonly selected: number;
  /** Row that the tab key goes to. */
  readonly stop: number;
  readonly marker: string;
  /** Id of the marker that the tab key goes to. */
  readonly markerStop: string;
  onMarker(marker: Marker): void;
}

/** One option of the list box for each row: what is pointed at, and what is spoken. */
function renderRows(plot: Plot, view: PlotView): SVGTemplateResult {
  const {sheet, bands, width, bottom} = plot;
  const {words, names, rtl, active, selected, stop, label} = view;
  const [first, last] = [sheet.rows[0]?.label ?? '', sheet.rows.at(-1)?.label ?? ''];
  const name = words.t('plot', {label, first, last});
  return svg`<g class="rows" role="listbox" aria-orientation="horizontal" aria-label=${name}>
    ${names.map((text, index) => {
      const {x = 0, w = 0} = bands[index] ?? {};
      const state = `row${index === active ? ' active' : ''}${index === selected ? ' selected' : ''}`;
      return svg`<rect class=${state} role="option" tabindex=${index === stop ? 0 : -1}
        aria-selected=${index === selected} aria-label=${text} data-row=${index}
        x=${rtl ? width - x - w : x} y="0" width=${w} height=${bottom}></rect>`;
    })}
  </g>`;
}

function renderMarkers(plot: Plot, view: PlotView): SVGTemplateResult | typeof nothing {
  const {layout, font, top, width} = plot;
  if (!layout.markers.length) return nothing;
  const {rtl, words, onMarker, marker: chosen, markerStop} = view;
  return svg`<g class="markers" role="group" aria-label=${words.t('markers')}>
    ${layout.markers.map((placed, place) => {
      const {marker, level, text, anchor} = placed;
      const middle = top - 4 - (level + 0.5) * plot.level;
      const x = rtl ? width - placed.labelX : placed.labelX;
      const wide = layout.numbered ? plot.level : textWidth(text, font) + 8;
      const before = {start: 4, middle: wide / 2, end: wide - 4}[anchor];
      const hit = rtl ? x + before - wide : x - before;
      const row = plot.sheet.rows.findIndex(
        ({time = NaN}) => time === Math.floor(marker.date.start),
      );
      const press = (event: KeyboardEvent): void => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onMarker(marker);
      };
      return svg`<g class=${marker.id === chosen ? 'marker chosen' : 'marker'} part="marker" role="button" tabindex=${marker.id === markerStop ? 0 : -1}
        aria-pressed=${marker.id === chosen} aria-label=${words.t('marker', {label: marker.label, date: formatFuzzyDate(marker.date, words)})} data-row=${row < 0 ? nothing : row}
        data-marker=${place}
        @click=${() => onMarker(marker)} @keydown=${press}>
        <rect class="hit" x=${hit} y=${middle - plot.level / 2} width=${wide} height=${plot.level}></rect>
        ${layout.numbered ? svg`<circle cx=${x} cy=${middle} r=${font * 0.71}></circle>` : nothing}
        <text class=${layout.numbered ? 'number' : 'label'} x=${x} y=${middle + font * 0.35} text-anchor=${anchor}>${text}</text>
      </g>`;
    })}
  </g>`;
}

/** The plot as SVG: marks for the eye, a list box and buttons for everybody. */
export function renderPlot(plot: Plot, view: PlotView): TemplateResult {
  const {width, height, font, sheet, shapes, lines} = plot;
  const drawing: Drawing = {
    columns: sheet.columns,
    lines,
    mirror: view.rtl ? width : undefined,
  };
  return html`<svg
    viewBox="0 0 ${width} ${height}"
    font-size=${font}
    role="group"
    aria-label=${view.label}
  >
    ${renderTextures(sheet.columns)} ${renderRows(plot, view)}
    <g class="shapes" aria-hidden="true">${shapes.map((shape) => renderShape(shape, drawing))}</g>
    ${renderMarkers(plot, view)}
  </svg>`;
}
