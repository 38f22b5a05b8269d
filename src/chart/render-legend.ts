import {html, nothing, svg, type TemplateResult} from 'lit';
import {legendOf, SWATCH} from './legend.js';
import type {Plot} from './plot.js';
import {renderShape} from './render-shapes.js';
import type {Wording} from './wording.js';

/** The legend as a line of text with swatches, and the unit in front. */
export function renderLegend(plot: Plot, words: Wording, unit: string): TemplateResult {
  const drawing = {columns: plot.sheet.columns, lines: plot.lines, mirror: undefined};
  return html`<ul class="legend" part="legend" aria-hidden="true">
    ${unit ? html`<li class="unit">${unit}</li>` : nothing}
    ${legendOf(plot, words).map(
      ({shapes, text}, index) =>
        html`<li class=${index < plot.sheet.columns.length ? 'column' : 'sign'}>
          ${
            shapes.length
              ? html`<svg width=${SWATCH} height=${SWATCH}>
                  ${svg`${shapes.map((shape) => renderShape(shape, drawing))}`}
                </svg>`
              : nothing
          }
          ${text}
        </li>`,
    )}
  </ul>`;
}
