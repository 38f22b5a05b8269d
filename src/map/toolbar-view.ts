import {html, nothing, svg, type TemplateResult} from 'lit';
import {listIcon, minusIcon, plusIcon, resetIcon} from '../element/icons.js';
import type {Place} from '../topic/place-types.js';
import type {MapWords} from './words.js';

/** How much one press of a zoom button brings. */
export const zoomStep = 1.6;

/** What the tools above the map do. */
export interface Tools {
  readonly list: boolean;
  readonly words: MapWords;
  toggleView(): void;
  zoom(factor: number): void;
  showAll(): void;
}

/** What the legend below the map shows and does. */
export interface Legend {
  readonly places: readonly Place[];
  readonly filteredOut: readonly string[];
  /** Name of the layer of ways; empty where there is none. */
  readonly layer: string;
  readonly routes: boolean;
  readonly words: MapWords;
  toggle(kind: string): void;
  toggleRoutes(): void;
}

const wayIcon = svg`<path d="M-7 3Q-2-5 5-1" class="line way"/><path d="m2-4 5 4-6 2.500Z"/>`;

/** The marks and what they stand for; each shows and hides its kind. */
export function renderLegend(legend: Legend): TemplateResult {
  const {places, filteredOut, layer, routes, words, toggle, toggleRoutes} = legend;
  const kinds = [...new Set(places.map(({kind}) => kind))];
  const count = (kind: string): number => places.filter((each) => each.kind === kind).length;
  const chip = (
    shape: unknown,
    label: unknown,
    pressed: boolean,
    action: () => void,
  ): TemplateResult =>
    html`<button class="chip" part="filter" aria-pressed=${pressed} @click=${action}>
      <svg viewBox="-9 -9 18 18" aria-hidden="true"><g class="mark">${shape}</g></svg>${label}
    </button>`;
  return html`<div class="legend" role="group" aria-label=${words.t('filter')}>
    ${kinds.map((kind) =>
      chip(
        words.mark(kind),
        html`<span>${words.kind(kind)}</span> <span class="muted">${count(kind)}</span>`,
        !filteredOut.includes(kind),
        () => toggle(kind),
      ),
    )}
    ${layer ? chip(wayIcon, html`<span>${layer}</span>`, routes, toggleRoutes) : nothing}
  </div>`;
}

/** Zoom buttons, and the switch between map and list. */
export function renderTools({list, words: {t}, ...tools}: Tools): TemplateResult {
  const tool = (icon: TemplateResult, label: string, action: () => void): TemplateResult =>
    html`<button
      class="icon-button"
      aria-label=${label}
      title=${label}
      ?disabled=${list}
      @click=${action}
    >
      ${icon}
    </button>`;
  return html`<div class="tools" part="toolbar" role="group" aria-label=${t('views')}>
    ${tool(plusIcon, t('zoomIn'), () => tools.zoom(zoomStep))}
    ${tool(minusIcon, t('zoomOut'), () => tools.zoom(1 / zoomStep))}
    ${tool(resetIcon, t('showAll'), () => tools.showAll())}
    <button
      class="icon-button"
      aria-label=${t('list')}
      title=${t('list')}
      aria-pressed=${list}
      @click=${() => tools.toggleView()}
    >
      ${listIcon}
    </button>
  </div>`;
}
